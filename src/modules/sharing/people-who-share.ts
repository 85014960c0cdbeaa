import type { CommonsTx } from '../../platform/commons/index.ts';
import type { Room } from '../../platform/record/index.ts';
import { roomsFrom, type SharedRow, type SharedWithMe } from './others.ts';

/** Somebody who shares with whoever is signed in, and what waits between the two: of words, only the viewer's own. */
export interface PersonWhoShares extends SharedWithMe {
  /** The viewer's suggestions that have no answer yet. */
  readonly waiting: readonly {
    readonly id: string;
    readonly room: Room;
    readonly words: string;
    readonly talking: boolean;
  }[];
  /** Answers to the viewer's suggestions that came since they last opened that room. */
  readonly answered: number;
  /** What the viewer said they will do, by day where they gave one ('YYYY-MM-DD'). */
  readonly promised: readonly { readonly id: string; readonly words: string; readonly day: string | null }[];
}

/** Somebody who asked whoever is signed in about a look. They may share nothing any more. */
export interface PersonWhoAsks {
  readonly person: string;
  readonly name: string;
  /** Questions without an answer. */
  readonly questions: number;
}

interface PersonRow extends Omit<SharedRow, 'relation' | 'ends_at'> {
  readonly relation: SharedRow['relation'] | null;
  readonly ends_at: Date | null;
  readonly waiting: PersonWhoShares['waiting'];
  readonly answered: number;
  readonly promised: PersonWhoShares['promised'];
  readonly questions: number;
}

/** Everybody who shares with whoever is signed in, and everybody who asks them something, by name. One query; it opens nothing: opening is a look. */
export async function peopleWhoShare(
  tx: CommonsTx,
): Promise<{ readonly sharing: readonly PersonWhoShares[]; readonly asking: readonly PersonWhoAsks[] }> {
  const rows = await tx.call<PersonRow>('select * from app.my_people($1)', [tx.token]);
  return {
    sharing: rows.flatMap((row) => {
      const { relation, ends_at: endsAt } = row;
      if (relation === null || endsAt === null) return [];
      const { person_id: person, name, waiting, answered, promised } = row;
      return [{ person, name, relation, rooms: roomsFrom(row), endsAt, waiting, answered, promised }];
    }),
    asking: rows
      .filter((row) => row.questions > 0)
      .map((row) => ({ person: row.person_id, name: row.name, questions: row.questions })),
  };
}
