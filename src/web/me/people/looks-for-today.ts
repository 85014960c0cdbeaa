import { countLooks, everyoneEverAsked, looksOf } from '../../../modules/sharing/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { namesByAccount } from './names.ts';
import { groupLooks, sayLook } from './present-looks.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const MOST_LINES = 4;
/** Enough that four lines are full even where each stands for many looks. */
const MOST_LOOKS = 200;

/** Who looked in the last seven days: at most four lines, newest first, and how many attempts were refused. */
export async function looksForToday(
  ask: RecordAsk,
  tx: PersonTx,
): Promise<{ lines: { when: string; sentence: string }[]; refused: number }> {
  const { t, language, now } = ask;
  const since = new Date(now.getTime() - WEEK);
  const opened = await looksOf(tx, { outcome: 'opened', since, most: MOST_LOOKS });
  const names = namesByAccount(await everyoneEverAsked(tx));
  const lines = groupLooks(opened)
    .slice(0, MOST_LINES)
    .map((group) => {
      const { at, sentence, words } = sayLook(t, group, names);
      return {
        when: sayWhen(language, at, now),
        sentence: words === '' ? sentence : t('looks.inOneLine', { sentence, words }),
      };
    });
  return { lines, refused: await countLooks(tx, { outcome: 'refused', since }) };
}
