import type { WellPart } from '../../../modules/plans/index.ts';
import type { PartOfWell } from '../../../modules/staying-well/index.ts';
import type { T } from '../../../platform/language/index.ts';

/** What a part is called: as the person calls it, else by its usual name. */
export const sayPart = (t: T, part: Pick<PartOfWell, 'usual' | 'heading'>): string =>
  part.heading === '' && part.usual ? t(`well.part.${part.usual}`) : part.heading;

const NUMBERS = ['1', '2', '3'] as const;

/** Questions to think about, in our words. Nothing is ever filled in from them. */
export const questionsOn = (t: T, part: WellPart): string[] =>
  NUMBERS.map((number) => t(`well.question.${part}.${number}`));
