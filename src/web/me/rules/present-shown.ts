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
  readonly lines: readonly { readonly words: string; readonly more: readonly string[] }[];
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
  lines: part.lines.map((line) => ({ words: line.words, more: moreOf(line) })),
});

const presentLine = (line: WellLine): Shown => ({
  key: line.id,
  heading: shortly(line.words, 80),
  lines: [{ words: line.words, more: moreOf(line) }],
});

const presentOne = (line: Line): Shown => presentLine({ ...line, actions: [] });

/** What stands beside a line: what the person does about it; for a tool, how long it takes, where and with whom. */
const moreOf = ({ fields, actions }: WellLine): string[] =>
  [...actions.map((action) => action.words), fields.takes, fields.where, fields.who, fields.href].flatMap((words) =>
    words === undefined || words.trim() === '' ? [] : [words],
  );
