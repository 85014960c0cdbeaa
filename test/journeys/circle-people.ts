import type { Hono } from 'hono';
import { newId } from '../../src/platform/ids.ts';
import { withPerson } from '../../src/platform/record/index.ts';
import { ownRecord, recordOf } from '../../src/platform/session/index.ts';
import { addPerson, type Cast, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { Browser } from './account-site.ts';

/** Somebody at their own browser. */
export type Person = Cast & { readonly browser: Browser };

/** A service with one team, and people who come and go, on a test database. */
export interface CirclePeople {
  readonly team: string;
  person(name: string): Promise<Person>;
  /** Puts somebody into the team as of now. Returns the post. */
  joinTeam(who: Cast): Promise<string>;
  /** The plan, to see, with the team. */
  shareWithTeam(who: Cast, days?: number): Promise<void>;
  /** Refused, or true. */
  opensPlan(viewer: Cast, of: Cast): Promise<true>;
}

export async function circlePeople(here: TestDatabase): Promise<CirclePeople> {
  const app: Hono = productApp(here.database, { site: { address: 'http://localhost:4700', behindProxy: true } });
  const [service, team] = [newId(), newId()];
  await here.administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not)
     values ($1, 'Riverside', 'wales', '{en}', '', '', '', '')`,
    [service],
  );
  await here.administrator.query(`insert into commons.team (team_id, service_id, name) values ($1, $2, 'North team')`, [
    team,
    service,
  ]);
  return {
    team,
    async person(name) {
      const who = await addPerson(here.administrator, here.database, name);
      const browser = new Browser(app);
      browser.cookies.set('__Host-session', who.token);
      return { ...who, browser };
    },
    async joinTeam(who) {
      const post = newId();
      await here.administrator.query(
        `insert into commons.post (post_id, service_id, role, address, account_id, starts_at)
         values ($1, $2, 'worker', $3, $4, app.clock() - interval '1 day')`,
        [post, service, who.address, who.account],
      );
      await here.administrator.query('insert into commons.team_member (team_id, post_id) values ($1, $2)', [
        team,
        post,
      ]);
      return post;
    },
    async shareWithTeam(who, days = 90) {
      await withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, (tx) =>
        tx.call(`select app.share($1, null, $2, 'plan', 'see', 'always', app.clock() + make_interval(days => $3))`, [
          newId(),
          team,
          days,
        ]),
      );
    },
    opensPlan: (viewer, of) =>
      withPerson(
        here.database,
        recordOf(viewer, of.account),
        { rooms: ['plan'], reason: 'follow up' },
        async () => true as const,
      ),
  };
}
