import { whoCanSee } from '../../../modules/sharing/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { sayList } from '../../../platform/language/index.ts';
import type { PersonTx, Room, RoomPart } from '../../../platform/record/index.ts';

/** Who can see a room, or a part of "staying well": "Only you can see this." or "You, Ash and Sol can see this." */
export async function whoCanSeeLine(ask: RecordAsk, tx: PersonTx, room: Room | RoomPart): Promise<string> {
  const { t, language } = ask;
  const others = await whoCanSee(tx, room);
  if (others.length === 0) return t('common.onlyYou');
  const said = others.map(({ name, through }) => (through === 'override' ? t('people.underDuty', { name }) : name));
  return t('people.whoCanSee', { names: sayList(language, [t('people.youFirst'), ...said]) });
}
