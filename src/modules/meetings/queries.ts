import { sql } from 'kysely';
import type { PersonTx } from '../../platform/record/index.ts';
import { isLive, sharingOf, type Sharing } from '../sharing/index.ts';
import { lineOf, linesNamed, linesOf, standingIn, type Line } from '../plans/index.ts';
import { meetings } from './rows.ts';

/** The person's sheets that stand, in the order in which they were begun. */
export async function sheetsOf(tx: PersonTx): Promise<Line[]> {
  return standingIn(await linesOf(tx, 'meetings'));
}

/** The sheets of which whoever this transaction lets in is a guest. Asked by name, so that the policy is asked of these alone. */
export async function sheetsForMe(tx: PersonTx): Promise<Line[]> {
  const [row] = await tx.call<{ meetings: string[] }>('select app.meetings() as meetings', []);
  return standingIn(await linesNamed(tx, row?.meetings ?? []));
}

/** One sheet; null when there is none to be seen from here. */
export async function sheetOf(tx: PersonTx, id: string): Promise<Line | null> {
  const line = await lineOf(tx, id);
  return line?.kind === 'meeting' && !line.removed ? line : null;
}

/** A sharing that is for one sheet. */
export interface Guest {
  readonly meeting: string;
  readonly sharing: Sharing;
}

/** With whom sheets are shared now, in the order in which they were. Only for the person. */
export async function guestsOf(tx: PersonTx, now: Date): Promise<Guest[]> {
  const query = meetings
    .selectFrom('record.meeting_guest')
    .select(['sharing_id', 'meeting_id'])
    .where('person_id', '=', tx.person);
  const meetingOf = new Map((await tx.rows(query)).map((row) => [row.sharing_id, row.meeting_id]));
  return (await sharingOf(tx)).flatMap((sharing) => {
    const meeting = meetingOf.get(sharing.id);
    return meeting === undefined || !isLive(sharing, now) ? [] : [{ meeting, sharing }];
  });
}

/** Whether this sharing was ever given for a sheet. */
export async function wasGiven(tx: PersonTx, sharing: string): Promise<boolean> {
  const query = meetings
    .selectFrom('record.meeting_guest')
    .select(sql<number>`1`.as('one'))
    .where('person_id', '=', tx.person)
    .where('sharing_id', '=', sharing);
  return (await tx.rows(query)).length > 0;
}
