import type { Line } from '../../../modules/plans/index.ts';
import { partsToRead, stayingWellOf } from '../../../modules/staying-well/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { Actions, Layout, OwnParts, OwnWords, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { HelpedBy } from '../about/helped-by.tsx';
import { Picture } from '../moments/picture-parts.tsx';
import { partsOf } from './line-shown.tsx';
import { sayPart } from './part-words.ts';
import { WrittenBy } from '../written-by.tsx';

/** The plan for paper: in the person's order, without what they leave out. On paper a web address is written out, since it cannot be pressed. */
export async function showPrintedWell(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const parts = partsToRead(await ask.record(stayingWellOf));
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('well.printTitle')}
      current="staying-well"
      room={{ text: t('well.back'), href: to.stayingWell }}
    >
      <Actions>
        <p>{t('well.printHint')}</p>
      </Actions>
      <PageHeading>{t('well.heading')}</PageHeading>
      <WrittenBy ask={ask} />
      {parts.map((part) => (
        <section>
          <h2 dir="auto">{sayPart(t, part)}</h2>
          {part.lines.map((line) => (
            <>
              <OwnWords text={line.words} />
              <OwnParts parts={partsOf(t, line)} />
              {line.fields.href && <p>{line.fields.href}</p>}
              <Picture line={line} alone={t('well.picture')} />
              <HelpedBy t={t} who={line.fields.helpedBy} />
              <ActionsOnPaper ask={ask} actions={line.actions} />
            </>
          ))}
        </section>
      ))}
      {parts.length === 0 && <Quiet>{t('well.empty')}</Quiet>}
    </Layout>
  );
}

function ActionsOnPaper({ ask, actions }: { ask: RecordAsk; actions: readonly Line[] }) {
  const { t } = ask;
  if (actions.length === 0) return <></>;
  return (
    <>
      <h3>{t('well.actionsHeading')}</h3>
      <ul>
        {actions.map((action) => (
          <li class="steps__words" dir="auto">
            {action.words}
            {action.fields.askOthers && (
              <>
                <br />
                <span class="quiet">{t('plan.askOthers')}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
