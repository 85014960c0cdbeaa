import type pg from 'pg';
import { ROOMS, type Level } from '../../src/platform/record/index.ts';
import { enter, openIn, rightsOf, sheetsOf, type Entered } from './model.ts';
import { written } from './plant.ts';
import type { Attempt, Look, World } from './world.ts';
import type { Planned } from './worlds.ts';

/** One attempt in its world. */
export interface Asked extends Planned {
  readonly world: World;
}

interface Answer {
  readonly n: number;
  readonly outcome: string;
  readonly see: string[] | null;
  readonly suggest: string[] | null;
  readonly carry_out: string[] | null;
  readonly seen: string[];
  readonly did: string[];
}

export interface Difference {
  readonly what: string;
  readonly expected: unknown;
  readonly found: unknown;
  readonly attempt: Attempt;
}

/** What one run compared. */
export interface Tally {
  decisions: number;
  entered: number;
  looks: number;
  rowsRead: number;
  /** Attempts inside a record that also tried to suggest, to carry out and to write. */
  triedToWrite: number;
  readonly differences: Difference[];
}
export const emptyTally = (): Tally => ({
  decisions: 0,
  entered: 0,
  looks: 0,
  rowsRead: 0,
  triedToWrite: 0,
  differences: [],
});

/** A plan with what was done beforehand: the look as it is now, and a context if one was kept. */
export interface Ready {
  readonly asked: Asked;
  readonly attempt: Attempt;
  readonly forged: string | null;
}

async function inTransaction<Row>(client: pg.Client, sql: string, asked: readonly object[]): Promise<Row[]> {
  const [, { rows }] = await Promise.all([client.query('begin'), client.query(sql, [JSON.stringify(asked)])]);
  await client.query('commit');
  return rows as Row[];
}

/** What the door should answer to somebody who knocks, and the look that then stands. */
function knocked(world: World, look: Look, token: string): { readonly outcome: string; readonly look: Look | null } {
  const there = world.sessions.some(
    (session) =>
      session.token === token && session.from <= look.at && look.at < session.until && session.ended === null,
  );
  if (!there || world.accounts.some((account) => account.id === look.viewer && account.closed))
    return { outcome: '28000', look: null };
  if (look.viewer === look.person) return { outcome: '22023', look: null };
  const kept = world.records.find((each) => each.person === look.person);
  const rooms = kept ? openIn(rightsOf(world, kept, look.viewer, look.at), look.rooms, 'see') : [];
  return rooms.length > 0
    ? { outcome: 'opened', look: { ...look, rooms } }
    : { outcome: 'refused', look: { ...look, opened: false } };
}

const madeUp = (attempt: Attempt, world: World): string => {
  const rooms = ROOMS.join(',');
  const actor = world.sessions.find((session) => session.token === attempt.token)?.account;
  return [
    actor,
    attempt.person,
    'self',
    rooms,
    rooms,
    rooms,
    '',
    '99999999999',
    `BOUND${'0123456789abcdef'.repeat(4)}`,
  ].join('|');
};

