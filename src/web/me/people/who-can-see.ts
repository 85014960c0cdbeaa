import { whoSees } from '../../../modules/sharing/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { sayList } from '../../../platform/language/index.ts';
import type { PersonTx, Room, RoomPart } from '../../../platform/record/index.ts';

/** Who can see a room, or a part of "staying well": "Only you can see this." or "You, Ash and Sol can see this.", and who could only when the person is unwell. */
export async function whoCanSeeLine(ask: RecordAsk, tx: PersonTx, room: Room | RoomPart): Promise<string> {
  const { t, language } = ask;
  const { now: others, whenUnwell } = await whoSees(tx, room);
  const could = sayList(
    language,
    whenUnwell.map(({ name }) => name),
  );
  if (others.length === 0)
    return whenUnwell.length === 0 ? t('common.onlyYou') : t('unwell.onlyYouUnlessUnwell', { names: could });
  const said = others.map(({ name, through }) => (through === 'override' ? t('people.underDuty', { name }) : name));
  const can = t('people.whoCanSee', { names: sayList(language, [t('people.youFirst'), ...said]) });
  return whenUnwell.length === 0 ? can : `${can} ${t('unwell.alsoSee', { names: could })}`;
}
