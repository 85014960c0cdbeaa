import { lineOf, ROOM_OF, takenFrom, type Line } from '../../../modules/plans/index.ts';
import { unwellTimesOf } from '../../../modules/crisis/index.ts';
import { suggestionOf, type Suggestion } from '../../../modules/suggestions/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import type { PersonTx, Room } from '../../../platform/record/index.ts';
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
import { madeWhileUnwell } from '../hand-back/read-hand-back.ts';
import { idFrom } from '../id-in-address.ts';
import { shortly } from '../shortly.ts';
import { ownNamesOf, sayNamed } from '../people/part-names.ts';
import { wishPartName } from '../wishes/wish-here.ts';
import { currentFor, pageOf } from './answering.ts';
import { presentAnswered, presentWaiting, readBeside, sayWhat, type Waiting } from './present-suggestion.ts';
import { Answers, AnsweredShown, TalkShown } from './suggestion-shown.tsx';

/** One suggestion: the words as they are now, as they were, as they would be; and the ways to answer, or the answer given. */
export async function showSuggestion(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const id = idFrom(ask, 'id');
  const { beside, place, partName, taken, unwell } = await ask.record(async (tx) => {
    const suggestion = await suggestionOf(tx, id);
    if (!suggestion) throw new NotFound();
    const beside = await readBeside(tx, suggestion);
    const goal = beside.now?.parent ? await lineOf(tx, beside.now.parent) : null;
    return {
      beside,
      place: goal ?? beside.now,
      partName: await partNameOf(t, tx, suggestion),
      taken: await takenFrom(tx, [id]),
      unwell: madeWhileUnwell(await unwellTimesOf(tx), suggestion),
    };
  });
  const { suggestion } = beside;
  const waiting = presentWaiting(ask, beside);
  const answered = presentAnswered(ask, suggestion, taken);
  const says = {
    declined: t('suggestion.done.declined'),
    'changed-meanwhile': t('suggestion.changedMeanwhile'),
    'answered-before': t('suggestion.answeredBefore'),
    'gone-meanwhile': t('suggestion.goneMeanwhile'),
    talk: t('suggestion.done.talk', { name: suggestion.byName }),
    'talk-closed': t('suggestion.done.talk-closed'),
  };
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('suggestion.title')}
      current={currentFor(suggestion.room)}
      room={{ text: t('suggestion.listHeading'), href: to.suggestions }}
    >
      <Done ask={ask} says={says} />
      <PageHeading>{t('suggestion.heading', { name: suggestion.byName, what: sayWhat(t, suggestion) })}</PageHeading>
      {place ? <Place t={t} line={place} /> : <ForRoom t={t} suggestion={suggestion} partName={partName} />}
      {unwell && <Quiet>{t('handBack.mark')}</Quiet>}
      {answered ? (
        <>
          <AnsweredShown answered={[answered]} />
          <TalkShown talking={waiting.talking} said={waiting.said} />
        </>
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
          {waiting.isAway && suggestion.entry !== null && <Away ask={ask} line={suggestion.entry} />}
          <TalkShown talking={waiting.talking} said={waiting.said} />
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

/** What the part is called that something new is suggested for; empty for anything else. */
async function partNameOf(t: T, tx: PersonTx, { room, place }: Suggestion): Promise<string> {
  if (place === null) return '';
  if (room === 'advance wishes') return wishPartName(t, tx, place);
  return sayNamed(t, await ownNamesOf(tx), place) ?? t('common.room.staying-well');
}

function Place({ t, line }: { t: T; line: Line }) {
  const link = (words: unknown[]) => (
    <a href={pageOf(line)}>
      <bdi>{words}</bdi>
    </a>
  );
  if (line.kind === 'goal') return <p>{t.rich('suggestion.inGoal', { link, goal: shortly(line.words) })}</p>;
  if (line.kind === 'meeting') return <p>{t.rich('suggestion.inMeeting', { link })}</p>;
  return <p>{t.rich(IN_ROOM[ROOM_OF[line.kind]] ?? 'suggestion.inPlan', { link })}</p>;
}

const IN_ROOM: Readonly<
  Partial<Record<Room, 'suggestion.inAbout' | 'suggestion.inWell' | 'card.suggestionIn' | 'wishes.inWishes'>>
> = {
  'about me': 'suggestion.inAbout',
  'crisis card': 'card.suggestionIn',
  'staying well': 'suggestion.inWell',
  'advance wishes': 'wishes.inWishes',
};

interface ForRoomProps {
  t: T;
  suggestion: Pick<Suggestion, 'room' | 'place'>;
  /** What the part of the plan is called that it is for. */
  partName: string;
}

function ForRoom({ t, suggestion, partName: part }: ForRoomProps) {
  const { room, place } = suggestion;
  if (place !== null) {
    const link = (words: unknown[]) => (
      <a href={room === 'advance wishes' ? to.wishPart(place) : to.wellPart(place)}>
        <bdi>{words}</bdi>
      </a>
    );
    return <p>{t.rich(room === 'advance wishes' ? 'wishes.forPart' : 'suggestion.forPart', { link, part })}</p>;
  }
  if (room === 'crisis card') {
    return <p>{t.rich('card.suggestionFor', { link: (words) => <a href={to.myCard}>{words}</a> })}</p>;
  }
  const isAbout = room === 'about me';
  const link = (words: unknown[]) => <a href={isAbout ? to.aboutMe : to.plan}>{words}</a>;
  return <p>{t.rich(isAbout ? 'suggestion.forAbout' : 'suggestion.forPlan', { link })}</p>;
}

function Changed({ t, waiting, before }: { t: T; waiting: Waiting; before: string }) {
  return (
    <Card heading={t('suggestion.changedHeading')}>
      <Columns
        aside={
          <>
            <Quiet>{t('suggestion.wordsThen', { name: waiting.name })}</Quiet>
            <TheWords t={t} words={before} />
          </>
        }
      >
        <Quiet>{t('suggestion.wordsNow')}</Quiet>
        <TheWords t={t} words={waiting.was} />
      </Columns>
    </Card>
  );
}

function TheWords({ t, words }: { t: T; words: string }) {
  return words === '' ? <p>{t('plan.nothingHere')}</p> : <OwnWords text={words} />;
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
