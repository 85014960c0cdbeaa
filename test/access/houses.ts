import { newId } from '../../src/platform/ids.ts';
import type { Kept, MoreLine, World } from './world.ts';
import { randomWorld, type Chance } from './worlds.ts';

/** What stands in somebody's staying-well plan and diary, beside who may open it. */
export interface House {
  readonly kept: Kept;
  readonly leftOut: readonly string[];
  readonly questions: readonly string[];
  /** Every part that a sharing can name. */
  readonly parts: readonly string[];
}

const SOME_PARTS = ['early signs', 'thank', 'toolbox'];

type Written = Partial<MoreLine> & Pick<MoreLine, 'kind'>;

/** Versions of one line, in order. */
const line = (first: Written, ...later: Partial<MoreLine>[]): MoreLine[] => {
  const begun: MoreLine = {
    id: newId(),
    version: 1,
    room: 'staying well',
    parent: null,
    fields: {},
    removed: false,
    ...first,
  };
  return [begun, ...later.map((change, index) => ({ ...begun, ...change, version: index + 2 }))];
};

function furnished(by: Chance, kept: Kept): House {
  const gone = (percent: number): Partial<MoreLine>[] => (by.happens(percent) ? [{ removed: true }] : []);
  const own = [line({ kind: 'part' }), line({ kind: 'part' }, { removed: true })];
  const ownParts = own.flatMap(([first]) => first?.id ?? []);
  const places = [...SOME_PARTS, ...ownParts];
  const questions = [
    line({ kind: 'question', fields: { answer: 'number' } }, { fields: { answer: 'hours' } }),
    line({ kind: 'question', fields: { answer: 'words' } }, { removed: true }),
    line({ kind: 'question', fields: { answer: 'picture' } }, { fields: { answer: 'number' } }),
  ];
  const standing = places.map((part) =>
    part === 'toolbox'
      ? line({ kind: 'tool' }, ...gone(20))
      : line({ kind: 'well', fields: { part, askOthers: true } }, ...gone(20)),
  );
  const moved = [
    line({ kind: 'well', fields: { part: 'thank' } }, { fields: { part: 'early signs' } }),
    line({ kind: 'well', fields: { part: 'early signs' } }, { fields: { part: ownParts[0] } }),
  ];
  const under = [...standing, ...moved].flatMap(([first]) =>
    first?.kind === 'well'
      ? [line({ kind: 'action', parent: first.id, fields: by.happens(50) ? { askOthers: true } : {} }, ...gone(20))]
      : [],
  );
  const changed = by.happens(50)
    ? line({ kind: 'action', parent: standing[0]?.[0]?.id ?? null, fields: { askOthers: true } }, { fields: {} })
    : line({ kind: 'action', parent: standing[0]?.[0]?.id ?? null }, { fields: { askOthers: true } });
  const diary = (fields: object, ...later: Partial<MoreLine>[]): MoreLine[] =>
    line({ kind: 'diary', room: 'diary', fields: { ...fields } }, ...later);
  const more = [
    ...own,
    ...questions,
    ...standing,
    ...moved,
    ...under,
    changed,
    line({ kind: 'part', fields: { part: 'thank' } }),
    line({ kind: 'occasion' }),
    line({ kind: 'event' }),
    line({ kind: 'rule' }),
    line({ kind: 'routine' }, ...gone(20)),
    diary({ open: true }),
    diary({}),
    diary({ open: true }, { fields: {} }),
    diary({}, { fields: { open: true } }),
    diary({ open: true }, { removed: true }),
    line({ kind: 'moment', room: 'diary' }),
  ].flat();
  const ids = questions.flatMap(([first]) => first?.id ?? []);
  const parts = [...places, ...ids, 'routines'];
  return {
    questions: ids,
    parts,
    leftOut: by.happens(40) ? by.some(places, 2) : [],
    kept: {
      ...kept,
      ownParts,
      more,
      sharing: kept.sharing.map((one) => ({
        ...one,
        room: by.happens(70) ? 'staying well' : by.happens(50) ? 'diary' : one.room,
        parts: by.happens(10) ? [] : by.some(parts, 3),
      })),
      meetings: [],
      overrides: kept.overrides.map((one) => ({
        ...one,
        rooms: by.happens(50) ? (['staying well', 'diary'] as const) : one.rooms,
      })),
    },
  };
}

