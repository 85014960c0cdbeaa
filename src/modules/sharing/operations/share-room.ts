import type { Level, PersonTx, Room } from '../../../platform/record/index.ts';
import type { SharingCondition, Whom } from '../rules.ts';

export interface ShareRoom {
  /** The sharing's id, made when the form was drawn: sent twice, it is one sharing. */
  readonly id: string;
  readonly whom: Whom;
  readonly room: Room;
  /** Of "staying well": the parts that it opens. Without them, that room opens nothing. */
  readonly parts?: readonly string[];
  readonly level: Level;
  /** Always, unless said otherwise. */
  readonly condition?: SharingCondition;
  /** The first moment at which it no longer holds; 370 days away at most, or the database refuses. */
  readonly endsAt: Date;
}

/** Shares one room, of "staying well" some parts. What was shared before stays as it was; to replace it, renew. */
export async function shareRoom(tx: PersonTx, command: ShareRoom): Promise<void> {
  const { id, whom, room, level, endsAt, parts = [], condition = 'always' } = command;
  const member = whom.kind === 'member' ? whom.member : null;
  const team = whom.kind === 'team' ? whom.team : null;
  if (room === 'staying well') {
    const values = [id, member, team, level, condition, endsAt, parts];
    await tx.call('select app.share_parts($1, $2, $3, $4, $5, $6, $7)', values);
    return;
  }
  const values = [id, member, team, room, level, condition, endsAt];
  await tx.call('select app.share($1, $2, $3, $4, $5, $6, $7)', values);
}
