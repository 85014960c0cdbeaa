import type pg from 'pg';
import { hashOf } from '../../src/platform/session/index.ts';
import type { Planned } from './worlds.ts';
import type { Instant, World } from './world.ts';

type Rows = Readonly<Record<string, unknown>>[];

/** A moment as the database writes it, to the microsecond. */
export function written(moment: Instant): string {
  const milliseconds = Math.floor(moment / 1000);
  return `${new Date(milliseconds).toISOString().slice(0, -1)}${String(moment - milliseconds * 1000).padStart(3, '0')}Z`;
}
const orNull = (moment: Instant | null): string | null => (moment === null ? null : written(moment));

/** Lays rows as the superuser, past every rule but the tables' own. */
async function lay(administrator: pg.Client, table: string, rows: Rows): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns === '') return;
  await administrator.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}

const each = <Of>(worlds: readonly World[], rowsOf: (world: World) => readonly Of[]): Of[] =>
  worlds.flatMap((world) => [...rowsOf(world)]);
const list = (items: readonly string[]): string => `{${items.map((item) => `"${item}"`).join(',')}}`;

async function plantShared(administrator: pg.Client, worlds: readonly World[]): Promise<void> {
  await lay(
    administrator,
    'system.account',
    each(worlds, (world) =>
      world.accounts.map((account, index) => ({
        account_id: account.id,
        name: `Somebody ${index}`,
        language: 'en',
        keeps_record: true,
        made_at: written(0),
        closed_at: account.closed ? written(0) : null,
      })),
    ),
  );
  await lay(
    administrator,
    'system.session',
    each(worlds, (world) =>
      world.sessions.map((session, index) => ({
        token_hash: `\\x${hashOf(session.token).toString('hex')}`,
        session_id: crypto.randomUUID(),
        account_id: session.account,
        device: `Device ${index}`,
        shared_device: false,
        began_at: written(session.from),
        expires_at: written(session.until),
        ended_at: orNull(session.ended),
      })),
    ),
  );
  await lay(
    administrator,
    'commons.service',
    each(worlds, (world) =>
      world.services.map((id) => ({
        service_id: id,
        name: id,
        nation: 'wales',
        languages: '{cy,en}',
        contact: '',
        hours: '',
        is_what: '',
        is_not: '',
        sample: true,
        made_at: written(0),
      })),
    ),
  );
  await lay(
    administrator,
    'commons.team',
    each(worlds, (world) => world.teams.map((team) => ({ team_id: team.id, service_id: team.service, name: team.id }))),
  );
  await lay(
    administrator,
    'commons.post',
    each(worlds, (world) =>
      world.posts.map((post) => ({
        post_id: post.id,
        service_id: post.service,
        role: post.role,
        address: 'a@sample.example',
        account_id: post.account,
        invited_at: written(0),
        starts_at: written(post.from),
        ends_at: orNull(post.until),
      })),
    ),
  );
  await lay(
    administrator,
    'commons.team_member',
    each(worlds, (world) =>
      world.memberships.map((member) => ({
        team_id: member.team,
        post_id: member.post,
        starts_at: written(member.from),
        ends_at: orNull(member.until),
      })),
    ),
  );
}

const KIND_IN: Readonly<Record<string, string>> = {
  meetings: 'meeting',
  'staying well': 'well',
  diary: 'diary',
  'advance wishes': 'wish',
  'crisis card': 'card',
};
const FIELDS_IN: Readonly<Record<string, object>> = {
  'staying well': { part: 'early signs' },
  diary: { open: true },
  'advance wishes': { part: 'want' },
};

