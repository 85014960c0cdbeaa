import { createTransport } from 'nodemailer';
import type { Written } from './render.ts';

/** Hands a message to a mail server. Throws, in the server's words, when it is not taken. */
export type PostOffice = (message: Written, to: string, messageId: string) => Promise<void>;

/** How long a mail server may take, in milliseconds: in all less than the time a job has. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 40_000 };

/**
 * Sends over SMTP. `smtp` is smtp://user:password@host:port or smtps://…; `from` is what messages come from; `address` is the site's,
 * for the right half of Message-IDs. A name and password are only ever sent over TLS.
 */
export function postOfficeAt(smtp: string, from: string, address: string): PostOffice {
  const transport = createTransport({
    url: smtp,
    ...PATIENCE,
    requireTLS: new URL(smtp).username !== '',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = new URL(address).hostname;
  return async (message, to, messageId) => {
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject: message.subject,
      text: `${message.paragraphs.join('\n\n')}\n`,
      messageId: `<${messageId}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
}
