import { isCardPart } from '../../../modules/crisis-card/index.ts';
import {
  ANSWER_FORMS,
  BARRIERS,
  COMPARISONS,
  GOAL_STATES,
  LINKED,
  STEP_STATES,
  ABOUT_SECTIONS,
  type Fields,
  CONTACT_PARTS,
  DETAILS,
  WEEKDAYS,
  WELL_PARTS,
  WISH_PARTS,
} from '../../../modules/plans/index.ts';
import type { T } from '../../../platform/language/index.ts';
import type { CopiedRow, WholeCopy } from '../../../platform/record/index.ts';
import { moreOf } from './columns.ts';
import { namedByRules } from './helping.ts';
import { pictureIn, saying, sayValue, text, when, type Group, type Part, type Said, type Section } from './parts.ts';

/** What a field of a line is called. One that is not here yet is shown under its own name rather than left out. */
const FIELD_NAMES = {
  state: 'readable.field.state',
  when: 'readable.field.when',
  who: 'readable.field.who',
  askOthers: 'readable.field.askOthers',
  helps: 'readable.field.helps',
  why: 'readable.field.why',
  areas: 'readable.field.areas',
  importance: 'readable.field.importance',
  confidence: 'readable.field.confidence',
  standing: 'readable.field.state',
  outcome: 'readable.field.outcome',
  to: 'readable.field.to',
  href: 'readable.field.href',
  barrier: 'readable.field.barrier',
  sort: 'readable.field.sort',
  pool: 'readable.field.pool',
  good: 'readable.field.good',
  wrong: 'readable.field.wrong',
  safer: 'readable.field.safer',
  need: 'readable.field.need',
  again: 'readable.field.again',
  heading: 'readable.field.heading',
  section: 'readable.field.section',
  helpedBy: 'readable.field.helpedBy',
  picture: 'readable.field.picture',
  pictureShows: 'readable.field.pictureShows',
  day: 'readable.field.day',
  until: 'readable.field.until',
  where: 'readable.field.where',
  well: 'readable.field.well',
  hard: 'readable.field.hard',
  want: 'readable.field.want',
  adjust: 'readable.field.adjust',
  days: 'routine.days',
  at: 'routine.at',
  part: 'readable.field.part',
  takes: 'readable.field.takes',
  answer: 'readable.field.answer',
  labels: 'readable.field.labels',
  unit: 'readable.field.unit',
  least: 'readable.field.least',
  most: 'readable.field.most',
  sign: 'readable.field.sign',
  questions: 'readable.field.questions',
  open: 'readable.field.open',
  asks: 'readable.field.asks',
  compare: 'readable.field.compare',
  than: 'readable.field.than',
  times: 'readable.field.times',
  outOf: 'readable.field.outOf',
  shows: 'readable.field.shows',
  tells: 'readable.field.tells',
  tellWords: 'readable.field.tellWords',
  waitHours: 'readable.field.waitHours',
  nextHours: 'readable.field.nextHours',
} as const satisfies Partial<Record<keyof Fields, `readable.field.${string}` | `routine.${string}`>>;
const isNamed = (name: string): name is keyof typeof FIELD_NAMES => Object.hasOwn(FIELD_NAMES, name);

/** Names and numbers, and the person's own details, are called as their pages call them. */
function sayField(t: T, kind: string, name: string): string {
  const detail = DETAILS.find((each) => each === name);
  if (kind === 'details' && detail) return detail === 'born' ? t('contacts.born') : t(`contacts.detail.${detail}`);
  const part = [...CONTACT_PARTS, ...TICKED].find((each) => each === name);
  if ((kind === 'contact' || kind === 'card') && part) return t(`contacts.${part}`);
  if (kind === 'card' && name === 'part') return t('card.standsUnder');
  return isNamed(name) ? t(FIELD_NAMES[name]) : name;
}
const TICKED = ['works', 'first', 'notTell'] as const;

/** Words of closed lists, in the language of the document. Anything else is the person's own and stays as it is. */
type Closed = (
  | typeof STEP_STATES
  | typeof GOAL_STATES
  | typeof LINKED
  | typeof BARRIERS
  | typeof ABOUT_SECTIONS
)[number];
const CLOSED: Readonly<Record<string, readonly Closed[]>> = {
  state: STEP_STATES,
  standing: GOAL_STATES,
  to: LINKED,
  sort: BARRIERS,
  section: ABOUT_SECTIONS,
};

