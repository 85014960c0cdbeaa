import type { T } from '../../platform/language/index.ts';
import type { LineView } from './line-view.ts';
import { Promised } from './promised.tsx';
import { SuggestLinks } from './suggest-links.tsx';
import { Suggested } from './suggested.tsx';

/** What stands beside a line in somebody else's room: what the viewer suggested and promised, and the ways to act. */

export interface PartProps {
  t: T;
  /** Whose record, for what the viewer may do; null in the person's preview, where the same words stand but lead nowhere. */
  person: string | null;
}

export function Below({ t, line, person }: PartProps & { line: LineView }) {
  return (
    <>
      <Suggested t={t} suggestions={line.suggestions} person={person} />
      <Promised t={t} promised={line.promised} person={person} />
      {line.maySuggest && <SuggestLinks t={t} person={person} line={line} />}
    </>
  );
}
