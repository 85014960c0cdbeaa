import { countLooks, everyoneEverAsked, looksOf } from '../../../modules/sharing/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { daysBetween, isoDay, sayDate, sayTime, sayWhen, type T } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { namesByAccount } from './names.ts';
import { cardOpeningsOf } from '../../../modules/crisis-card/index.ts';
import { sayOpening } from './card-openings.ts';
import { groupLooks, sayLook } from './present-looks.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const MOST_LINES = 4;
/** Enough that four lines are full even where each stands for many looks. */
const MOST_LOOKS = 200;

/** Looks of one day, a plain sentence each, newest first. */
export interface DayOfLooks {
  readonly heading: string;
  readonly lines: readonly { readonly time: string; readonly sentence: string }[];
}

export interface LooksForToday {
  readonly days: readonly DayOfLooks[];
  /** The newest of them, with its day; null when nobody looked. */
  readonly last: { readonly when: string; readonly sentence: string } | null;
  readonly refused: number;
}

/** Who looked in the last seven days: at most four lines, newest first, day by day, and how many attempts were refused. */
export async function looksForToday(ask: RecordAsk, tx: PersonTx): Promise<LooksForToday> {
  const { t, language, now } = ask;
  const since = new Date(now.getTime() - WEEK);
  const opened = await looksOf(tx, { outcome: 'opened', since, most: MOST_LOOKS });
  const names = namesByAccount(await everyoneEverAsked(tx));
  const openings = (await cardOpeningsOf(tx, { since, most: MOST_LINES })).map((opening) => ({
    at: opening.at,
    time: sayTime(language, opening.at),
    sentence: sayOpening(t, opening),
  }));
  const looks = groupLooks(opened)
    .slice(0, MOST_LINES)
    .map((group) => {
      const { at, sentence, words } = sayLook(t, group, names);
      return {
        at,
        time: sayTime(language, at),
        sentence: words === '' ? sentence : t('looks.inOneLine', { sentence, words }),
      };
    });
  const lines = [...looks, ...openings].toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, MOST_LINES);
  const [newest] = lines;
  return {
    days: [...Map.groupBy(lines, ({ at }) => isoDay(at))].map(([day, ofDay]) => ({
      heading: sayNearDay(t, day, now),
      lines: ofDay.map(({ time, sentence }) => ({ time, sentence })),
    })),
    last: newest ? { when: sayWhen(language, newest.at, now), sentence: newest.sentence } : null,
    refused: await countLooks(tx, { outcome: 'refused', since }),
  };
}

/** 'Today', 'Yesterday', or the day written out. */
function sayNearDay(t: T, day: string, now: Date): string {
  const ago = daysBetween(day, isoDay(now));
  if (ago === 0) return t('circle.today');
  return ago === 1 ? t('circle.yesterday') : sayDate(t.language, day);
}
