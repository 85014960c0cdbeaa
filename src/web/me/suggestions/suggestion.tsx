import { lineOf, takenFrom, type Line } from '../../../modules/plans/index.ts';
import { suggestionOf } from '../../../modules/suggestions/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import {
  Actions,
  Button,
  Card,
  Columns,
  Form,
  Layout,
  makeForm,
  OwnWords,
  PageHeading,
  Quiet,
  SuggestionBlock,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { Done } from '../done.tsx';
import { idFrom } from '../id-in-address.ts';
import { placeOf } from '../line-here.ts';
import { shortly } from '../shortly.ts';
import { presentAnswered, presentWaiting, readBeside, type Waiting } from './present-suggestion.ts';
import { Answers, AnsweredShown } from './suggestion-shown.tsx';

/** One suggestion: the words as they are now, as they were, as they would be; and the ways to answer, or the answer given. */
export async function showSuggestion(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const id = idFrom(ask, 'id');
  const { beside, place, taken } = await ask.record(async (tx) => {
    const suggestion = await suggestionOf(tx, id);
    if (!suggestion) throw new NotFound();
    const beside = await readBeside(tx, suggestion);
    const goal = beside.now?.parent ? await lineOf(tx, beside.now.parent) : null;
    return { beside, place: goal ?? beside.now, taken: await takenFrom(tx, [id]) };
  });
  const { suggestion } = beside;
  const waiting = presentWaiting(ask, beside);
  const answered = presentAnswered(ask, suggestion, taken);
  const isAbout = suggestion.room === 'about me';
  const says = {
    declined: t('suggestion.done.declined'),
    'changed-meanwhile': t('suggestion.changedMeanwhile'),
    'answered-before': t('suggestion.answeredBefore'),
    'gone-meanwhile': t('suggestion.goneMeanwhile'),
  };
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('suggestion.title')}
      current={isAbout ? 'about-me' : 'plan'}
      room={{ text: t('suggestion.listHeading'), href: to.suggestions }}
    >
      <Done ask={ask} says={says} />
      <PageHeading>{t(`suggestion.heading.${suggestion.form}`, { name: suggestion.byName })}</PageHeading>
      {place && <Place t={t} line={place} />}
      {answered ? (
        <AnsweredShown answered={[answered]} />
      ) : (
        <>
          {waiting.wordsBefore !== null && <Changed t={t} waiting={waiting} before={waiting.wordsBefore} />}
          <SuggestionBlock
            frame={ask}
            from={waiting.from}
            was={waiting.was}
            proposed={waiting.proposed}
            note={waiting.note}
            level={2}
          />
          {waiting.isAway && <Away ask={ask} line={suggestion.entry} />}
          <p>
            {t('suggestion.listLede')} {t('suggestion.answerSeen', { name: suggestion.byName })}
          </p>
          <Actions>
            <Answers ask={ask} waiting={waiting} />
          </Actions>
        </>
      )}
    </Layout>
  );
}

function Place({ t, line }: { t: T; line: Line }) {
  const link = (words: unknown[]) => (
    <a href={placeOf(line)}>
      <bdi>{words}</bdi>
    </a>
  );
  if (line.kind === 'about') return <p>{t.rich('suggestion.inAbout', { link })}</p>;
  if (line.kind === 'matters') return <p>{t.rich('suggestion.inPlan', { link })}</p>;
  return <p>{t.rich('suggestion.inGoal', { link, goal: shortly(line.words) })}</p>;
}

function Changed({ t, waiting, before }: { t: T; waiting: Waiting; before: string }) {
  return (
    <Card heading={t('suggestion.changedHeading')}>
      <Columns
        aside={
          <>
            <Quiet>{t('suggestion.wordsThen', { name: waiting.name })}</Quiet>
            <OwnWords text={before} />
          </>
        }
      >
        <Quiet>{t('suggestion.wordsNow')}</Quiet>
        <OwnWords text={waiting.was} />
      </Columns>
    </Card>
  );
}

function Away({ ask, line }: { ask: RecordAsk; line: string }) {
  return (
    <Card>
      <p>{ask.t('suggestion.away')}</p>
      <Form form={makeForm(ask, { id: 'back' })} action={to.putBack(line)}>
        <Button kind="second">{ask.t('plan.putBack')}</Button>
      </Form>
    </Card>
  );
}
