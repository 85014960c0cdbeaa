/** A door of the cairn: where it leads, its name, and a few words about what is behind it. */
export interface StoneDoor {
  readonly stone: 'power' | 'meaning' | 'identity' | 'hope' | 'connection';
  readonly href: string;
  readonly name: string;
  readonly about: string;
}

/** Outlines of five stones in a box of 300 by 84, each hewn a little otherwise, all of one size: a door says nothing of what is behind it. */
const OUTLINES = {
  connection: 'M14 44 C12 20 58 8 150 6 S290 18 287 44 S236 79 148 78 S16 66 14 44 Z',
  hope: 'M12 40 C16 16 70 6 148 7 S284 14 288 42 S232 78 152 78 S8 66 12 40 Z',
  identity: 'M13 46 C10 18 66 8 146 6 S286 16 288 40 S240 77 154 78 S16 72 13 46 Z',
  meaning: 'M12 42 C12 14 62 7 152 6 S290 20 286 46 S234 78 146 78 S12 68 12 42 Z',
  power: 'M14 40 C18 14 74 6 154 7 S288 20 286 44 S228 78 150 78 S10 66 14 40 Z',
} as const;

/** Five stones, one upon the other; each is a link. */
export function StonesOfACairn({ doors }: { doors: readonly StoneDoor[] }) {
  return (
    <ul class="cairn">
      {doors.map(({ stone, href, name, about }) => (
        <li>
          <a href={href} class={`cairn__door cairn__door--${stone}`}>
            <svg viewBox="0 0 300 84" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <path d={OUTLINES[stone]} vector-effect="non-scaling-stroke" />
            </svg>
            <span class="cairn__words">
              <span class="cairn__name">{name}</span>
              <span class="cairn__about">{about}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
