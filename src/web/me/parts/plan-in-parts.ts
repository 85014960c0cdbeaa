import type { Changed, Kind, Line, OrderChange } from '../../../modules/plans/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';

/** A part of a plan that is written in parts: a usual one, or the person's own. */
export interface PartOfPlan {
  readonly place: string;
  /** Null: the person's own part. */
  readonly usual: string | null;
  /** The line that names it; null for a usual part that has its usual name. */
  readonly named: Line | null;
  readonly heading: string;
  readonly isLeftOut: boolean;
  readonly lines: readonly Line[];
}

/** One part, and every line of the room, those taken away too. */
export interface PartHere<Part> {
  readonly part: Part;
  readonly lines: readonly Line[];
}

/** What pages of a plan in parts share is in this folder; this is what differs from one such plan to another. */
export interface PlanInParts<Part extends PartOfPlan> {
  readonly title: (t: T) => string;
  readonly front: (t: T) => { readonly text: string; readonly href: string };
  readonly addresses: {
    readonly order: string;
    readonly part: (place: string) => string;
    readonly name: (place: string) => string;
    readonly orderLines: (place: string) => string;
  };
  readonly sayPart: (t: T, part: Part) => string;
  /** A usual part's usual name; empty for one of the person's own. */
  readonly sayUsual: (t: T, part: Part) => string;
  /** Parts in their order, and every line of the room. */
  readonly read: (tx: PersonTx) => Promise<{ readonly parts: readonly Part[]; readonly lines: readonly Line[] }>;
  /** Throw NotFound where the address names no part. */
  readonly placeFrom: (ask: RecordAsk) => string;
  readonly partHere: (ask: RecordAsk, tx: PersonTx) => Promise<PartHere<Part>>;
  /** Parts of their own that the person took away; and what they took away from one part. */
  readonly partsAway: (lines: readonly Line[]) => readonly Line[];
  readonly linesAway: (lines: readonly Line[], place: string) => readonly Line[];
  /** What stands under a line. */
  readonly under: (part: Part, line: string) => readonly Line[];
  readonly whoSees: (ask: RecordAsk, tx: PersonTx, part: Part | null) => Promise<string> | string;
  readonly arrange: (
    tx: PersonTx,
    command: { readonly id: string; readonly place: string; readonly change: OrderChange },
  ) => Promise<unknown>;
  readonly move: (
    tx: PersonTx,
    command: { readonly id: string; readonly line: string; readonly change: 'up' | 'down' },
  ) => Promise<unknown>;
  /** The kind of line that makes a part of the person's own. */
  readonly partKind: Kind;
  /** The one line that would name a usual part; null for a part of the person's own. */
  readonly idOfName: (person: string, part: Part) => string | null;
  /** Names a usual part; null where this place is not one. */
  readonly nameUsual: (
    tx: PersonTx,
    command: { readonly place: string; readonly was: number; readonly heading: string },
  ) => Promise<Changed> | null;
}

/** What is written under a line, which others may be asked to do. */
export interface UnderLines {
  readonly kind: Kind;
  readonly above: Kind;
  readonly title: (t: T) => string;
  readonly front: (t: T) => { readonly text: string; readonly href: string };
  readonly says: (
    t: T,
  ) => Readonly<Record<'words' | 'others' | 'othersMeans' | 'newHeading' | 'changeHeading', string>>;
  readonly addresses: {
    readonly one: (id: string) => string;
    readonly new: (line: string) => string;
    /** Of the line above. */
    readonly line: (line: string) => string;
  };
  /** Who sees what stands under this line, in a sentence. */
  readonly whoSees: (ask: RecordAsk, tx: PersonTx, line: string) => Promise<string> | string;
}
