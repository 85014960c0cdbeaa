import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../test/database/index.ts';
import type { Database } from '../database/index.ts';
import { newId } from '../ids.ts';
import { pooledPostOffice, postOfficeAt } from './post-office.ts';
import { forgetOld } from './queries.ts';
import { writeMessage } from './render.ts';
import { sendMessage, startMessages } from './start-messages.ts';

const address = 'https://cairn.example';
const from = 'Cairn <hello@cairn.example>';

let db: TestDatabase;
let mail: MailServer | undefined;

beforeEach(async () => {
  db = await freshDatabase();
});
afterEach(async () => {
  mail?.close();
  await db.drop();
});

/** A mail server on loopback that speaks just enough SMTP (RFC 5321), and refuses the first `refusals` messages. */
class MailServer {
  readonly taken: string[] = [];
  tried = 0;
  readonly #server: Server;
  readonly #refusals: number;

  constructor(refusals: number) {
    this.#refusals = refusals;
    this.#server = createServer((socket) => this.#talk(socket));
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
  }

  #talk(socket: Socket): void {
    let heard = '';
    let inData = false;
    const answer = (line: string): boolean => socket.write(`${line}\r\n`);
    answer('220 mail.example');
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      heard += chunk.toString('utf8');
      for (
        let end = heard.indexOf(inData ? '\r\n.\r\n' : '\r\n');
        end >= 0;
        end = heard.indexOf(inData ? '\r\n.\r\n' : '\r\n')
      ) {
        const said = heard.slice(0, end);
        heard = heard.slice(end + (inData ? 5 : 2));
        if (inData) {
          inData = false;
          this.taken.push(said);
          answer('250 taken');
        } else if (/^MAIL/i.test(said)) {
          answer(++this.tried <= this.#refusals ? '451 the disk is full' : '250 go on');
        } else if (/^DATA/i.test(said)) {
          inData = true;
          answer('354 go on');
        } else if (/^QUIT/i.test(said)) {
          socket.end('221 goodbye\r\n');
        } else {
          answer('250 yes');
        }
      }
    });
  }
}

