import { newId } from '../../src/platform/ids.ts';
import { LEVELS } from '../../src/platform/record/index.ts';
import type { TestDatabase } from '../database/index.ts';
import { clientAs } from './harness.ts';
import { consequences, furnishedWorld, type House, type Open } from './houses.ts';
import { enter, openIn, openParts, rightsOf } from './model.ts';
import { plant, written } from './plant.ts';
import type { Instant, World } from './world.ts';
import type { Chance, Planned } from './worlds.ts';

const VISITS_TO_A_WORLD = 40;

/** Somebody in a house, or the person who looks through their eyes: what was asked of the database, and what should come of it. */
export interface Visit {
  readonly house: House;
  readonly expected: ReturnType<typeof consequences> | null;
  readonly asked: Readonly<Record<string, unknown>>;
}

const named = (rooms: readonly string[]): string[] =>
  rooms.filter((room) => room.startsWith('staying well/')).map((room) => room.slice('staying well/'.length));
const planLines = (house: House): string[] => [
  ...new Set(house.kept.more.filter(({ room }) => room === 'staying well').map(({ id }) => id)),
];

/** A visitor at the door, or the person who looks through somebody's eyes. */
function aVisit(by: Chance, world: World, house: House, at: Instant, planned: Planned[]): Visit {
  const { kept } = house;
  const actions = new Set(kept.more.filter(({ kind }) => kind === 'action').map(({ id }) => id));
  const lines = [...new Set([...actions, ...by.some(planLines(house), 8)])];
  const asked = {
    who: kept.person,
    at: written(at),
    lines,
    questions: house.questions,
    parts: house.parts.filter((part) => !house.questions.includes(part) && part !== 'routines'),
  };
  const viewer = by.one(world.accounts.filter(({ id }) => id !== kept.person)).id;
  if (by.happens(30)) {
    const own = world.sessions.find((one) => one.account === kept.person);
    const account = world.accounts.find(({ id }) => id === kept.person);
    const isIn = own && own.from <= at && at < own.until && own.ended === null && !account?.closed;
    const also = by.happens(50)
      ? ['staying well', ...by.some(house.parts, 2).map((part) => `staying well/${part}`)]
      : [];
    const insteadOf = by.happens(50) ? by.some(kept.sharing, 4).map(({ id }) => id) : [];
    const rights = rightsOf(
      world,
      { ...kept, sharing: kept.sharing.filter(({ id }) => !insteadOf.includes(id)) },
      viewer,
      at,
    );
    const never = kept.nevers.some(
      (one) => one.account === viewer && one.from <= at && (one.until === null || at < one.until),
    );
    const seen = [...openParts(rights, 'see'), ...(never ? [] : also)];
    const view: Open = {
      see: [...new Set(named(seen))],
      suggest: [],
      carryOut: [],
      diary: openIn(rights, ['diary'], 'see').length > 0,
    };
    return {
      house,
      expected: isIn ? consequences(house, view, lines) : null,
      asked: { ...asked, token: own?.token, viewer, also, instead_of: insteadOf },
    };
  }
  const token = world.sessions.find((one) => one.account === viewer)?.token ?? '';
  const rooms = by.happens(80)
    ? (['staying well', 'diary'] as const)
    : by.one([['diary'], ['staying well'], ['plan', 'diary']] as const);
  const look = { id: newId(), viewer, person: kept.person, rooms, opened: true, at, committed: true };
  const attempt = { token, person: kept.person, look, at, readsAt: at, how: 'door' as const };
  planned.push({ attempt, look: 'planted', tries: null });
  const entered = enter(world, attempt);
  const [see = [], suggest = [], carryOut = []] = LEVELS.map((level) => named(entered?.[level] ?? []));
  const view = { see, suggest, carryOut, diary: entered?.see.includes('diary') ?? false };
  return {
    house,
    expected: entered && consequences(house, view, lines),
    asked: { ...asked, token, look: look.id, viewer: null },
  };
}

