import type { Room } from '../../platform/record/index.ts';
import type { AboutSection, Kind } from '../plans/index.ts';

/** Rooms in which somebody can write down what the person says. */
export const ROOMS_TO_WRITE = ['plan', 'about me'] as const satisfies readonly Room[];
export type RoomToWrite = (typeof ROOMS_TO_WRITE)[number];

/** For how many hours. */
export const HOURS = ['1', '2', '4', '24'] as const;

/** What can be written down in each room. */
export const KINDS_IN = {
  plan: ['goal', 'step', 'matters'],
  'about me': ['about'],
} as const satisfies Readonly<Record<RoomToWrite, readonly Kind[]>>;
export type WrittenKind = (typeof KINDS_IN)[RoomToWrite][number];

/** What the person said of a line: it is theirs now, or it was left out. */
export type WrittenAnswer = 'mine' | 'left out';

/** A line that somebody wrote down for the person. */
export interface Written {
  readonly id: string;
  readonly help: string;
  readonly room: RoomToWrite;
  readonly kind: WrittenKind;
  /** For a step: its goal, which stands in the plan, or was written down beside it and has the same id once the person says that it is theirs. */
  readonly goal: string | null;
  readonly heading: string;
  readonly section: AboutSection | null;
  readonly words: string;
  readonly byName: string;
  readonly at: Date;
  /** Null while the person has not said. */
  readonly answer: WrittenAnswer | null;
}

/** True when two lines say the same. */
export const isSame = (
  a: Pick<Written, 'kind' | 'goal' | 'heading' | 'section' | 'words'>,
  b: Pick<Written, 'kind' | 'goal' | 'heading' | 'section' | 'words'>,
): boolean =>
  a.kind === b.kind && a.goal === b.goal && a.heading === b.heading && a.section === b.section && a.words === b.words;
