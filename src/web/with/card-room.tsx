import type { Child } from 'hono/jsx';
import type { T } from '../../platform/language/index.ts';
import { PartOnCard } from '../me/card/card-shown.tsx';
import type { CardRoomPart } from './present-card-room.ts';
import type { LineView } from './line-view.ts';

interface CardRoomProps {
  t: T;
  parts: readonly CardRoomPart[];
  /** What stands below each line: the viewer's own suggestions, and the way to suggest other words. */
  below: (line: LineView) => Child;
}

/** The crisis card for somebody it is shared with, as it stands for the person. */
export function CardRoom({ t, parts, below }: CardRoomProps) {
  return (
    <div class="crisis-card">
      {parts.map(({ part, lines }) => (
        <PartOnCard t={t} part={part}>
          {lines.map(below)}
        </PartOnCard>
      ))}
    </div>
  );
}
