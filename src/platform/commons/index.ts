import { stateOf, type Database, type Queries } from '../database/index.ts';
import { Refused } from '../record/refused.ts';
import { NotSignedIn, type Visitor } from '../session/index.ts';

declare const inside: unique symbol;

/** A transaction on shared things, which no one person owns. It is in nobody's record: the policies show it no record row at all. */
export interface CommonsTx extends Queries {
  readonly [inside]: true;
  /** Proof of who acts, for the functions that ask for it. */
  readonly token: string;
}

/**
 * Work on shared things, and on lists that come from sharing ("who shares with me"), as whoever is signed in. With nobody signed in, what anybody
 * may read can be read; every function that asks who acts says NotSignedIn.
 */
export async function withCommons<Out>(
  database: Database,
  visitor: Visitor | null,
  work: (tx: CommonsTx) => Promise<Out>,
): Promise<Out> {
  try {
    return await database.transaction('cairn_app', [], (queries) =>
      work({ ...queries, token: visitor?.token ?? '' } as unknown as CommonsTx),
    );
  } catch (problem) {
    const state = stateOf(problem);
    if (state === '28000') throw new NotSignedIn();
    if (state === '42501') throw new Refused({ cause: problem });
    throw problem;
  }
}
