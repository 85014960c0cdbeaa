import { addTeam, describeService, inviteToPost } from '../../src/modules/services/index.ts';
import { declineOverride } from '../../src/modules/sharing/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { makeCardWith, printedCode } from '../../src/platform/session/index.ts';
import { addService, agrees, asks, hire } from '../access/duty.ts';
import { addPerson, type Cast, type TestDatabase } from '../database/index.ts';

/** A service at which somebody holds each kind of post. */
export interface WholeService {
  readonly service: string;
  readonly team: string;
  readonly worker: Cast;
  readonly lead: Cast;
  readonly administrator: Cast;
  /** Asked to work here; they have not answered. */
  readonly asked: Cast;
  /** What stands in the link that they were sent. */
  readonly postSecret: string;
  /** The post of the lead. */
  readonly post: string;
  /** A card that the worker made with somebody, to be printed in the browser with the paper secret. */
  readonly card: string;
}

/** What a message to this address carried: the newest link or code. */
export async function mailedTo(here: TestDatabase, address: string): Promise<string> {
  const { rows } = await here.administrator.query<{ carried: string }>(
    `select details->>'token' as carried from system.message where to_address = $1 and details ? 'token' order by message_id desc limit 1`,
    [address],
  );
  const [mail] = rows;
  if (!mail) throw new Error(`Nothing was sent to ${address}.`);
  return mail.carried;
}

/** Puts somebody with a post into the team, as of now. */
export async function joinTeam(here: TestDatabase, team: string, who: Cast): Promise<void> {
  await here.administrator.query(
    'insert into commons.team_member (team_id, post_id) select $1, post_id from commons.post where account_id = $2',
    [team, who.account],
  );
}

/** `paper`: the secret of the browser in which cards are printed. */
export async function wholeService(here: TestDatabase, paper: string): Promise<WholeService> {
  const service = await addService(here, 'Glan yr Afon');
  const team = newId();
  const administrator = await hire(here, service, 'Juniper Gweinyddol', 'administrator');
  const lead = await hire(here, service, 'Lleucu Arweinydd', 'lead');
  const worker = await hire(here, service, 'Sulwyn Gweithiwr', 'worker');
  const asked = await addPerson(here.administrator, here.database, 'Robin Newydd');
  await withCommons(here.database, administrator, async (tx) => {
    await describeService(tx, {
      id: service,
      name: 'Glan yr Afon',
      languages: ['cy', 'en'],
      contact: 'Ffoniwch 01970 000 000 neu galwch heibio.',
      hours: 'Dydd Llun i ddydd Gwener, 9 tan 5.',
      isWhat: 'Lle i siarad, cael paned a gwneud pethau gyda’ch gilydd.',
      isNot: 'Nid ydym yn lle i alw mewn argyfwng.',
    });
    await addTeam(tx, { id: team, service, name: 'Tîm y Gogledd' });
    const post = { id: newId(), service, role: 'peer worker', address: asked.address, team } as const;
    await inviteToPost(tx, post);
  });
  const { rows } = await here.administrator.query<{ post: string }>(
    'select post_id as post from commons.post where account_id = $1',
    [lead.account],
  );
  const card = newId();
  const made = { id: card, code: printedCode(paper, 'card', card), service, called: 'Ffion', language: 'cy' } as const;
  await makeCardWith(here.database, worker, made);
  // Anybody may read the mail of a service that is made up.
  await here.administrator.query('update commons.service set sample = true');
  return {
    service,
    team,
    worker,
    lead,
    administrator,
    asked,
    postSecret: await mailedTo(here, asked.address),
    post: rows[0]?.post ?? '',
    card,
  };
}

/** Three requests under a legal duty, of somebody who stands with the service: one that was declined, one that is open, one that waits. Returns the last. */
export async function askUnderDuties(here: TestDatabase, at: WholeService, person: Cast): Promise<string> {
  const { service, worker, lead } = at;
  const reason = 'Gofynnodd y barnwr beth oedd wedi’i gynllunio ar gyfer dydd Gwener.';
  const declined = await asks(here, worker, service, person.address, { reason });
  await withCommons(here.database, lead, (tx) => declineOverride(tx, { person: person.account, override: declined }));
  await agrees(here, lead, person, await asks(here, worker, service, person.address, { reason }));
  return asks(here, worker, service, person.address, { reason, rooms: ['about me'] });
}
