import type { Signed, WishesDetails } from '../../../modules/wishes/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { OwnParts } from '../../design/index.ts';

export type Made = Pick<WishesDetails | Signed, 'madeWith' | 'madeRole' | 'keptWhere'>;

/** With whom, and in what role, in a sentence; that it was without anybody, where nobody is named. */
export function sayMadeWith(t: T, { madeWith: name, madeRole: role }: Made): string {
  if (name === '') return role === '' ? t('wishes.madeAlone') : t('wishes.madeBy', { name: role });
  return role === '' ? t('wishes.madeBy', { name }) : t('wishes.madeByRole', { name, role });
}

/** With whom it was made, and where a paper copy is. */
export function MadeWith({ t, made }: { t: T; made: Made }) {
  return (
    <>
      <p dir="auto">{sayMadeWith(t, made)}</p>
      {made.keptWhere !== '' && <OwnParts parts={[{ label: t('wishes.paperCopy'), words: made.keptWhere }]} />}
    </>
  );
}
