import type { Database } from '../../platform/database/index.ts';
import { pooledPostOffice } from '../../platform/messages/index.ts';
import { pushPost, type PushKeys } from '../../platform/push/index.ts';
import { sendSome } from './send-due.ts';

/** How this site sends: plain values, so that they can be handed to a thread. */
export interface SendingSettings {
  /** smtp://user:password@host:port or smtps://…; null when there is no mail server. */
  readonly smtp: string | null;
  /** What messages come from: "Name <name@example.org>". */
  readonly from: string;
  /** The site's, without a slash at the end. */
  readonly address: string;
  /** True when the fictional service is loaded: without a mail server its mailbox shows what would have been sent. */
  readonly sample: boolean;
  /** Push services besides those of the browsers. */
  readonly pushHosts: readonly string[];
  readonly keys: PushKeys;
}

/** Sends what is due, in so many batches at most, over connections that are closed afterwards. True when there may be more. */
export async function drain(database: Database, settings: SendingSettings, most = Infinity): Promise<boolean> {
  const { smtp, from, address, sample, pushHosts: moreHosts, keys } = settings;
  const mail = smtp === null ? null : pooledPostOffice(smtp, from, address);
  const push = pushPost({ keys, contact: contactOf(from, address), moreHosts });
  try {
    return (await sendSome({ database, mail, toMailbox: sample, push, address }, most)).isMore;
  } finally {
    mail?.close();
    push.close();
  }
}

/** Push services want to know whom to ask: the site, or, where it has no address of its own, whoever its messages come from. */
function contactOf(from: string, address: string): string {
  if (address.startsWith('https://')) return address;
  return `mailto:${/<([^>]+)>/.exec(from)?.[1] ?? from}`;
}
