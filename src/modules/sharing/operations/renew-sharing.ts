import type { PersonTx } from '../../../platform/record/index.ts';
import { isLive, isWith, sharingOf } from '../circle.ts';
import { takesThePlaceOf } from '../rules.ts';
import { shareRoom, type ShareRoom } from './share-room.ts';
import { withdrawSharing } from './withdraw-sharing.ts';

/**
 * Shares one room in place of what was shared of it with the same people: ends that and gives this, together or not at all. Of "staying
 * well", only in place of the sharing that is changed, and of what opens nothing else. What holds always and what opens only "when I am unwell" do not take each other's place. withdrawn meanwhile: this very sharing was given before and ended since, so an old form cannot bring it back.
 */
export async function renewSharing(
  tx: PersonTx,
  command: ShareRoom & { readonly now: Date; readonly changes?: string | null },
): Promise<'shared' | 'withdrawn meanwhile'> {
  const before = (await sharingOf(tx)).filter((each) => isWith(each, command.whom) && each.room === command.room);
  if (before.some((each) => each.id === command.id && !isLive(each, command.now))) return 'withdrawn meanwhile';
  for (const each of before) {
    const { parts = [], changes = null, condition = 'always' } = command;
    if (command.room === 'staying well' && !takesThePlaceOf({ parts, changes }, each)) continue;
    const isReplaced = each.id !== command.id && each.condition === condition && isLive(each, command.now);
    if (isReplaced) await withdrawSharing(tx, { sharing: each.id });
  }
  await shareRoom(tx, command);
  return 'shared';
}
