import { lineOf, type Line } from '../../../modules/plans/index.ts';
import { AnsweredMeanwhile, type Answered, type Suggestion } from '../../../modules/suggestions/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx, Room } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { placeOf } from '../line-here.ts';

/** Gives an answer. Two at the same moment undo each other but for one: asked again, the other finds the answer that was kept. */
export async function giveAnswer(ask: RecordAsk, work: (tx: PersonTx) => Promise<Answered>): Promise<Answered> {
  try {
    return await ask.record(work);
  } catch (problem) {
    if (problem instanceof AnsweredMeanwhile) return ask.record(work);
    throw problem;
  }
}

const SHORT = {
  'answered before': 'answered-before',
  'changed meanwhile': 'changed-meanwhile',
  gone: 'gone-meanwhile',
} as const;

/** Where an answer that was not kept leads: to the suggestion's page, which says why. */
export const notKept = (suggestion: string, outcome: keyof typeof SHORT): string =>
  `${to.suggestion(suggestion)}?done=${SHORT[outcome]}`;

/** Where in the site's own navigation a room's suggestions stand. */
export function currentFor(room: Room): 'about-me' | 'staying-well' | 'plan' | 'card' {
  if (room === 'crisis card') return 'card';
  if (room === 'about me') return 'about-me';
  return room === 'staying well' || room === 'advance wishes' ? 'staying-well' : 'plan';
}

/** The page that shows a line with what others suggest about it. */
export const pageOf = (line: Pick<Line, 'id' | 'kind' | 'parent' | 'fields'>): string =>
  line.kind === 'meeting' ? to.meeting(line.id) : placeOf(line);

/** The page where what was taken stands: the line it became (its id is the suggestion's), else the line it concerns, else the suggestion's own. */
export async function whereItWent(tx: PersonTx, suggestion: Pick<Suggestion, 'id' | 'entry'>): Promise<string> {
  const line =
    (await lineOf(tx, suggestion.id)) ?? (suggestion.entry === null ? null : await lineOf(tx, suggestion.entry));
  return line && !line.removed ? pageOf(line) : to.suggestion(suggestion.id);
}
