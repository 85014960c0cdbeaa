import type { Member } from '../../../modules/sharing/index.ts';
import type { NamesByAccount } from './present-looks.ts';

/** What the person calls those they ever asked into their circle; the newest name where they asked somebody twice. */
export const namesByAccount = (members: readonly Member[]): NamesByAccount =>
  new Map(members.flatMap((member) => (member.account === null ? [] : [[member.account, member.called] as const])));
