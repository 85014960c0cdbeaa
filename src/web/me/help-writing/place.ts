import type { T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';

/** Where a line that was written down stands with its buttons, and where the person comes back to. */
export const PLACES = ['plan', 'about', 'lines'] as const;
export type Place = (typeof PLACES)[number];

export const pageOf: Readonly<Record<Place, string>> = { plan: to.plan, about: to.aboutMe, lines: to.written };

/** What has just been done with a line that was written down, for the pages on which its buttons stand. */
export const saysOfWritten = (t: T): Readonly<Record<string, string>> => ({
  mine: t('writing.done.mine'),
  'left-out': t('writing.done.left-out'),
});
