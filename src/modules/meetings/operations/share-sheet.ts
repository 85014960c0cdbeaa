import type { PersonTx } from '../../../platform/record/index.ts';
import { isWith, shareRoom, withdrawSharing, type Whom } from '../../sharing/index.ts';
import { guestsOf, sheetOf, wasGiven } from '../queries.ts';
import { meetings } from '../rows.ts';

export interface ShareSheet {
  /** The sharing's id, made when the form was drawn: sent twice, it is one sharing. */
  readonly id: string;
  readonly meeting: string;
  readonly whom: Whom;
  /** The first moment at which it no longer holds. */
  readonly endsAt: Date;
  readonly now: Date;
}

/**
 * Shares one sheet, in place of what was shared of it with the same people; other sheets are not touched. A guest can suggest, so that what
 * was agreed can be written down by those who were there. withdrawn meanwhile: this very sharing was given before and ended since. gone: there is
 * no such sheet.
 */
export async function shareSheet(
  tx: PersonTx,
  command: ShareSheet,
): Promise<'shared' | 'withdrawn meanwhile' | 'gone'> {
  const { id, meeting, whom, endsAt, now } = command;
  if (!(await sheetOf(tx, meeting))) return 'gone';
  const guests = await guestsOf(tx, now);
  if (guests.some(({ sharing }) => sharing.id === id)) return 'shared';
  if (await wasGiven(tx, id)) return 'withdrawn meanwhile';
  const before = guests.filter((guest) => guest.meeting === meeting && isWith(guest.sharing, whom));
  for (const { sharing } of before) await withdrawSharing(tx, { sharing: sharing.id });
  await shareRoom(tx, { id, whom, room: 'meetings', level: 'suggest', endsAt });
  const query = meetings
    .insertInto('record.meeting_guest')
    .values({ person_id: tx.person, sharing_id: id, meeting_id: meeting })
    .onConflict((conflict) => conflict.doNothing());
  await tx.rows(query);
  return 'shared';
}