/** Quoted-printable (RFC 2045, 6.7) as words again. */
function decoded(mailed: string): string {
  const bytes = mailed
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

async function mailServer(refusals = 0): Promise<string> {
  mail = new MailServer(refusals);
  return mail.listen();
}

/** A message as the door writes it, with no job behind it. */
async function aMessage(details: object = { code: '123456' }, template = 'sign-in code'): Promise<string> {
  const message = newId();
  await db.administrator.query(
    `insert into system.message (message_id, to_address, template, language, details) values ($1, 'nia@sample.example', $2, 'en', $3)`,
    [message, template, details],
  );
  return message;
}

async function kept(message: string) {
  const { rows } = await db.administrator.query<{
    sent: boolean;
    failed: boolean;
    tries: number;
    failure: string | null;
    details: object;
  }>(
    `select sent_at is not null as sent, failed_at is not null as failed, tries, failure, details from system.message where message_id = $1`,
    [message],
  );
  return rows[0];
}

const jobsOf = async (message: string): Promise<number> => {
  const { rows } = await db.administrator.query(`select from jobs.job where data->>'message' = $1`, [message]);
  return rows.length;
};

const start = (smtp: string | null, sample = false, say: (line: string) => void = () => undefined): Promise<void> =>
  startMessages({ database: db.database, jobs: db.jobs, smtp, from, address, sample, say });

/** Does not wait for the queue's pauses between tries. */
async function untilSent(message: string): Promise<void> {
  await vi.waitFor(
    async () => {
      await db.administrator.query(`update jobs.job set start_after = now() where state = 'retry'`);
      expect((await kept(message))?.sent).toBe(true);
    },
    { timeout: 15_000, interval: 100 },
  );
}

test('what is queued is sent, in plain text, under a neutral subject; what it said is then emptied', async () => {
  await start(await mailServer());
  const message = await aMessage();
  await db.database.transaction('cairn_jobs', [], (queries) => queries.queue('send message', { message }));
  await untilSent(message);
  expect(mail?.taken).toHaveLength(1);
  const [mailed = ''] = mail?.taken ?? [];
  expect(mailed).toContain('From: Cairn <hello@cairn.example>\r\n');
  expect(mailed).toContain('To: nia@sample.example\r\n');
  expect(mailed).toContain('Subject: Your code\r\n');
  expect(mailed).toContain(`Message-ID: <${message}@cairn.example>\r\n`);
  expect(mailed).toContain('Auto-Submitted: auto-generated\r\n');
  expect(mailed).toMatch(/Content-Type: text\/plain; charset=utf-8\r\n/);
  expect(mailed).toContain('\r\n123456\r\n');
  expect(await kept(message)).toEqual({ sent: true, failed: false, tries: 1, failure: null, details: {} });
});

test('a message that the server refuses twice is tried again and arrives once', async () => {
  await start(await mailServer(2));
  const message = await aMessage();
  await db.database.transaction('cairn_jobs', [], (queries) => queries.queue('send message', { message }));
  await untilSent(message);
  expect([mail?.tried, mail?.taken.length]).toEqual([3, 1]);
  expect(await kept(message)).toMatchObject({ tries: 3, failed: false });
  const { rows } = await db.administrator.query(`select output::text as output from jobs.job`);
  expect(JSON.stringify(rows)).not.toContain('nia@');
});

test('killed after the server took it and before it was marked, it is sent again under the same Message-ID', async () => {
  const send = postOfficeAt(await mailServer(), from, address);
  const message = await aMessage();
  const killed: Database = {
    ...db.database,
    once: (role, sql, values) =>
      sql.includes('set sent_at') ? Promise.reject(new Error('killed')) : db.database.once(role, sql, values),
  };
  await expect(sendMessage(killed, message, address, send, 8)).rejects.toThrow('killed');
  await sendMessage(db.database, message, address, send, 7);
  await sendMessage(db.database, message, address, send, 7);
  const ids = (mail?.taken ?? []).map((mailed) => /^Message-ID: (.*)$/m.exec(mailed)?.[1]?.trim());
  expect(ids).toEqual([`<${message}@cairn.example>`, `<${message}@cairn.example>`]);
});

test('on the last try it is given up, with the server’s words, and not tried again', async () => {
  const send = postOfficeAt(await mailServer(9), from, address);
  const message = await aMessage();
  await expect(sendMessage(db.database, message, address, send, 1)).rejects.toThrow('did not take');
  expect(await kept(message)).toMatchObject({ failed: false, tries: 1, details: { code: '123456' } });
  await expect(sendMessage(db.database, message, address, send, 0)).rejects.toThrow('did not take');
  const given = await kept(message);
  expect(given).toMatchObject({ sent: false, failed: true, tries: 2, details: {} });
  expect(given?.failure).toContain('the disk is full');
  await sendMessage(db.database, message, address, send, 8);
  expect(mail?.tried).toBe(2);
});

test('a reminder shows only its subject, and says how a mail program ends such messages', async () => {
  const office = pooledPostOffice(await mailServer(), from, address);
  const ownWords = 'Beans\r\nBcc: x@evil.example';
  const details = { says: 'own words', ownWords, open: '/me/x', off: '/reminders/off/y' } as const;
  const written = writeMessage({ template: 'digest', language: 'en', details }, address);
  await office.send(written, 'nia@sample.example', 'one');
  office.close();
  const [mailed] = mail?.taken ?? [];
  expect(mailed).toContain('List-Unsubscribe: <https://cairn.example/reminders/off/y>\r\n');
  expect(mailed).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  expect(mailed).not.toMatch(/^Bcc:/m);
});

test('an invitation to somebody with an account goes to their proved address', async () => {
  const send = postOfficeAt(await mailServer(), from, address);
  const account = newId();
  const message = newId();
  await db.administrator.query('insert into system.account (account_id) values ($1)', [account]);
  await db.administrator.query(
    `insert into system.address (address, account_id, proved_at) values ('ed@sample.example', $1, now())`,
    [account],
  );
  await db.administrator.query(
    `insert into system.message (message_id, to_account, template, language, details) values ($1, $2, 'invitation', 'cy', '{"from": "Nia", "token": "t1"}')`,
    [message, account],
  );
  await sendMessage(db.database, message, address, send, 8);
  expect(mail?.taken[0]).toContain('To: ed@sample.example\r\n');
  expect(decoded(mail?.taken[0] ?? '')).toContain('\r\nHoffai Nia rannu rhywbeth â chi ar Cairn.\r\n');
  expect(decoded(mail?.taken[0] ?? '')).toContain('\r\nhttps://cairn.example/invitation/t1\r\n');
});

test('a code too old to work is not sent', async () => {
  const send = postOfficeAt(await mailServer(), from, address);
  const message = await aMessage();
  await db.administrator.query(
    `update system.message set made_at = now() - interval '16 minutes' where message_id = $1`,
    [message],
  );
  await sendMessage(db.database, message, address, send, 8);
  expect(mail?.tried).toBe(0);
  expect(await kept(message)).toMatchObject({ sent: false, failed: true, details: {} });
});

test('at the start, messages that no job stands behind are queued, each once', async () => {
  const forgotten = await aMessage();
  const queued = await aMessage();
  await db.database.transaction('cairn_jobs', [], (queries) => queries.queue('send message', { message: queued }));
  await start(await mailServer());
  await untilSent(forgotten);
  await untilSent(queued);
  expect([await jobsOf(forgotten), await jobsOf(queued), mail?.taken.length]).toEqual([1, 1, 2]);
});

test('without a mail server, in the sample, messages stay readable', async () => {
  const said: string[] = [];
  const message = await aMessage();
  await start(null, true, (line) => said.push(line));
  await untilSent(message);
  expect(await kept(message)).toMatchObject({ details: { code: '123456' }, failed: false });
  expect(said).toEqual([]);
});

test('without a mail server anywhere else, the start says so, and messages wait', async () => {
  const said: string[] = [];
  const message = await aMessage();
  await start(null, false, (line) => said.push(line));
  expect(said).toEqual([
    'Messages cannot be sent: CAIRN_SMTP is not set. Nobody can get a code to sign in, and invitations wait until it is.',
  ]);
  expect([await jobsOf(message), (await kept(message))?.sent]).toEqual([0, false]);
});

test('what can do nothing any more is forgotten: messages after thirty days, and sessions', async () => {
  const old = await aMessage();
  const recent = await aMessage();
  const waiting = await aMessage();
  await db.administrator.query(`update system.message set sent_at = now() - interval '31 days' where message_id = $1`, [
    old,
  ]);
  await db.administrator.query(`update system.message set sent_at = now() - interval '29 days' where message_id = $1`, [
    recent,
  ]);
  await db.administrator.query(`update system.message set made_at = now() - interval '90 days' where message_id = $1`, [
    waiting,
  ]);
  const account = newId();
  await db.administrator.query('insert into system.account (account_id) values ($1)', [account]);
  await db.administrator.query(
    `insert into system.session (token_hash, session_id, account_id, device, began_at, expires_at, ended_at) values
       (sha256('a'), $2, $1, 'ended long ago', now() - interval '50 days', now() + interval '1 day', now() - interval '31 days'),
       (sha256('b'), $3, $1, 'expired long ago', now() - interval '90 days', now() - interval '31 days', null),
       (sha256('c'), $4, $1, 'live', now() - interval '90 days', now() + interval '1 day', null)`,
    [account, newId(), newId(), newId()],
  );
  await forgetOld(db.database);
  const { rows } = await db.administrator.query<{ message_id: string }>(
    'select message_id from system.message order by message_id',
  );
  expect(rows.map((row) => row.message_id)).toEqual([recent, waiting]);
  const sessions = await db.administrator.query('select device from system.session');
  expect(sessions.rows).toEqual([{ device: 'live' }]);
});
