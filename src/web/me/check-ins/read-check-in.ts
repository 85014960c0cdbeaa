import { askingOf, checkInOf, questionsAt, type CheckIn, type Question } from '../../../modules/check-ins/index.ts';
import { linesNamed, type Line } from '../../../modules/plans/index.ts';
import { NotFound } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';

/** Check-ins with everything that their words need. */
export interface ReadCheckIns {
  readonly asked: ReadonlyMap<string, Question>;
  /** Questions as the person has them now, by id, in order. */
  readonly order: readonly string[];
  readonly occasions: readonly Line[];
}

export async function readAround(tx: PersonTx, checkIns: readonly CheckIn[]): Promise<ReadCheckIns> {
  const occasionIds = [...new Set(checkIns.flatMap((each) => each.occasion ?? []))];
  const [asked, asking, occasions] = await Promise.all([
    questionsAt(
      tx,
      checkIns.flatMap((each) => each.answers),
    ),
    askingOf(tx),
    occasionIds.length === 0 ? [] : linesNamed(tx, occasionIds),
  ]);
  return { asked, order: asking.questions.map((each) => each.id), occasions };
}

/** The check-in that a page is about. Throws NotFound. */
export async function checkInHere(tx: PersonTx, id: string): Promise<CheckIn> {
  const checkIn = await checkInOf(tx, id);
  if (!checkIn) throw new NotFound();
  return checkIn;
}
