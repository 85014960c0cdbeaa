import { asidesOf, type Aside } from '../../../modules/journal/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, EmptyPlace, Layout, LookLine, Looks, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { shortly } from '../shortly.ts';

/** The words of a writing that was put aside. */
export const wordsOf = ({ typed }: Pick<Aside, 'typed'>): string =>
  typeof typed['words'] === 'string' ? typed['words'] : '';

/** What was written without a network and needs the person. */
export async function showJournal(ask: RecordAsk): Promise<Page> {
  const { t, language, now } = ask;
  const asides = await ask.record(asidesOf);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('diary.title')}
      current="staying-well"
      room={{ text: t('diary.heading'), href: to.diary }}
    >
      <Done ask={ask} says={{ kept: t('journal.done.kept'), left: t('journal.done.left') }} />
      <div class="reading">
        <PageHeading lede={t('journal.pageLede')}>{t('journal.pageTitle')}</PageHeading>
        {asides.length === 0 && (
          <EmptyPlace drawing="bench">
            <p>{t('journal.asideNone')}</p>
          </EmptyPlace>
        )}
        {asides.length > 0 && <h2>{t('journal.asideHeading')}</h2>}
        <Looks>
          {asides.map((aside) => (
            <LookLine>
              <a href={to.aside(aside.id)}>
                {t(`journal.sort.${aside.sort}`)}
                <span class="nhsuk-u-visually-hidden" dir="auto">
                  {' '}
                  {shortly(wordsOf(aside), 60)}
                </span>
              </a>
              <p dir="auto">{shortly(wordsOf(aside))}</p>
              <Quiet>{t('journal.arrived', { when: sayWhen(language, aside.arrivedAt, now) })}</Quiet>
            </LookLine>
          ))}
        </Looks>
        <Actions>
          <ButtonLink href={to.offline} kind="second">
            {t('journal.writeHere')}
          </ButtonLink>
        </Actions>
      </div>
    </Layout>
  );
}
