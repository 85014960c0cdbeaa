import { createTransport } from 'nodemailer';
import type { Written } from './render.ts';

/** Hands a message to a mail server. Throws, in the server's words, when it is not taken. */
export type PostOffice = (message: Written, to: string, messageId: string) => Promise<void>;

/** The same over connections that stay open from one message to the next; `close` ends them. */
export interface PooledPostOffice {
  readonly send: PostOffice;
  close(): void;
}

/** How long a mail server may take, in milliseconds: in all less than the time a job has. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 40_000 };

/** How many connections carry what is sent to many. */
const CONNECTIONS = 10;

/** A name and password are only ever sent over TLS. */
const optionsFor = (smtp: string) => ({
  url: smtp,
  ...PATIENCE,
  requireTLS: new URL(smtp).username !== '',
  disableFileAccess: true,
  disableUrlAccess: true,
});

interface Transport {
  sendMail(mail: object): Promise<unknown>;
}

/**
 * Sends over SMTP. `smtp` is smtp://user:password@host:port or smtps://…; `from` is what messages come from; `address` is the site's,
 * for the right half of Message-IDs.
 */
export const postOfficeAt = (smtp: string, from: string, address: string): PostOffice =>
  through(createTransport(optionsFor(smtp)), from, address);

/** For many at once: opened when there is something to send, closed when it is sent. */
export function pooledPostOffice(smtp: string, from: string, address: string): PooledPostOffice {
  const transport = createTransport({
    ...optionsFor(smtp),
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: Number.POSITIVE_INFINITY,
  });
  return { send: through(transport, from, address), close: () => transport.close() };
}

function through(transport: Transport, from: string, address: string): PostOffice {
  const host = new URL(address).hostname;
  return async (message, to, messageId) => {
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject: message.subject,
      text: `${message.paragraphs.join('\n\n')}\n`,
      messageId: `<${messageId}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated', ...endBy(message, address) },
    });
  };
}

/** One press in the mail program ends them (RFC 8058). */
function endBy({ endBy: path }: Written, address: string): Record<string, string> {
  if (path === undefined) return {};
  return {
    'List-Unsubscribe': `<${address}${path}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