const SECTIONS = [
  { id: 'about', kinds: ['about', 'strength', 'hope', 'meaning'] },
  { id: 'plan', kinds: ['matters', 'goal', 'hard', 'barrier', 'risk'] },
  { id: 'well', kinds: ['part', 'well', 'tool', 'routine'] },
  { id: 'card', kinds: ['card'] },
  { id: 'wishes', kinds: ['wish part', 'wish'] },
  { id: 'events', kinds: ['event'] },
  { id: 'check-in-questions', kinds: ['question', 'occasion'] },
  { id: 'diary', kinds: ['diary'] },
  { id: 'rules', kinds: ['rule'] },
  { id: 'moments', kinds: ['moment'] },
  { id: 'meetings', kinds: ['meeting'] },
  { id: 'names', kinds: ['details', 'contact'] },
] as const;
/** What stands under a goal, under a line of the staying-well plan, or under a wish. */
/** Kinds that alone make up their section. */
const NO_HEADING = ['card', 'event', 'diary', 'rule', 'moment', 'meeting', 'details', 'contact'] as const;
type NoHeading = (typeof NO_HEADING)[number];
const UNDER = ['stage', 'step', 'link', 'action', 'wish step'] as const;
const KINDS: readonly string[] = [...SECTIONS.flatMap((section) => section.kinds), ...UNDER];

interface Written {
  readonly id: string;
  readonly newest: CopiedRow;
  readonly earlier: readonly CopiedRow[];
}

/** What the person wrote, each line once as it is now, with how it read before. Tables: entry, carried_out, picture. */
export function lineSections(copy: WholeCopy, t: T): Section[] {
  const lines = linesIn(copy.record['entry'] ?? []);
  const pictures = picturesIn(copy);
  const done = Map.groupBy(copy.record['carried_out'] ?? [], (row) => text(row, 'step_id'));
  const words = new Map([
    ...lines.map((line) => [line.id, text(line.newest, 'words')] as const),
    ...namedByRules(copy, t),
  ]);
  const stands = lines.filter((line) => line.newest['removed'] !== true);
  const under = Map.groupBy(stands, (line) => text(line.newest, 'parent_id'));
  const partOf = (line: Written): Part => ({
    words: text(line.newest, 'words'),
    said: saying(
      ...fieldsOf(t, line.newest, words, pictures),
      ...moreOf(copy, t, 'entry', line.newest),
      ...(done.get(line.id) ?? []).flatMap((row) => [...sayDone(t, row), ...moreOf(copy, t, 'carried_out', row)]),
      { key: t('readable.written'), value: when(t, line.newest, 'written_at') },
      ...line.earlier.flatMap((row) => sayEarlier(t, row, words)),
    ),
    within: UNDER.flatMap((kind) =>
      (under.get(line.id) ?? []).filter((each) => kindOf(each) === kind).map((each) => partOf(each)),
    ),
  });
  const group = (heading: string | null, of: readonly Written[]): Group[] =>
    of.length === 0 ? [] : [{ heading, parts: lazily(of, partOf) }];
  const headingOf = (kind: (typeof SECTIONS)[number]['kinds'][number]): string | null =>
    NO_HEADING.some((each) => each === kind) ? null : t(`readable.kind.${kind as Exclude<typeof kind, NoHeading>}`);
  const written = SECTIONS.map(({ id, kinds }) => ({
    id,
    heading: t(`readable.section.${id}`),
    groups: kinds.flatMap((kind) =>
      group(
        headingOf(kind),
        stands.filter((line) => kindOf(line) === kind),
      ),
    ),
  }));
  const others = stands.filter((line) => !KINDS.includes(kindOf(line)) || isOrphan(line, stands));
  const takenAway = lines.filter((line) => line.newest['removed'] === true);
  return [
    ...written,
    ...(others.length > 0 ? [{ id: 'more', heading: t('readable.section.more'), groups: group(null, others) }] : []),
    { id: 'taken-away', heading: t('readable.section.takenAway'), groups: group(null, takenAway) },
  ];
}

function* lazily<In>(items: readonly In[], make: (item: In) => Part): Iterable<Part> {
  for (const item of items) yield make(item);
}

const kindOf = (line: Written): string => text(line.newest, 'kind');

