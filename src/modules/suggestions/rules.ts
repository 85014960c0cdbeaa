import type { Room } from '../../platform/record/index.ts';
import { ROOM_OF, type Fields, type Kind, type Line } from '../plans/index.ts';
import { TOOLBOX } from '../staying-well/index.ts';

/** What a suggestion proposes. */
export const FORMS = ['new step', 'wording', 'new line', 'outcome'] as const;
export type Form = (typeof FORMS)[number];

/** Parts of a line, other than its words, that can be worded differently. Each is in somebody's words; choices and numbers stay the person's alone. */
export const PARTS = [
  'why',
  'outcome',
  'when',
  'who',
  'helps',
  'good',
  'wrong',
  'safer',
  'need',
  'heading',
  'where',
  'well',
  'hard',
  'want',
  'adjust',
] as const satisfies readonly (keyof Fields)[];
export type Part = (typeof PARTS)[number];

/** The parts that each kind of line can have. */
export const PARTS_OF: Readonly<Record<Kind, readonly Part[]>> = {
  matters: [],
  goal: ['why', 'outcome'],
  step: ['when', 'who', 'helps'],
  stage: ['outcome'],
  link: [],
  hard: [],
  barrier: [],
  risk: ['why', 'good', 'wrong', 'safer', 'need'],
  about: ['heading'],
  strength: [],
  hope: [],
  meaning: [],
  contact: [],
  details: [],
  moment: [],
  meeting: ['when', 'who', 'where', 'well', 'hard', 'want', 'adjust'],
  part: [],
  well: [],
  tool: ['who', 'where'],
  action: [],
  question: [],
  occasion: [],
  event: [],
  rule: [],
  routine: [],
  diary: [],
  card: [],
  'wish part': [],
  wish: ['why'],
  'wish step': [],
};

/** How long a part can be, in characters. */
export const LONGEST_PART = 2_000;

/** Lines that can be suggested for a room as a whole. */
export const NEW_LINES = [
  'matters',
  'goal',
  'hard',
  'barrier',
  'risk',
  'about',
  'strength',
  'hope',
  'meaning',
  'card',
] as const;
/** Lines that can be suggested for a goal. */
export const UNDER_A_GOAL = ['step', 'stage', 'link'] as const;
/** Lines that can be suggested for a part of the staying-well plan or of the wishes, and for a line of them. */
export const IN_A_PART = ['well', 'tool', 'wish'] as const;
export const UNDER_A_LINE = ['action', 'wish step'] as const;
export type NewLine = (typeof NEW_LINES | typeof UNDER_A_GOAL | typeof IN_A_PART | typeof UNDER_A_LINE)[number];

/** Lines that only the person words. */
const NOT_WORDED: readonly Kind[] = ['part', 'question', 'occasion', 'event', 'rule', 'routine', 'diary', 'wish part'];

const holds = (kinds: readonly string[], kind: string): boolean => kinds.includes(kind);

/** The lines that can be suggested for a room as a whole. */
export const newLinesIn = (room: Room): readonly (typeof NEW_LINES)[number][] =>
  NEW_LINES.filter((kind) => ROOM_OF[kind] === room);

/** What is proposed, as far as it decides whether it makes sense. */
export interface Proposal {
  readonly form: Form;
  readonly room?: Room | undefined;
  readonly kind?: NewLine | null | undefined;
  readonly part?: Part | null | undefined;
  /** For something new in the staying-well plan or the wishes: the part it is for. */
  readonly place?: string | null | undefined;
  readonly words: string;
}

/** What a line stands under that is suggested for a line: what to do, under a line of the staying-well plan; what others may do, under a wish. */
export const aboveOf = (kind: Kind): Kind => {
  if (kind === 'action') return 'well';
  return kind === 'wish step' ? 'wish' : 'goal';
};

/** Whether a suggestion makes sense for the line it concerns; null: for a room as a whole. */
export function makesSense(proposal: Proposal, line: Pick<Line, 'kind'> | null): boolean {
  const { form, room, kind, part, place, words } = proposal;
  if (form !== 'wording' && part) return false;
  const isInPart = form === 'new line' && holds(IN_A_PART, kind ?? '');
  if (isInPart !== Boolean(place)) return false;
  if (form === 'new line') {
    if (!kind) return false;
    if (isInPart) return line === null && room === ROOM_OF[kind] && (kind === 'tool') === (place === TOOLBOX);
    if (holds([...UNDER_A_LINE, ...UNDER_A_GOAL], kind)) return line?.kind === aboveOf(kind);
    return holds(NEW_LINES, kind) && ROOM_OF[kind] === (line ? ROOM_OF[line.kind] : room);
  }
  if (!line) return false;
  if (form === 'outcome') return line.kind === 'meeting' && (!kind || kind === 'goal' || kind === 'step');
  if (kind) return false;
  if (form === 'new step') return line.kind === 'goal';
  if (NOT_WORDED.includes(line.kind)) return false;
  return !part || (holds(PARTS_OF[line.kind], part) && words.length <= LONGEST_PART);
}

/** A line's words, or those of one of its parts; empty where the part was never filled in. */
export const textOf = (line: Pick<Line, 'words' | 'fields'>, part: Part | null): string =>
  part === null ? line.words : (line.fields[part] ?? '');

/** The line with other words in that one place. All else stays. */
export function withText(
  line: Pick<Line, 'words' | 'fields'>,
  part: Part | null,
  text: string,
): Pick<Line, 'words' | 'fields'> {
  if (part === null) return { words: text, fields: line.fields };
  return { words: line.words, fields: { ...line.fields, [part]: text } };
}

/** What the person makes of something that came out of a meeting; null: it stays with the sheet. */
export type Into = { readonly kind: 'goal' } | { readonly kind: 'step'; readonly parent: string } | null;

/** The line that accepting would begin; null where it begins none. */
export function lineToBegin(
  suggestion: {
    readonly form: Form;
    readonly entry: string | null;
    readonly kind: NewLine | null;
    readonly place?: string | null;
  },
  into: Into,
): { readonly kind: Kind; readonly parent: string | null; readonly fields?: Fields } | null {
  switch (suggestion.form) {
    case 'new step':
      return { kind: 'step', parent: suggestion.entry };
    case 'new line': {
      const kind = suggestion.kind ?? 'matters';
      const { entry, place } = suggestion;
      if ((kind === 'well' || kind === 'wish') && place) return { kind, parent: null, fields: { part: place } };
      return { kind, parent: holds([...UNDER_A_GOAL, ...UNDER_A_LINE], kind) ? entry : null };
    }
    case 'outcome':
      return into && { kind: into.kind, parent: into.kind === 'step' ? into.parent : null };
    case 'wording':
      return null;
  }
}

/** Whether a suggestion waits for the person: not once they have answered, nor while they talk and have had the last word. */
export const waitsForThePerson = (suggestion: {
  readonly answer: unknown;
  readonly talk: { readonly lastBy: 'the person' | 'whoever suggested' } | null;
}): boolean => suggestion.answer === null && suggestion.talk?.lastBy !== 'the person';
