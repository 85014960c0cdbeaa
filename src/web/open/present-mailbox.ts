import { sayWhen, type Language, type T } from '../../platform/language/index.ts';
import { writeMessage, type InMailbox } from '../../platform/messages/index.ts';

/** A message of the sample as the mailbox page shows it. */
export interface ShownMessage {
  readonly id: string;
  readonly language: Language;
  readonly subject: string;
  readonly toAndWhen: string;
  /** `href` is there for the paragraph that is a link: to this site by path, whatever address it is reached by. */
  readonly paragraphs: readonly { readonly text: string; readonly href: string | null }[];
}

export function presentMailbox(messages: readonly InMailbox[], address: string, t: T, now: Date): ShownMessage[] {
  return messages.map((message) => {
    const { subject, paragraphs, link } = writeMessage(message, address);
    return {
      id: message.id,
      language: message.language,
      subject,
      toAndWhen: t('account.mailboxTo', { address: message.to, when: sayWhen(t.language, message.at, now) }),
      paragraphs: paragraphs.map((text) => ({ text, href: text === `${address}${link}` ? link : null })),
    };
  });
}
