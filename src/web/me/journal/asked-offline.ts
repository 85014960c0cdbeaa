import { askingOf } from '../../../modules/check-ins/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { sayEnds } from '../check-ins/asked-fields.tsx';

/** The person's questions as a pack takes them along, in their order. One that is answered with a picture needs a network. */
export async function askedOffline(tx: PersonTx, t: T): Promise<object[]> {
  const { questions } = await askingOf(tx);
  return questions
    .filter((question) => question.form !== 'picture')
    .map(({ id, version, words, form, fields }) => ({
      id,
      version,
      words,
      form,
      labels: fields.labels ?? [],
      hint: hintOf(t, form, fields),
    }));
}

function hintOf(t: T, form: string, fields: Parameters<typeof sayEnds>[1]): string {
  if (form === 'hours') return t('checkIn.hoursHint');
  if (form !== 'number') return '';
  return [fields.unit ?? '', sayEnds(t, fields) ?? ''].filter((each) => each !== '').join('. ');
}