/** A random world in which everybody has a plan and a diary, and most of what is shared is parts of it. */
export function furnishedWorld(by: Chance): { readonly world: World; readonly houses: readonly House[] } {
  const world = randomWorld(by);
  const houses = world.records.map((kept) => furnished(by, kept));
  return { houses, world: { ...world, records: houses.map(({ kept }) => kept) } };
}

/** What one visitor may do: which parts are open to them at each level, and whether the diary is. */
export interface Open {
  readonly see: readonly string[];
  readonly suggest: readonly string[];
  readonly carryOut: readonly string[];
  readonly diary: boolean;
}

/** What somebody then reads and does: the rules once more, from the words of decision 41. Shares nothing with the database. */
export function consequences({ kept, leftOut, questions }: House, open: Open, lines: readonly string[]) {
  const usual = { version: 1, parent: null, removed: false };
  const rows: MoreLine[] = [
    ...kept.more,
    { ...usual, id: kept.lines['staying well'], room: 'staying well', kind: 'well', fields: { part: 'early signs' } },
    { ...usual, id: kept.lines.diary, room: 'diary', kind: 'diary', fields: { open: true } },
  ];
  const versions = Map.groupBy(rows, ({ id }) => id);
  const newest = (id: string): MoreLine | undefined => versions.get(id)?.at(-1);
  const stands = (id: string | null): MoreLine | undefined => {
    const found = id === null ? undefined : newest(id);
    return found && !found.removed ? found : undefined;
  };
  /** The part of the plan that a name stands for, as long as others can be let into it. */
  const part = (name: unknown): string | null => {
    if (typeof name !== 'string' || leftOut.includes(name)) return null;
    return kept.ownParts.includes(name) && !stands(name) ? null : name;
  };
  const partOf = (id: string): string | null => {
    const found = stands(id);
    if (!found) return null;
    if (found.kind === 'action') return found.parent === null ? null : partOf(found.parent);
    if (found.kind === 'tool') return part('toolbox');
    if (found.kind === 'well') return part(found.fields['part']);
    if (found.kind === 'part') return part(found.fields['part'] ?? found.id);
    if (found.kind === 'question') return found.id;
    return found.kind === 'routine' ? 'routines' : null;
  };
  const isIn = (parts: readonly string[], id: string): boolean => parts.includes(partOf(id) ?? 'none');
  const isRead = (row: MoreLine): boolean => {
    if (row.room === 'diary')
      return open.diary && row.fields['open'] === true && stands(row.id)?.fields['open'] === true;
    if (row.kind === 'well' && row.fields['part'] !== newest(row.id)?.fields['part']) return false;
    return isIn(open.see, row.id);
  };
  const kindOf = (id: string): string => newest(id)?.kind ?? '';
  const plan = ['well', 'tool', 'action'];
  const suggests = lines.filter((id) => isIn(open.suggest, id));
  return {
    seen: rows.filter(isRead).map((row) => `${row.id}:${row.version}`),
    suggests: [
      ...suggests.filter((id) => plan.includes(kindOf(id))).map((id) => `wording/${id}`),
      ...suggests.filter((id) => kindOf(id) === 'well').map((id) => `new line/${id}`),
      ...[...SOME_PARTS, ...kept.ownParts]
        .filter((name) => open.suggest.includes(part(name) ?? 'none'))
        .map((name) => `new line/${name}`),
    ],
    carries: lines.filter(
      (id) => kindOf(id) === 'action' && newest(id)?.fields['askOthers'] === true && isIn(open.carryOut, id),
    ),
    answers: questions
      .filter((id) => isIn(open.see, id))
      .flatMap((id) => [id, ...(ANSWERS[questions.indexOf(id)] ?? []).map((answer) => `${id}:${answer}`)]),
    open: open.see.filter((name) =>
      name === 'routines' || questions.includes(name)
        ? name === 'routines' || isIn(open.see, name)
        : part(name) === name,
    ),
    places: [
      ...[...SOME_PARTS, ...kept.ownParts].filter((name) => open.see.includes(part(name) ?? 'none')),
      ...kept.more
        .filter((row) => row.version === 1 && ['well', 'tool', 'action'].includes(row.kind) && isIn(open.see, row.id))
        .map(({ id }) => id),
      ...questions.filter((id) => isIn(open.see, id)),
    ],
  };
}

/** The check-ins that `layAnswers` lays, as others may read them: by question, "version:answer" of the days asked for. */
const ANSWERS: readonly (readonly string[])[] = [['1:3', '2:6.5'], [], ['2:5']];
