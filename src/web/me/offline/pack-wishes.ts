import type { PackPart } from '../../../modules/offline/index.ts';
import { sayWishPart, wishesOf, wishesToRead, whyLabel } from '../../../modules/wishes/index.ts';
import type { T } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';

/** The crisis plan and advance wishes, part by part, as the person arranged them. */
export async function wishesPart(tx: PersonTx, t: T): Promise<PackPart> {
  return {
    heading: t('offline.wishes'),
    sections: wishesToRead(await wishesOf(tx)).map((part) => ({
      heading: sayWishPart(t, part),
      lines: part.lines.map(({ words, fields, steps }) => ({
        words,
        notes: fields.why ? [{ label: `${whyLabel(t, fields)}:`, words: fields.why }] : [],
        call: null,
        under: steps.map((step) => step.words),
      })),
    })),
  };
}
