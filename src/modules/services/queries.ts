import type { CommonsTx } from '../../platform/commons/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import type { Nation, Role } from '../../platform/session/index.ts';
import { services } from './rows.ts';

export interface Team {
  readonly id: string;
  readonly name: string;
}

/** A service in its own words. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly nation: Nation;
  readonly languages: readonly string[];
  readonly contact: string;
  readonly hours: string;
  readonly isWhat: string;
  readonly isNot: string;
  readonly teams: readonly Team[];
}

/** Every service of this installation with its teams, by name. Nothing here is secret: people choose from it. */
export async function servicesHere(tx: CommonsTx | PersonTx): Promise<Service[]> {
  const query = services
    .selectFrom('commons.service')
    .select(['service_id', 'name', 'nation', 'languages', 'contact', 'hours', 'is_what', 'is_not'])
    .orderBy('name');
  const teamsQuery = services.selectFrom('commons.team').select(['team_id', 'service_id', 'name']).orderBy('name');
  const [rows, teams] = [await tx.rows(query), await tx.rows(teamsQuery)];
  return rows.map((row) => ({
    id: row.service_id,
    name: row.name,
    nation: row.nation as Nation,
    languages: row.languages,
    contact: row.contact,
    hours: row.hours,
    isWhat: row.is_what,
    isNot: row.is_not,
    teams: teams.flatMap((team) => (team.service_id === row.service_id ? [{ id: team.team_id, name: team.name }] : [])),
  }));
}

/** Null when there is no such service. */
export async function serviceOf(tx: CommonsTx | PersonTx, id: string): Promise<Service | null> {
  return (await servicesHere(tx)).find((service) => service.id === id) ?? null;
}

/** Somebody who works, worked or was asked to work at a service. */
export interface Posted {
  readonly post: string;
  readonly role: Role;
  readonly address: string;
  /** Null until they took it up. */
  readonly name: string | null;
  readonly teams: string | null;
  readonly invitedAt: Date;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

interface PostedRow {
  readonly post_id: string;
  readonly role: Role;
  readonly address: string;
  readonly name: string | null;
  readonly teams: string | null;
  readonly invited_at: Date;
  readonly starts_at: Date | null;
  readonly ends_at: Date | null;
}

/** Everybody at a service, for its administrators and leads; refused to anybody else (withCommons throws Refused). */
export async function peopleOf(tx: CommonsTx, service: string): Promise<Posted[]> {
  const rows = await tx.call<PostedRow>('select * from app.service_people($1, $2)', [tx.token, service]);
  return rows.map((row) => ({
    post: row.post_id,
    role: row.role,
    address: row.address,
    name: row.name,
    teams: row.teams,
    invitedAt: row.invited_at,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  }));
}

/** Services that the person stands with now, and since when. */
export async function standingOf(tx: PersonTx): Promise<ReadonlyMap<string, Date>> {
  const query = services
    .selectFrom('record.standing as s')
    .leftJoin('record.standing_end as e', (join) =>
      join.onRef('e.person_id', '=', 's.person_id').onRef('e.standing_id', '=', 's.standing_id'),
    )
    .select(['s.service_id', 's.at'])
    .where('s.person_id', '=', tx.person)
    .where('e.standing_id', 'is', null)
    .orderBy('s.at', 'desc');
  return new Map((await tx.rows(query)).map((row) => [row.service_id, row.at]));
}
