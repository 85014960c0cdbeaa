import {
  happenedIn,
  isOver,
  notesOn,
  openedPlansOf,
  timeAt,
  unwellTimesOf,
  type UnwellTime,
} from '../../../modules/crisis/index.ts';
import { carriedOutIn } from '../../../modules/plans/index.ts';
import { countLooks, everyoneEverAsked, looksOf, questionsOn } from '../../../modules/sharing/index.ts';
import { suggestionsOf, type Suggestion } from '../../../modules/suggestions/index.ts';
import { NotFound, type RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { idFrom } from '../id-in-address.ts';
import { namesByAccount } from '../people/names.ts';

/** So many looks stand on the page itself. */
export const MOST_LOOKS = 200;

/** The time that the address names. Throws NotFound. */
export async function timeHere(ask: RecordAsk, tx: PersonTx): Promise<UnwellTime> {
  const id = idFrom(ask, 'time');
  const time = (await unwellTimesOf(tx)).find((each) => each.id === id);
  if (!time) throw new NotFound();
  return time;
}

/** Everything that happened in one time, from the rows that are there anyway. */
export async function readHandBack(ask: RecordAsk, tx: PersonTx) {
  const time = await timeHere(ask, tx);
  const within = { since: time.startsAt, until: time.overAt };
  const looks = await looksOf(tx, { outcome: 'opened', ...within, most: MOST_LOOKS + 1 });
  const shown = looks.slice(0, MOST_LOOKS);
  const done = [
    ...(await carriedOutIn(tx, 'plan')),
    ...(await carriedOutIn(tx, 'staying well')),
    ...(await carriedOutIn(tx, 'advance wishes')),
  ].filter(({ at }) => happenedIn(time, at));
  return {
    time,
    isOver: isOver(time, ask.now),
    looks: shown,
    hasMore: looks.length > MOST_LOOKS,
    refused: await countLooks(tx, { outcome: 'refused', ...within }),
    questions: await questionsOn(
      tx,
      shown.map((look) => look.id),
    ),
    names: namesByAccount(await everyoneEverAsked(tx)),
    opened: (await openedPlansOf(tx)).filter((each) => happenedIn(time, each.at)),
    done: done.toSorted((a, b) => b.at.getTime() - a.at.getTime()),
    suggestions: (await suggestionsOf(tx)).filter(({ at }) => happenedIn(time, at)),
    notes: await notesOn(tx, time.id),
  };
}
export type HandBackRead = Awaited<ReturnType<typeof readHandBack>>;

/** Whether a suggestion was made while the person was unwell: the person sees it marked so. */
export const madeWhileUnwell = (times: readonly UnwellTime[], { at }: Pick<Suggestion, 'at'>): boolean =>
  timeAt(times, at) !== null;