/** Check-ins in every way that answers can be: changed, taken away, moved to another day, skipped, a picture. */
async function layAnswers(here: TestDatabase, { kept, questions }: House): Promise<void> {
  const { administrator } = here;
  for (const [index, question] of questions.entries())
    await administrator.query('insert into record.question_number values ($1, $2, $3)', [
      kept.person,
      index + 1,
      question,
    ]);
  const rows: [string, number, string, boolean, object][] = [];
  const id = [newId(), newId(), newId(), newId(), newId(), newId()];
  rows.push([id[0] ?? '', 1, '2026-01-02', false, { 1: [1, 9], 2: [1, 'words'] }]);
  rows.push([id[0] ?? '', 2, '2026-01-02', false, { 1: [1, 3], 2: [1, 'words'] }]);
  rows.push([id[1] ?? '', 1, '2026-01-03', false, { 1: [1, 4] }]);
  rows.push([id[1] ?? '', 2, '2026-01-03', true, { 1: [1, 4] }]);
  rows.push([id[2] ?? '', 1, '2026-01-04', false, { 1: [1, null], 3: [1, 'a picture'] }]);
  rows.push([id[3] ?? '', 1, '2026-01-05', false, { 1: [2, 6.5], 3: [2, 5] }]);
  rows.push([id[4] ?? '', 1, '2026-01-06', false, { 1: [1, 7] }]);
  rows.push([id[5] ?? '', 1, '2026-01-04', false, { 1: [1, 8] }]);
  rows.push([id[5] ?? '', 2, '2026-01-09', false, { 1: [1, 8] }]);
  for (const [checkIn, version, day, removed, answers] of rows)
    await administrator.query(
      'insert into record.check_in (person_id, check_in_id, version, day, removed, answers, words) values ($1, $2, $3, $4, $5, $6, $7)',
      [kept.person, checkIn, version, day, removed, JSON.stringify(answers), 'words of the day'],
    );
}

export async function aWorld(here: TestDatabase, by: Chance): Promise<Visit[]> {
  const { world, houses } = furnishedWorld(by);
  const planned: Planned[] = [];
  const visits = Array.from({ length: VISITS_TO_A_WORLD }, () => {
    const house = by.one(houses);
    const moment = by.one([...house.kept.sharing, ...house.kept.overrides.flatMap(({ agreed }) => agreed ?? [])]);
    return aVisit(
      by,
      world,
      house,
      by.one([moment.from, moment.from - 1, moment.until - 1, moment.from + 60_000_000]),
      planned,
    );
  });
  await plant(here.administrator, [world], planned);
  for (const house of houses) {
    await layAnswers(here, house);
    const shelves = [
      [
        'staying well',
        house.parts.filter((part) => !house.questions.includes(part) && part !== 'routines'),
        house.leftOut,
      ],
      [
        'well lines',
        planLines(house).filter((id) =>
          ['well', 'tool', 'action'].includes(house.kept.more.find((row) => row.id === id)?.kind ?? ''),
        ),
        [],
      ],
      ['questions', house.questions, []],
    ] as const;
    for (const [shelf, places, hidden] of shelves)
      await here.administrator.query(
        'insert into record.arrangement (person_id, shelf, version, change_id, places, hidden) values ($1, $2, 1, $3, $4, $5)',
        [house.kept.person, shelf, newId(), places, hidden],
      );
  }
  return visits;
}

type Answer = Readonly<Record<keyof ReturnType<typeof consequences>, string[]>> & {
  readonly n: number;
  readonly outcome: string;
};
const inOrder = (words: readonly string[]): string => [...words].toSorted().join();

/** Where the database says otherwise. */
export async function differences(here: TestDatabase, visits: readonly Visit[]): Promise<object[]> {
  const app = await clientAs(here, 'cairn_app');
  try {
    const [, { rows }] = await Promise.all([
      app.query('begin'),
      app.query<Answer>('select * from test.parts($1)', [
        JSON.stringify(visits.map(({ asked }, n) => ({ ...asked, n }))),
      ]),
    ]);
    return rows.flatMap((row) => {
      const visit = visits[row.n];
      if (!visit?.expected) return row.outcome === 'entered' ? [{ what: 'entered', asked: visit?.asked }] : [];
      if (row.outcome !== 'entered') return [{ what: row.outcome, asked: visit.asked }];
      const { expected } = visit;
      const wrong = (Object.keys(expected) as (keyof typeof expected)[]).filter(
        (key) => inOrder(expected[key]) !== inOrder(row[key]),
      );
      return wrong.map((key) => ({
        what: key,
        expected: inOrder(expected[key]),
        found: inOrder(row[key]),
        asked: visit.asked,
      }));
    });
  } finally {
    await app.end();
  }
}