/** Knocks where a plan says so, in transactions of their own that are committed, and keeps contexts for later. */
export async function prepare(client: pg.Client, all: readonly Asked[], tally: Tally): Promise<Ready[]> {
  const before = all
    .map(({ attempt, look }, n) => ({
      n,
      attempt,
      knocks: look === 'knock' && attempt.how === 'door',
      keeps: attempt.how === 'kept',
    }))
    .filter((each) => each.knocks || each.keeps);
  const rows = await inTransaction<{ n: number; outcome: string; kept: string | null }>(
    client,
    'select * from test.knock($1)',
    before.map(({ n, attempt, keeps }) => ({
      n,
      token: attempt.token,
      who: attempt.person,
      look: attempt.look?.id,
      rooms: attempt.look?.rooms,
      at: written(keeps ? attempt.at : (attempt.look?.at ?? 0)),
      keeps,
    })),
  );
  const answers = new Map(rows.map((row) => [row.n, row]));
  return all.map((asked, n): Ready => {
    const { attempt, world } = asked;
    const answer = answers.get(n);
    if (attempt.how === 'made up') return { asked, attempt, forged: madeUp(attempt, world) };
    if (attempt.how === 'kept') return { asked, attempt, forged: answer?.kept ?? '' };
    if (!answer || !attempt.look) return { asked, attempt, forged: null };
    const expected = knocked(world, attempt.look, attempt.token);
    tally.looks += 1;
    if (expected.outcome !== answer.outcome)
      tally.differences.push({ what: 'look', expected: expected.outcome, found: answer.outcome, attempt });
    return { asked, attempt: { ...attempt, look: expected.look }, forged: null };
  });
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join() === other.toSorted().join();

function compare({ asked, attempt }: Ready, answer: Answer): Difference[] {
  const expected = enter(asked.world, attempt);
  const difference = (what: string, wanted: unknown, found: unknown): Difference[] => [
    { what, expected: wanted, found, attempt },
  ];
  if (!expected) {
    const outcomes = attempt.how === 'door' ? ['42501', '28000'] : ['entered'];
    if (!outcomes.includes(answer.outcome)) return difference('outcome', outcomes, answer.outcome);
    return answer.seen.length + answer.did.length > 0 ? difference('shut', [], [...answer.seen, ...answer.did]) : [];
  }
  if (answer.outcome !== 'entered') return difference('outcome', 'entered', answer.outcome);
  const found = { see: answer.see ?? [], suggest: answer.suggest ?? [], 'carry out': answer.carry_out ?? [] };
  const wrong = (['see', 'suggest', 'carry out'] as const).filter((level) => !same(expected[level], found[level]));
  if (wrong.length > 0) return difference(wrong.join(), expected, found);
  const open = attempt.readsAt < expected.until;
  const rows = open ? rowsToRead(asked, attempt, expected) : [];
  if (!same(answer.seen, rows)) return difference('rows read', rows, answer.seen);
  const may = asked.tries && open ? doable(asked, attempt, expected) : [];
  return same(answer.did, may) ? [] : difference('written', may, answer.did);
}

const isOwn = ({ world }: Asked, { token, person }: Attempt): boolean =>
  world.sessions.some((session) => session.token === token && session.account === person);

/** The sheets for meetings that somebody inside reads, or may suggest about, when they try. */
function sheets(asked: Asked, attempt: Attempt, level: Level): string[] {
  const { world } = asked;
  const kept = world.records.find((one) => one.person === attempt.person);
  const viewer = world.sessions.find((session) => session.token === attempt.token)?.account;
  if (!kept || viewer === undefined) return [];
  if (viewer === kept.person) return kept.meetings.map((meeting) => meeting.id);
  return sheetsOf(world, kept, viewer, attempt.readsAt, level);
}

/** The part of "staying well" in which its line stands. */
const OF_ITS_LINE = 'staying well/early signs';

/** A row in each room that is open, and of the room for meetings the sheets that are theirs to read. */
const rowsToRead = (asked: Asked, attempt: Attempt, expected: Entered): string[] => [
  ...expected.see.filter(
    (room) =>
      room !== 'meetings' &&
      !room.includes('/') &&
      (room !== 'staying well' || isOwn(asked, attempt) || expected.see.includes(OF_ITS_LINE)),
  ),
  ...(expected.see.includes('meetings') ? sheets(asked, attempt, 'see') : []),
];

/** What somebody inside can write: the person their own words and nothing else, anybody else never words. */
function doable(asked: Asked, attempt: Attempt, expected: Entered): string[] {
  if (isOwn(asked, attempt)) return ['write'];
  const isGuest = (): boolean => {
    const line = asked.world.records.find((kept) => kept.person === attempt.person)?.lines.meetings;
    return line !== undefined && sheets(asked, attempt, 'suggest').includes(line);
  };
  const suggests =
    asked.tries !== null &&
    asked.tries !== 'diary' &&
    expected.suggest.includes(asked.tries === 'staying well' ? OF_ITS_LINE : asked.tries) &&
    (asked.tries !== 'meetings' || isGuest());
  return [...(suggests ? ['suggest'] : []), ...(expected['carry out'].includes('plan') ? ['carry out'] : [])];
}

/** Makes the attempts as cairn_app, reads and writes what they can, and compares each with the model. */
export async function decide(client: pg.Client, ready: readonly Ready[], tally: Tally): Promise<void> {
  const rows = await inTransaction<Answer>(
    client,
    'select * from test.attempt($1)',
    ready.map(({ asked, attempt, forged }, n) => {
      const lines = asked.world.records.find((kept) => kept.person === attempt.person)?.lines;
      return {
        n,
        token: attempt.token,
        who: attempt.person,
        look: attempt.look?.id ?? asked.attempt.look?.id,
        rooms: attempt.look?.rooms,
        look_at: attempt.look ? written(attempt.look.at) : null,
        at: written(attempt.at),
        reads_at: written(attempt.readsAt),
        makes: asked.look === 'same transaction' || asked.look === 'undone' ? asked.look : null,
        forged,
        tries: asked.tries,
        line: asked.tries ? lines?.[asked.tries] : null,
        step: lines?.plan,
      };
    }),
  );
  for (const answer of rows) {
    const one = ready[answer.n];
    if (!one) throw new Error('The database answered what was not asked.');
    tally.decisions += 1;
    tally.looks += one.attempt.look ? 1 : 0;
    tally.entered += answer.outcome === 'entered' && answer.see ? 1 : 0;
    tally.rowsRead += answer.seen.length;
    tally.triedToWrite += one.asked.tries && answer.outcome === 'entered' ? 1 : 0;
    tally.differences.push(...compare(one, answer));
  }
}
