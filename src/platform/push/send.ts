import { Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent, request } from 'node:https';
import type { RequestDetails } from 'web-push';
import type { PushKeys } from './keys.ts';
import { isPushService } from './hosts.ts';

/** Where one device takes messages, and what they are encrypted for it with. */
export interface Subscribed {
  readonly endpoint: string;
  readonly publicKey: Buffer;
  readonly authSecret: Buffer;
}

/** All that a message holds: the words that show, and the page that a press opens. The same tag in another message takes this one's place. */
export interface Notice {
  readonly words: string;
  readonly open: string;
  readonly tag: string;
}

/** Sends notices. `close` lets go of its connections. */
export interface PushPost {
  /** `gone`: the push service says that there is no such device any more. Throws when it was not taken for another reason. */
  send(to: Subscribed, notice: Notice): Promise<'taken' | 'gone'>;
  close(): void;
}

export interface PushSettings {
  readonly keys: PushKeys;
  /** Who can be told when something is wrong with what we send: https:… or mailto:… */
  readonly contact: string;
  readonly moreHosts: readonly string[];
}

/** What is sent is always so long, so that its length does not tell the words. Bytes. */
const LENGTH = 640;
/** How long a push service keeps it for a device that is away, in seconds; later it would be out of place. */
const KEPT_FOR = 3_600;
/** How long a push service may take, in milliseconds. */
const PATIENCE = 20_000;
/** A statement of who we are holds for twelve hours; we use each for one. */
const STATEMENT_USED_FOR = 3_600_000;

/** The library that encrypts is loaded with the first notice: most sites never send one. */
export function pushPost({ keys, contact, moreHosts }: PushSettings): PushPost {
  const agents = { 'https:': new Agent(KEEP), 'http:': new PlainAgent(KEEP) };
  const statements = new Map<string, { readonly words: string; readonly madeAt: number }>();

  const statementFor = async (origin: string): Promise<string> => {
    const known = statements.get(origin);
    if (known && Date.now() - known.madeAt < STATEMENT_USED_FOR) return known.words;
    const { default: webPush } = await import('web-push');
    if (statements.size > 200) statements.clear();
    const { Authorization: words } = webPush.getVapidHeaders(
      origin,
      contact,
      keys.publicKey,
      keys.privateKey,
      'aes128gcm',
    );
    statements.set(origin, { words, madeAt: Date.now() });
    return words;
  };

  return {
    async send(to, notice) {
      // Asked again here: what the settings named when the device subscribed may not be named any more.
      if (!isPushService(to.endpoint, moreHosts)) return 'gone';
      const { default: webPush } = await import('web-push');
      const { origin, protocol } = new URL(to.endpoint);
      const subscription = {
        endpoint: to.endpoint,
        keys: { p256dh: to.publicKey.toString('base64url'), auth: to.authSecret.toString('base64url') },
      };
      const details = webPush.generateRequestDetails(subscription, padded(notice), {
        TTL: KEPT_FOR,
        topic: notice.tag,
        headers: { Authorization: await statementFor(origin) },
      });
      const status = await post(details, protocol === 'http:' ? agents['http:'] : agents['https:']);
      if (status >= 200 && status < 300) return 'taken';
      if (status === 404 || status === 410) return 'gone';
      throw new Error(`A push service answered ${status}.`);
    },
    close() {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

const KEEP = { keepAlive: true, maxSockets: 12, scheduling: 'lifo' } as const;

const padded = (notice: Notice): Buffer => {
  const words = Buffer.from(JSON.stringify(notice));
  return Buffer.concat([words, Buffer.alloc(Math.max(0, LENGTH - words.length), ' ')]);
};

/** Posts it and follows nothing. What is answered besides the status is thrown away. */
function post({ endpoint, headers, body }: RequestDetails, agent: Agent | PlainAgent): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers, agent, signal: AbortSignal.timeout(PATIENCE) };
    const asking = (agent instanceof Agent ? request : plainRequest)(endpoint, options, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode ?? 0)).once('error', reject);
    });
    asking.once('error', reject);
    asking.end(body);
  });
}
