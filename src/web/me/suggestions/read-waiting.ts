import { linesAt, linesNamed } from '../../../modules/plans/index.ts';
import { talkAbout, type Suggestion } from '../../../modules/suggestions/index.ts';
import type { Ask } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { presentWaiting, type Beside, type Waiting } from './present-suggestion.ts';

const keyOf = (id: string, version: number): string => `${id} ${version}`;

/** Suggestions beside the lines that they are about, read all at once: the lines as they are now, as they were then, and what was said. */
export async function readAllBeside(tx: PersonTx, suggestions: readonly Suggestion[]): Promise<Beside[]> {
  const about = suggestions.flatMap(({ entry, entryVersion }) =>
    entry === null || entryVersion === null ? [] : [{ id: entry, version: entryVersion }],
  );
  const lines = await linesNamed(
    tx,
    about.map(({ id }) => id),
  );
  const now = new Map(lines.map((line) => [line.id, line]));
  const then = await linesAt(
    tx,
    about.filter(({ id, version }) => now.get(id)?.version !== version),
  );
  const before = new Map([...lines, ...then].map((line) => [keyOf(line.id, line.version), line]));
  const talked = suggestions.filter((each) => each.talk).map((each) => each.id);
  const talk = talked.length > 0 ? await talkAbout(tx, talked) : [];
  return suggestions.map((suggestion) => {
    const { id, entry, entryVersion } = suggestion;
    return {
      suggestion,
      now: (entry !== null && now.get(entry)) || null,
      before: (entry !== null && entryVersion !== null && before.get(keyOf(entry, entryVersion))) || null,
      talk: talk.filter((each) => each.suggestion === id),
    };
  });
}

/** What waits, by the line that it stands at. What concerns a whole room stands at none. */
export async function readWaiting(
  ask: Pick<Ask, 't' | 'language' | 'now'>,
  tx: PersonTx,
  suggestions: readonly Suggestion[],
): Promise<ReadonlyMap<string, readonly Waiting[]>> {
  const beside = await readAllBeside(
    tx,
    suggestions.filter((each) => !each.answer && each.entry !== null),
  );
  const byLine = Map.groupBy(beside, (each) => each.suggestion.entry ?? '');
  return new Map([...byLine].map(([line, these]) => [line, these.map((each) => presentWaiting(ask, each))]));
}
