import { someLines, type Kind, type Line, type Some } from '../../../modules/plans/index.ts';
import { waitingOn } from '../../../modules/suggestions/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { pageAsked } from '../../pages-nav.tsx';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import type { Waiting } from '../suggestions/present-suggestion.ts';
import { readWaiting } from '../suggestions/read-waiting.ts';

const ON_A_PAGE = 20;

interface LinesRead {
  readonly part: Some<Line>;
  readonly waiting: ReadonlyMap<string, readonly Waiting[]>;
  readonly seen: string;
}

/** One page of the lines of one kind, with the suggestions that wait at them, and who can see them. */
export const readLines = (ask: RecordAsk, kind: Kind): Promise<LinesRead> =>
  ask.record(async (tx) => {
    const part = await someLines(tx, kind, { page: pageAsked(ask.query.get('page')), size: ON_A_PAGE });
    const suggestions = await waitingOn(
      tx,
      part.items.map((line) => line.id),
    );
    return { part, waiting: await readWaiting(ask, tx, suggestions), seen: await whoCanSeeLine(ask, tx, 'plan') };
  });
