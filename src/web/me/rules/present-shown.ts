import type { Line } from '../../../modules/plans/index.ts';
import type { PartOfWell, StayingWell, WellLine } from '../../../modules/staying-well/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { shortly } from '../shortly.ts';
import { sayPart } from '../staying-well/part-words.ts';

/** Something of the person's plan that a rule shows: a part with its lines, or one line. */
export interface Shown {
  /** As the rule names it. */
  readonly key: string;
  readonly heading: string;
  readonly lines: readonly ShownLine[];
}

interface ShownLine {
  readonly words: string;
  /** What the person does about it; of a tool, how long it takes, where and with whom. */
  readonly more: readonly string[];
  /** Of a tool, an address on the web; empty where there is none. */
  readonly href: string;
}

/** The first so many lines, and the rest: a notice stays short enough that what can be pressed is near. */
export function firstOf(shown: readonly Shown[], most: number): { readonly first: Shown[]; readonly rest: Shown[] } {
  const [first, rest]: [Shown[], Shown[]] = [[], []];
  let room = most;
  for (const each of shown) {
    const [here, later] = [each.lines.slice(0, room), each.lines.slice(room)];
    if (here.length > 0) first.push({ ...each, lines: here });
    if (later.length > 0) rest.push({ ...each, lines: later });
    room -= here.length;
  }
  return { first, rest };
}

/** What can be chosen to be shown: parts in which something stands, left out for others or not, and their lines. */
export function showable(t: T, plan: StayingWell): { readonly parts: Shown[]; readonly lines: Shown[] } {
  const parts = plan.parts.filter((part) => part.lines.length > 0);
  return {
    parts: parts.map((part) => presentPart(t, part)),
    lines: parts.flatMap((part) => part.lines.map(presentLine)),
  };
}

/** What a rule shows, in its order. What is not there any more is left out. */
export function presentShown(t: T, keys: readonly string[], plan: StayingWell): Shown[] {
  const parts = plan.parts.map((part) => presentPart(t, part));
  const { lines } = showable(t, plan);
  const actions = plan.parts.flatMap((part) => part.lines.flatMap((line) => line.actions)).map(presentOne);
  const all = new Map([...actions, ...lines, ...parts].map((shown) => [shown.key, shown]));
  return keys.flatMap((key) => all.get(key) ?? []);
}

const presentPart = (t: T, part: PartOfWell): Shown => ({
  key: part.place,
  heading: shortly(sayPart(t, part), 80),
  lines: part.lines.map(lineShown),
});

const presentLine = (line: WellLine): Shown => ({
  key: line.id,
  heading: shortly(line.words, 80),
  lines: [lineShown(line)],
});

const presentOne = (line: Line): Shown => presentLine({ ...line, actions: [] });

function lineShown({ words, fields, actions }: WellLine): ShownLine {
  const told = (each: string | undefined): string[] => (each === undefined || each.trim() === '' ? [] : [each]);
  const facts = [fields.takes, fields.where, fields.who].flatMap(told).join(' · ');
  return {
    words,
    more: [...actions.map((action) => action.words), facts].flatMap(told),
    href: fields.href ?? '',
  };
}
