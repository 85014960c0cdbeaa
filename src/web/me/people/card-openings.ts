import { cardOpeningsOf, type CardOpening } from '../../../modules/crisis-card/index.ts';
import type { WhichLooks } from '../../../modules/sharing/index.ts';
import { isoDay, sayDate, sayTime, type T } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import type { LooksOfDay } from './present-looks.ts';

interface Stretch {
  /** From this moment on; left out: from the beginning. */
  readonly after?: Date | undefined;
  /** Before this moment; left out: up to now. */
  readonly before?: Date | undefined;
  readonly most: number;
}

/** Openings of the crisis card by a link that belong among these looks. Whoever opened one has no account here, so a list of one viewer's looks has none. */
export async function cardOpeningsIn(
  tx: PersonTx,
  which: Pick<WhichLooks, 'viewer' | 'room' | 'since' | 'until'>,
  { after, before, most }: Stretch,
): Promise<CardOpening[]> {
  const { viewer, room, since, until } = which;
  if (viewer !== undefined || (room !== undefined && room !== 'crisis card')) return [];
  const later = [since, after].filter((each) => each !== undefined).toSorted((a, b) => b.getTime() - a.getTime());
  const earlier = [until, before].filter((each) => each !== undefined).toSorted((a, b) => a.getTime() - b.getTime());
  return cardOpeningsOf(tx, { since: later[0], until: earlier[0], most });
}

/** One plain sentence: by which link, on what, and who they said they are. */
export const sayOpening = (t: T, { called, device, said }: CardOpening): string =>
  said === null ? t('card.lookBy', { called, device }) : t('card.lookBySaid', { called, device, said });

/** Looks and openings together, day by day, newest first. There is nobody to ask why, so an opening has no look to ask about. */
export function withOpenings(t: T, days: readonly LooksOfDay[], openings: readonly CardOpening[]): LooksOfDay[] {
  const lines = openings.map((opening) => ({
    id: opening.id,
    at: opening.at,
    time: sayTime(t.language, opening.at),
    sentence: sayOpening(t, opening),
    words: '',
    looks: [],
  }));
  const byDay = Map.groupBy([...days.flatMap((each) => each.lines), ...lines], (line) => isoDay(line.at));
  return [...byDay]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, ofDay]) => ({
      day,
      heading: sayDate(t.language, day),
      lines: ofDay.toSorted((a, b) => b.at.getTime() - a.at.getTime()),
    }));
}
