import { mayBePlaced, type Line } from '../../../../modules/plans/index.ts';
import type { T } from '../../../../platform/language/index.ts';
import { to } from '../../../addresses.ts';
import { placeOf } from '../../line-here.ts';

/** Where a line can be read whole and changed. */
export function lineHref(line: Pick<Line, 'id' | 'kind' | 'parent' | 'fields'>): string {
  if (line.kind === 'matters') return to.matters(line.id);
  if (line.kind === 'hard') return to.changeHard(line.id);
  if (line.kind === 'barrier') return to.changeBarrier(line.id);
  if (line.kind === 'step' && line.parent) return to.step(line.parent, line.id);
  return placeOf(line);
}

/** What a line is, as the lens says it. */
export const sayKind = (t: T, { kind }: Pick<Line, 'kind'>): string =>
  mayBePlaced(kind) ? t(`lens.kind.${kind}`) : '';
