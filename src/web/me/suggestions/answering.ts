import { AnsweredMeanwhile, type Answered } from '../../../modules/suggestions/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';

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
