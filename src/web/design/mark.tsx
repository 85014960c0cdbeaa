import { markStones } from './stones.ts';

/** The cairn beside the name, which says who we are; so it is hidden from those who hear the page. */
export function Mark({ size = 34 }: { size?: number | undefined }) {
  return (
    <svg class="mark" viewBox="0 0 40 40" width={size} height={size} aria-hidden="true" focusable="false">
      {markStones.map(({ stone, cx, cy, rx, ry }) => (
        <ellipse class={`mark__${stone}`} cx={cx} cy={cy} rx={rx} ry={ry} />
      ))}
    </svg>
  );
}
