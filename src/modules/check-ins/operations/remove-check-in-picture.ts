import { removePictureRow } from '../../plans/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { checkInOf, questionsAt } from '../queries.ts';
import { keyOf } from '../rules.ts';
import { changeCheckIn } from './change-check-in.ts';

/** Removes the picture that answered a question for good: its bytes are deleted, and the answer becomes one that was skipped. Nothing happens where there is none any more. */
export async function removeCheckInPicture(
  tx: PersonTx,
  { id }: { readonly id: string },
): Promise<'removed' | 'not here'> {
  for (;;) {
    const now = await checkInOf(tx, id);
    if (!now) return 'not here';
    const asked = await questionsAt(tx, now.answers);
    const isPicture = (answer: (typeof now.answers)[number]): boolean =>
      answer.value !== null && asked.get(keyOf(answer))?.form === 'picture';
    const pictures = now.answers.filter(isPicture);
    if (pictures.length === 0) return 'removed';
    for (const { value } of pictures) await removePictureRow(tx, String(value));
    const answers = now.answers.map((answer) => (isPicture(answer) ? { ...answer, value: null } : answer));
    const { day, words, occasion, version: was } = now;
    const changed = await changeCheckIn(tx, { id, was, today: day, day, answers, words, occasion });
    if (changed.outcome !== 'changed meanwhile') return 'removed';
  }
}
