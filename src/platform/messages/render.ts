import { translator, type Language, type T } from '../language/index.ts';
import type { Role } from '../session/index.ts';

/** What is kept of a message, with what its template needs. */
export type Told =
  | { readonly template: 'sign-in code'; readonly language: Language; readonly details: { readonly code: string } }
  | {
      readonly template: 'invitation';
      readonly language: Language;
      readonly details: { readonly from: string; readonly token: string };
    }
  | {
      readonly template: 'something waits';
      readonly language: Language;
      /** Where it waits, as a path of this site. */
      readonly details: { readonly at: string };
    }
  | {
      readonly template: 'post invitation';
      readonly language: Language;
      readonly details: {
        readonly from: string;
        readonly service: string;
        readonly role: Role;
        readonly token: string;
      };
    }
  | { readonly template: 'question'; readonly language: Language; readonly details: { readonly question: string } }
  | {
      readonly template: 'something happened';
      readonly language: Language;
      /** The page where they read what it was. */
      readonly details: { readonly open: '/me' | '/account' | '/me/stays' };
    }
  | {
      /** A rule: somebody is asked whether they may be told; somebody is told; something happened that the person may want to read. */
      readonly template: 'asked to be told' | 'told' | 'for you';
      readonly language: Language;
      readonly details: { readonly at: string; readonly practice?: boolean };
    }
  | {
      /** A reminder: one, or all of a day in one. The subject is all that it says. */
      readonly template: 'reminder' | 'digest';
      readonly language: Language;
      readonly details: {
        readonly says: ReminderWords;
        /** The person's own words, where they chose them. */
        readonly ownWords: string | null;
        /** The page that says what it was about, as a path of this site. */
        readonly open: string;
        /** The path that switches reminders off without signing in. */
        readonly off: string;
      };
    }
  | {
      /** For who works in a house: something waits there. */
      readonly template: 'asked at a house';
      readonly language: Language;
      readonly details: { readonly open: string };
    }
  | {
      readonly template: 'before it was deleted';
      readonly language: Language;
      readonly details: { readonly service: string };
    };

/** The words of a reminder that show outside: three that tell nothing, or the person's own. */
export type ReminderWords = 'note' | 'time' | 'hello' | 'own words';

/** What shows outside, in words. */
export const sayReminder = (t: T, says: ReminderWords, ownWords: string | null): string =>
  says === 'own words' ? (ownWords ?? t('reminders.says.note')) : t(`reminders.says.${says}`);

/** A message as it is sent: plain text, in paragraphs. */
export interface Written {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The paragraph that is only a link, as a path of this site; null when there is none. */
  readonly link: string | null;
  /** Where one press of the mail program ends such messages (RFC 8058), as a path of this site; left out where there is nothing to end. */
  readonly endBy?: string;
}

/** Puts a message into words, in its own language. `address` is the site's, without a slash at the end. */
export function writeMessage(message: Told, address: string): Written {
  const t = translator(message.language);
  switch (message.template) {
    case 'sign-in code': {
      const paragraphs = [
        t('mail.codeIs'),
        message.details.code,
        t('mail.codeHow'),
        t('mail.codeUnexpected'),
        t('mail.noReply'),
      ];
      return { subject: t('mail.codeSubject'), paragraphs, link: null };
    }
    case 'invitation': {
      const link = `/invitation/${message.details.token}`;
      const first = t('mail.invitation', { from: plainName(message.details.from, t) });
      const paragraphs = [
        first,
        t('mail.invitationOpen'),
        address + link,
        t('mail.linkHow'),
        t('mail.invitationUnexpected'),
        t('mail.noReply'),
      ];
      return { subject: t('mail.invitationSubject'), paragraphs, link };
    }
    case 'something waits': {
      const link = message.details.at;
      const paragraphs = [t('circle.waits'), address + link, t('circle.waitsHow'), t('mail.noReply')];
      return { subject: t('circle.waitsSubject'), paragraphs, link };
    }
    case 'post invitation': {
      const { from, service, role, token } = message.details;
      const link = `/post/${token}`;
      const first = t('mail.post', { from: plainName(from, t), service: plainName(service, t), role: roleKey(role) });
      const paragraphs = [
        first,
        t('mail.postOpen'),
        address + link,
        t('mail.linkHow'),
        t('mail.postUnexpected'),
        t('mail.noReply'),
      ];
      return { subject: t('mail.postSubject'), paragraphs, link };
    }
    case 'question': {
      const link = `/with/questions/${message.details.question}`;
      const paragraphs = [t('mail.question'), t('mail.questionOpen'), address + link, t('mail.noReply')];
      return { subject: t('mail.questionSubject'), paragraphs, link };
    }
    case 'something happened': {
      const { open } = message.details;
      const paragraphs = [t('happened.words'), address + open, t('happened.unexpected'), t('mail.noReply')];
      return { subject: t('happened.subject'), paragraphs, link: open };
    }
    case 'asked at a house': {
      const { open } = message.details;
      const paragraphs = [t('houses.mailWords'), address + open, t('mail.noReply')];
      return { subject: t('houses.mailSubject'), paragraphs, link: open };
    }
    case 'asked to be told':
    case 'told':
    case 'for you': {
      const { at: link, practice } = message.details;
      const says = {
        'asked to be told': t('told.mailAsked'),
        told: t('told.mailTold'),
        'for you': t('told.mailForYou'),
      };
      const paragraphs = [
        ...(practice ? [t('told.mailPractice')] : []),
        says[message.template],
        t('told.mailOpen'),
        address + link,
        t('mail.noReply'),
      ];
      return { subject: t('told.mailSubject'), paragraphs, link };
    }
    case 'reminder':
    case 'digest': {
      const { says, ownWords, open, off } = message.details;
      const paragraphs = [
        t(message.template === 'digest' ? 'reminders.mailDigest' : 'reminders.mailOne'),
        address + open,
        t('reminders.mailOff'),
        address + off,
        t('mail.noReply'),
      ];
      return { subject: sayReminder(t, says, ownWords), paragraphs, link: open, endBy: off };
    }
    case 'before it was deleted': {
      const service = plainName(message.details.service, t);
      const paragraphs = [t('happened.before', { service }), t('happened.askThem', { service }), t('mail.noReply')];
      return { subject: t('happened.subject'), paragraphs, link: null };
    }
  }
}

/** Names are chosen by whoever writes them, and mail programs make links of what looks like one: such a name is not put into a message. */
function plainName(name: string, t: T): string {
  const oneLine = name.replace(/\s+/g, ' ').trim();
  const looksLikeALink = /:\/\/|@|\w\.(\p{Ll}{2}|\p{Lu}{2})/u.test(oneLine);
  return oneLine === '' || looksLikeALink ? t('mail.somebody') : oneLine.slice(0, 80);
}

const roleKey = (role: Role) => (role === 'peer worker' ? 'peerWorker' : role === 'administrator' ? 'other' : role);