async function plantRecords(administrator: pg.Client, worlds: readonly World[]): Promise<void> {
  const rows = (table: string, rowsOf: (kept: World['records'][number]) => Rows): Promise<void> =>
    lay(
      administrator,
      table,
      each(worlds, (world) => world.records).flatMap((kept) =>
        rowsOf(kept).map((row) => ({ person_id: kept.person, ...row })),
      ),
    );
  await rows('record.person', () => [{ began_at: written(0) }]);
  await rows('record.circle_member', (kept) =>
    kept.circle.map((member) => ({
      member_id: member.id,
      relation: member.relation,
      called: 'x',
      address: 'a@sample.example',
      added_at: written(0),
    })),
  );
  await rows('record.circle_joined', (kept) =>
    kept.circle.flatMap((member) =>
      member.joined === null ? [] : [{ member_id: member.id, account_id: member.account, at: written(member.joined) }],
    ),
  );
  await rows('record.circle_left', (kept) =>
    kept.circle.flatMap((member) => (member.left === null ? [] : [{ member_id: member.id, at: written(member.left) }])),
  );
  await rows('record.sharing', (kept) =>
    kept.sharing.map((sharing) => ({
      sharing_id: sharing.id,
      member_id: sharing.with === 'member' ? sharing.to : null,
      team_id: sharing.with === 'team' ? sharing.to : null,
      room: sharing.room,
      level: sharing.level,
      condition: sharing.condition,
      starts_at: written(sharing.from),
      ends_at: written(sharing.until),
    })),
  );
  await rows('record.sharing_end', (kept) =>
    kept.sharing.flatMap((sharing) =>
      sharing.withdrawn === null ? [] : [{ sharing_id: sharing.id, at: written(sharing.withdrawn) }],
    ),
  );
  await rows('record.never', (kept) =>
    kept.nevers.map((never) => ({
      never_id: crypto.randomUUID(),
      account_id: never.account,
      at: written(never.from),
      lifted_at: orNull(never.until),
    })),
  );
  await rows('record.unwell', (kept) =>
    kept.unwell.map((time) => ({
      unwell_id: crypto.randomUUID(),
      said_by: time.by,
      said_at: written(time.said),
      starts_at: written(time.from),
      ends_at: written(time.until),
    })),
  );
  await rows('record.unwell_over', (kept) => kept.oks.map((ok) => ({ over_id: crypto.randomUUID(), at: written(ok) })));
  await rows('record.override', (kept) =>
    kept.overrides.map((one) => ({
      override_id: one.id,
      by_account: one.by,
      by_name: 'x',
      service_id: one.service,
      basis: 'court order',
      reason: 'an order of the court',
      rooms: list(one.rooms),
      hours: 8,
      delay_days: 0,
      asked_at: written(one.asked),
    })),
  );
  await rows('record.override_agreed', (kept) =>
    kept.overrides.flatMap(({ id, agreed }) =>
      agreed
        ? [
            {
              override_id: id,
              second_account: crypto.randomUUID(),
              second_name: 'y',
              starts_at: written(agreed.from),
              ends_at: written(agreed.until),
              told_at: written(agreed.from),
            },
          ]
        : [],
    ),
  );
  await rows('record.override_end', (kept) =>
    kept.overrides.flatMap((one) => (one.ended === null ? [] : [{ override_id: one.id, at: written(one.ended) }])),
  );
  await rows('record.entry', (kept) =>
    [
      ...Object.entries(kept.lines).filter(([room]) => room !== 'meetings'),
      ...kept.meetings.map(({ id }) => ['meetings', id] as const),
    ].map(([room, id]) => ({
      entry_id: id,
      version: 1,
      room,
      kind: KIND_IN[room] ?? 'about',
      words: `what ${kept.person} keeps in ${room}`,
      fields: FIELDS_IN[room] ?? {},
      removed: false,
      written_at: written(0),
    })),
  );
  await rows('record.entry', (kept) =>
    kept.more.map((line) => ({
      entry_id: line.id,
      version: line.version,
      room: line.room,
      kind: line.kind,
      parent_id: line.parent,
      words: `of ${kept.person}`,
      fields: line.fields,
      removed: line.removed,
      written_at: written(0),
    })),
  );
  await rows('record.sharing_part', (kept) =>
    kept.sharing
      .filter((one) => one.room === 'staying well')
      .flatMap(({ id, parts }) => parts.map((part) => ({ sharing_id: id, part, at: written(0) }))),
  );
  await rows('record.meeting_guest', (kept) =>
    kept.meetings.flatMap(({ id, guests }) =>
      guests.map((sharing) => ({ sharing_id: sharing, meeting_id: id, at: written(0) })),
    ),
  );
}

async function plantLooks(administrator: pg.Client, planned: readonly Planned[]): Promise<void> {
  const looks = planned.flatMap(({ attempt, look }) => (look === 'planted' && attempt.look ? [attempt.look] : []));
  await lay(
    administrator,
    'record.look',
    looks
      .map((look) => ({
        person_id: look.person,
        look_id: look.id,
        viewer: look.viewer,
        viewer_name: 'x',
        rooms: list(look.rooms),
        reason: 'answer',
        outcome: look.opened ? 'opened' : 'refused',
        through: look.opened ? 'sharing' : 'nothing',
        at: written(look.at),
        shown_from: written(look.at),
      }))
      .map((row) => row),
  );
}

/** Lays worlds, and the looks planned in them, as committed rows. */
export async function plant(
  administrator: pg.Client,
  worlds: readonly World[],
  planned: readonly Planned[],
): Promise<void> {
  await administrator.query('begin');
  await plantShared(administrator, worlds);
  await plantRecords(administrator, worlds);
  await plantLooks(administrator, planned);
  await administrator.query('commit');
}
