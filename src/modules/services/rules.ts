import type { Post, Role } from '../../platform/session/index.ts';

/** Ways of speaking that a form offers by name; a service may add others in its own words. */
export const SPOKEN = ['en', 'cy', 'bsl'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** Roles that see who works at a service, ask people in and end posts. */
export const RUNNING: readonly Role[] = ['administrator', 'lead'];

export const runs = (posts: readonly Post[], service: string): boolean =>
  posts.some((post) => post.service === service && RUNNING.includes(post.role));

export const administers = (posts: readonly Post[], service: string): boolean =>
  posts.some((post) => post.service === service && post.role === 'administrator');

/** Roles that work with people: they may make a printed card together with somebody (session.make_card_with). */
const HELPING: readonly Role[] = ['worker', 'peer worker', 'organiser', 'lead'];

export const helpsPeople = (posts: readonly Post[], service: string): boolean =>
  posts.some((post) => post.service === service && HELPING.includes(post.role));

/** An invitation to a post works for this many days (app.invite_to_post). */
export const INVITATION_DAYS = 14;

/** What was typed one to a line, or with commas between: no empty ones, none twice whatever their capitals. */
export function namesIn(typed: string, between: RegExp): string[] {
  const named = typed.split(between).map((name) => name.trim());
  const firsts = new Map(named.filter((name) => name !== '').map((name) => [name.toLocaleLowerCase('en-GB'), name]));
  return [...firsts.values()];
}