/** A step that stands while its goal was taken away, or what to do about a line that was. */
function isOrphan(line: Written, stands: readonly Written[]): boolean {
  const parent = text(line.newest, 'parent_id');
  return parent !== '' && !stands.some((each) => each.id === parent);
}

function linesIn(rows: readonly CopiedRow[]): Written[] {
  return [...Map.groupBy(rows, (row) => text(row, 'entry_id'))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, versions]) => {
      const [newest, ...earlier] = versions.toSorted((a, b) => Number(b['version']) - Number(a['version']));
      return newest ? [{ id, newest, earlier }] : [];
    });
}

/** Pictures of the record by any id that their row has. */
export function picturesIn(copy: WholeCopy): Map<string, string> {
  const rows = Object.values(copy.record).flat();
  return new Map(
    rows.flatMap((row) => {
      const src = Object.values(row)
        .map(pictureIn)
        .find((each) => each !== null);
      if (!src) return [];
      return Object.entries(row)
        .filter(([column, value]) => column !== 'person_id' && column.endsWith('_id') && typeof value === 'string')
        .map(([, id]) => [String(id), src] as const);
    }),
  );
}

function fieldsOf(
  t: T,
  row: CopiedRow,
  words: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, string>,
): Said[] {
  const fields = (row['fields'] ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(fields).map(([name, value]) => {
    const key = sayField(t, text(row, 'kind'), name);
    const src = name === 'picture' ? pictures.get(String(value)) : undefined;
    const shows = typeof fields['pictureShows'] === 'string' ? fields['pictureShows'] : '';
    if (src !== undefined) return { key, value: '', picture: { src, shows } };
    if (name === 'questions' && Array.isArray(value))
      return { key, value: value.map((id) => words.get(String(id)) ?? '').join('\n'), own: true };
    const form = name === 'answer' ? ANSWER_FORMS.find((each) => each === value) : undefined;
    if (form) return { key, value: t(`checkIn.form.${form}`) };
    if ((name === 'shows' || name === 'tells') && Array.isArray(value))
      return { key, value: value.map((each) => words.get(String(each)) ?? String(each)).join('\n'), own: true };
    const comparison = name === 'compare' ? COMPARISONS.find((each) => each === value) : undefined;
    if (comparison) return { key, value: t(`ruleForm.compare.${comparison}`) };
    const closed = CLOSED[name]?.find((each) => each === value);
    if (closed) return { key, value: t(`readable.value.${closed}`) };
    if (name === 'part' && text(row, 'kind') === 'card') return { key, value: sayCardPlace(t, String(value)) };
    const part = name === 'part' ? WELL_PARTS.find((each) => each === value) : undefined;
    if (part) return { key, value: t(`well.part.${part}`) };
    const wished = name === 'part' ? WISH_PARTS.find((each) => each === value) : undefined;
    if (wished) return { key, value: t(`wishes.part.${wished}`) };
    if (name === 'days') return { key, value: sayDays(t, value) };
    return { key, value: words.get(String(value)) ?? sayValue(t, value), own: true };
  });
}

/** The part of the crisis card that a line stands in; people to ring stand under theirs. */
const sayCardPlace = (t: T, place: string): string => t(`card.part.${isCardPart(place) ? place : 'ring'}`);

const sayDays = (t: T, value: unknown): string =>
  WEEKDAYS.filter((day) => Array.isArray(value) && value.includes(day))
    .map((day) => t(`routine.day.${day}`))
    .join(', ');

function sayEarlier(t: T, row: CopiedRow, words: ReadonlyMap<string, string>): Said[] {
  if (row['removed'] === true) return [{ key: t('readable.takenAwayOn'), value: when(t, row, 'written_at') }];
  const more = fieldsOf(t, row, words, new Map())
    .filter((each) => each.value !== '')
    .map((each) => `${each.key}: ${each.value}`);
  const key = t('readable.earlier', { when: when(t, row, 'written_at') });
  return [{ key, value: [text(row, 'words'), ...more].join('\n'), own: true }];
}

const sayDone = (t: T, row: CopiedRow): Said[] => [
  { key: t('readable.doneBy', { name: text(row, 'by_name') }), value: when(t, row, 'at') },
  { key: t('readable.theyWrote'), value: text(row, 'note'), own: true },
];
