import { agreeOverride, askOverride, type AskOverride, type OverrideAnswer } from '../../src/modules/sharing/index.ts';
import { standWith } from '../../src/modules/services/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { withPerson, type PersonTx } from '../../src/platform/record/index.ts';
import { ownRecord, visitorOf } from '../../src/platform/session/index.ts';
import { addPerson, type Cast, type TestDatabase } from '../database/index.ts';

export const REASON = 'The court ordered it on Monday.';

/** A service, somebody who works there, and somebody who stands with it. */
export async function addService(here: TestDatabase, name = 'Riverside'): Promise<string> {
  const service = newId();
  await here.administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not) values ($1, $2, 'wales', '{cy,en}', '', '', '', '')`,
    [service, name],
  );
  return service;
}

export async function hire(here: TestDatabase, service: string, name: string, role: string): Promise<Cast> {
  const one = await addPerson(here.administrator, here.database, name);
  await here.administrator.query(
    'insert into commons.post (post_id, service_id, role, address, account_id, starts_at) values ($1, $2, $3, $4, $5, app.clock())',
    [newId(), service, role, one.address, one.account],
  );
  const visitor = await visitorOf(here.database, one.token);
  return { ...one, posts: visitor?.posts ?? [] };
}

export const inOwn = <Out>(here: TestDatabase, who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);

/** Somebody new who stands with the service. */
export async function addStanding(here: TestDatabase, service: string, name: string): Promise<Cast> {
  const person = await addPerson(here.administrator, here.database, name);
  await inOwn(here, person, (tx) => standWith(tx, { id: newId(), service }));
  return person;
}

/** Asks, for the plan and a day unless said otherwise. Returns the override's id, or what came instead. */
export async function asks(
  here: TestDatabase,
  by: Cast,
  service: string,
  who: string,
  given: Partial<AskOverride> = {},
): Promise<string> {
  const id = newId();
  const delayReason = given.delayDays ? 'Telling now would put somebody in danger.' : '';
  const asked: AskOverride = {
    id,
    service,
    who,
    basis: 'court order',
    reason: REASON,
    rooms: ['plan'],
    hours: 24,
    delayDays: 0,
    delayReason,
    ...given,
  };
  const outcome = await withCommons(here.database, by, (tx) => askOverride(tx, asked));
  return outcome === 'asked' ? asked.id : outcome;
}

export const agrees = (here: TestDatabase, by: Cast, person: Cast, override: string): Promise<OverrideAnswer> =>
  withCommons(here.database, by, (tx) => agreeOverride(tx, { person: person.account, override }));
