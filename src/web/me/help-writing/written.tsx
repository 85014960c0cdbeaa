import { linesNamed } from '../../../modules/plans/index.ts';
import { leftOutLines, waitingLines, type Written } from '../../../modules/writing-help/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  EmptyPlace,
  Form,
  HiddenField,
  Layout,
  makeForm,
  OwnWords,
  PageHeading,
  Quiet,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { shortly } from '../shortly.ts';
import { saysOfWritten } from './place.ts';
import { presentWritten } from './present-written.ts';
import { WrittenShown } from './written-shown.tsx';

/** Everything that was written down for the person and waits for their word, one after another, each with its own press. */
export async function showWritten(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { waiting, leftOut, goals } = await ask.record(async (tx) => {
    const lines = await waitingLines(tx);
    const named = lines.flatMap((line) => (line.goal === null ? [] : [line.goal]));
    return { waiting: lines, leftOut: await leftOutLines(tx), goals: await linesNamed(tx, named) };
  });
  const says = {
    ...saysOfWritten(t),
    'answered-before': t('writing.done.answered-before'),
  };
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('writing.linesTitle')}
      current="plan"
      room={{ text: t('writing.heading'), href: to.helpWriting }}
    >
      <Done ask={ask} says={says} />
      <PageHeading lede={waiting.length > 0 ? t('writing.linesLede') : undefined}>
        {t('writing.linesHeading')}
      </PageHeading>
      {waiting.length === 0 && (
        <EmptyPlace drawing="path">
          <p>{t('writing.none')}</p>
          <Actions>
            <ButtonLink href={to.plan} kind="second">
              {t('today.toPlan')}
            </ButtonLink>
          </Actions>
        </EmptyPlace>
      )}
      {waiting.map((line) => (
        <WrittenShown ask={ask} line={presentWritten(t, line, [...goals, ...waiting])} place="lines" />
      ))}
      {leftOut.length > 0 && <LeftOut ask={ask} lines={leftOut} />}
    </Layout>
  );
}

function LeftOut({ ask, lines }: { ask: RecordAsk; lines: readonly Written[] }) {
  const { t } = ask;
  return (
    <details>
      <summary>{t('writing.leftOutHeading')}</summary>
      <Quiet>{t('writing.leftOutLede')}</Quiet>
      {lines.map((line) => (
        <Form form={makeForm(ask, { id: `after-${line.id}` })} action={to.writtenMine(line.id)}>
          <HiddenField name="place" value="lines" />
          <HiddenField name="after" value="all" />
          <OwnWords text={line.words} />
          <Actions>
            <Button kind="quiet">
              {t('writing.mine')}
              <span class="nhsuk-u-visually-hidden" dir="auto">
                {' '}
                {shortly(line.words, 60)}
              </span>
            </Button>
          </Actions>
        </Form>
      ))}
    </details>
  );
}
