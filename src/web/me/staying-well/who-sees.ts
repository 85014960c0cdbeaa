import type { PartOfWell } from '../../../modules/staying-well/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { sayList } from '../../../platform/language/index.ts';
import { roomPart, type PersonTx } from '../../../platform/record/index.ts';
import { whoCanSee, whoSees } from '../../../modules/sharing/index.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';

/** Who can see what stands in a part, in a sentence. */
export const whoSeesPart = (
  ask: RecordAsk,
  tx: PersonTx,
  part: Pick<PartOfWell, 'place' | 'isLeftOut'> | null,
): Promise<string> | string => {
  if (part?.isLeftOut) return ask.t('well.partLeftOut');
  return part ? whoCanSeeLine(ask, tx, roomPart(part.place)) : whoSeesSome(ask, tx);
};

/** Who can see anything of the room: which parts, their own pages say. */
export async function whoSeesSome({ t, language }: RecordAsk, tx: PersonTx): Promise<string> {
  const { now, whenUnwell } = await whoSees(tx, 'staying well');
  const names = [...new Set(now.map((each) => each.name))];
  const could = [...new Set(whenUnwell.map((each) => each.name))];
  const can = names.length === 0 ? t('common.onlyYou') : t('wellShared.someSee', { names: sayList(language, names) });
  return could.length === 0 ? can : `${can} ${t('unwell.someAlso', { names: sayList(language, could) })}`;
}

/** Who can see the answers to any of these questions. A question is shared with its answers; nothing else of a check-in ever is. */
export async function whoSeesAnswers(
  { t, language }: RecordAsk,
  tx: PersonTx,
  questions: readonly string[],
): Promise<string> {
  if ((await whoCanSee(tx, 'staying well')).length === 0) return t('common.onlyYou');
  const seen: string[] = [];
  for (const question of questions) seen.push(...(await whoCanSee(tx, roomPart(question))).map((each) => each.name));
  const names = [...new Set(seen)];
  if (names.length === 0) return t('common.onlyYou');
  const key = questions.length === 1 ? 'wellShared.answersSeen' : 'wellShared.someAnswersSeen';
  return t(key, { names: sayList(language, names) });
}
