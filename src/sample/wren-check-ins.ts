import { addQuestion, checkIn, type Answer } from '../modules/check-ins/index.ts';
import { beginLine, type Fields } from '../modules/plans/index.ts';
import { newId } from '../platform/ids.ts';
import { isoDay } from '../platform/language/index.ts';
import type { PersonTx } from '../platform/record/index.ts';

const DAY = 24 * 60 * 60 * 1000;

const questions = {
  sleep: { words: 'How long did I sleep?', fields: { answer: 'hours' } },
  day: { words: 'How is today?', fields: { answer: 'steps', labels: ['Heavy', 'Grey', 'All right', 'Light'] } },
  outside: { words: 'Have I been outside?', fields: { answer: 'yes or no' } },
  people: { words: 'People I have talked to', fields: { answer: 'number', unit: 'people', least: 0 } },
  good: { words: 'What was good, even if small?', fields: { answer: 'words' } },
} as const satisfies Record<string, { words: string; fields: Fields }>;
type Asked = keyof typeof questions;

/**
 * Ten weeks, a letter a day, oldest first: q quiet, g good, l low, n a bad night, s skipped, . no check-in. A low stretch lies in the
 * middle, after which things ease: a life, not a lesson.
 */
const WEEKS = 'qgqq.gq qqgnqgs qgq.qgq nnlqq.q lnllns. llnqlsq qlqn.gq qgqqgqs gqqg.gq ggqgqnq'.replaceAll(' ', '');

const NIGHTS = [7, 6.5, 7.5, 8, 7, 6, 7.5];
const GOOD = [
  'Beans up, three of them.',
  'The bus driver waved.',
  'Soup. The good pan.',
  'Ash rang and we laughed about the hats.',
  'Sat on the step in the sun with tea.',
];
const WORDS: Readonly<Record<number, string>> = {
  22: 'Letter from the council. I have put it under the clock.',
  30: 'Did not want to talk to anybody. Did not.',
  40: 'Opened the letter, with Ash on the telephone. It was only about the gate.',
  57: 'First frost. The heron was in the ditch.',
};

/** Answers for one day, as somebody might give them: never twice quite the same, and always the same for the same day. */
function answersFor(how: string, day: number): Partial<Record<Asked, Answer['value']>> {
  const night = NIGHTS[day % NIGHTS.length] ?? 7;
  const low = how === 'l' || how === 'n';
  return {
    sleep: how === 'n' ? 3 + (day % 3) / 2 : low ? night - 1.5 : night,
    day: low ? 1 + (day % 2) : how === 'g' ? 4 : 2 + (day % 2),
    outside: low ? day % 3 === 0 : day % 5 !== 0,
    people: day % 9 === 0 ? null : low ? day % 2 : 1 + ((day * 3) % 5),
    good: how === 'g' ? (GOOD[day % GOOD.length] ?? null) : null,
  };
}

/** Five questions, ten weeks of check-ins up to today, and two pages of the diary, one of them open to those it is shared with. */
export async function writeWrenCheckIns(tx: PersonTx): Promise<void> {
  const now = Date.now();
  const onDay = (ago: number): string => isoDay(new Date(now - ago * DAY));
  const today = onDay(0);
  const ids = Object.fromEntries(Object.keys(questions).map((name) => [name, newId()]));
  for (const [name, question] of Object.entries(questions)) await addQuestion(tx, { id: ids[name] ?? '', ...question });
  for (const [index, how] of [...WEEKS].entries()) {
    if (how === '.') continue;
    const answered = how === 's' ? [] : Object.entries(answersFor(how, index));
    const answers = answered.map(([name, value]) => ({ question: ids[name] ?? '', version: 1, value }));
    const words = WORDS[index] ?? '';
    const day = onDay(WEEKS.length - 1 - index);
    await checkIn(tx, { id: newId(), day, today, answers, words, occasion: null });
  }
  for (const { words, ago, open } of pages)
    await beginLine(tx, { id: newId(), kind: 'diary', words, fields: { day: onDay(ago), open } });
}

const pages = [
  {
    words:
      'Third night of it. I lay and listened to the fridge. At five I gave up and made toast, and the toast was good.',
    ago: 37,
    open: false,
  },
  {
    words: 'Walked to the allotment with Ash. The gate still sticks. We ate the first beans raw, standing up.',
    ago: 3,
    open: true,
  },
] as const;
