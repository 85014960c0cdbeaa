import type { Line } from '../../../modules/plans/index.ts';
import { partsOf } from '../../../modules/reviews/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { OwnParts, OwnWords } from '../../design/index.ts';

/** Something to try, whole: the same text for the person and for everyone who may see it. `heading`: the words stand above as a heading. */
export function TryText({
  t,
  line,
  heading = false,
}: {
  t: T;
  line: Pick<Line, 'words' | 'fields'>;
  heading?: boolean;
}) {
  return (
    <>
      {!heading && line.words.trim() !== '' && <OwnWords text={line.words} />}
      <OwnParts parts={partsOf(t, line, () => undefined)} />
    </>
  );
}
