import type { Answer, Question } from '../../../modules/check-ins/index.ts';
import { keepPicture } from '../../../modules/plans/index.ts';
import type { Problems, RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import type { readPicture } from '../moments/read-picture.ts';

type Drawn = Extract<Awaited<ReturnType<typeof readPicture>>, { drawn: unknown }>['drawn'];

/** No place is free: undoes the whole change, so that answers and picture are kept together or not at all. */
class NoPlace extends Error {}

/** Answers with the picture that came along in its place. One that was kept before stays; what else a form says of a picture is not believed. */
type PutPicture = (
  asked: ReadonlyMap<string, Question>,
  answers: readonly Answer[],
  before: readonly Answer[],
) => readonly Answer[];

/**
 * Keeps a check-in, and the picture that answers one of its questions where one came, in one transaction. `id`: the form's own, which the
 * picture gets. `full`: no place is free for a picture.
 */
export async function keepWithPicture<Kept extends { readonly outcome: string } | { readonly problems: Problems }>(
  ask: RecordAsk,
  { drawn, id }: { readonly drawn: Drawn; readonly id: string },
  keep: (tx: PersonTx, put: PutPicture) => Promise<Kept>,
): Promise<Kept | { readonly outcome: 'full' }> {
  let isAsked = false;
  const put: PutPicture = (asked, answers, before) => {
    const wanting = new Set([...asked.values()].filter((each) => each.form === 'picture').map((each) => each.id));
    return answers.map((answer) => {
      if (!wanting.has(answer.question)) return answer;
      const was = before.find((each) => each.question === answer.question)?.value ?? null;
      if (drawn === null || was !== null || isAsked) return { ...answer, value: was };
      isAsked = true;
      return { ...answer, value: id };
    });
  };
  try {
    return await ask.record(async (tx) => {
      const kept = await keep(tx, put);
      const isKept = 'outcome' in kept && kept.outcome === 'kept';
      if (isKept && drawn && isAsked && (await keepPicture(tx, { id, ...drawn })) === 'full') throw new NoPlace();
      return kept;
    });
  } catch (problem) {
    if (problem instanceof NoPlace) return { outcome: 'full' };
    throw problem;
  }
}
