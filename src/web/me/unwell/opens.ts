import type { Sharing } from '../../../modules/sharing/index.ts';
import type { Companion } from '../people/companion.ts';

/** What is shared with somebody only for when the person is unwell. */
export const sharedForUnwell = ({ live }: Pick<Companion, 'live'>): Sharing[] =>
  live.filter((each) => each.condition === 'when I am unwell');

export const opensWhenUnwell = (companion: Pick<Companion, 'live'>): boolean => sharedForUnwell(companion).length > 0;
