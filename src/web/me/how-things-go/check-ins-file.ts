import { checkInsOf, type Answer, type AskedVersions, type CheckIn } from '../../../modules/check-ins/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { isoDay, londonTime, type T } from '../../../platform/language/index.ts';
import { csvPieces } from './csv.ts';
import { askedIn } from './read-goings.ts';
import { sayAnswer } from './say-answer.ts';

const EVER = { from: '0001-01-01', until: '9999-12-31' };

/** Every answer of the person's, as a file for spreadsheets. Its name is neutral: it stays on a device that others may see. */
export async function downloadCheckIns(ask: RecordAsk): Promise<Response> {
  const [checkIns, asked] = await ask.record(async (tx) => {
    const every = await checkInsOf(tx, EVER);
    return [every, await askedIn(tx, every, [])] as const;
  });
  const pieces = csvPieces(checkInRows(ask.t, checkIns, asked), ROWS_AT_ONCE);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      const next = pieces.next();
      if (next.done) stream.close();
      else stream.enqueue(encoder.encode(next.value));
    },
  });
  const headers = {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': 'attachment; filename="days.csv"',
  };
  return new Response(body, { headers });
}

const ROWS_AT_ONCE = 200;

/** A heading, and one row an answer in the words that were asked; one for a check-in that holds only words, or nothing. */
export function* checkInRows(t: T, checkIns: readonly CheckIn[], asked: AskedVersions): Generator<string[], undefined> {
  yield HEADS.map((head) => t(`goings.csv.${head}`));
  for (const { day, answers, words, writtenAt } of checkIns) {
    const around = [words, sayInstant(writtenAt)];
    if (answers.length === 0) yield [day, '', '', words === '' ? t('goings.csv.yesSkipped') : '', ...around];
    for (const answer of answers) yield [day, ...answerCells(t, answer, asked), ...around];
  }
}

const HEADS = ['day', 'question', 'answer', 'skipped', 'words', 'written'] as const;

function answerCells(t: T, { question, version, value }: Answer, asked: AskedVersions): string[] {
  const as = asked.get(question)?.get(version);
  const words = as?.words ?? '';
  if (value === null) return [words, '', t('goings.csv.yesSkipped')];
  if (!as) return [words, String(value), ''];
  const isPicture = as.scale.form === 'picture';
  // Numbers stay numbers, so that a spreadsheet can count with them.
  const plain = typeof value === 'number' && as.scale.form !== 'steps' ? String(value) : sayAnswer(t, as, value);
  return [words, isPicture ? t('goings.csv.picture') : plain, ''];
}

/** '2026-11-24 09:05', by the clocks of the UK. */
function sayInstant(instant: Date): string {
  const { hour, minute } = londonTime(instant);
  return `${isoDay(instant)} ${[hour, minute].map((part) => String(part).padStart(2, '0')).join(':')}`;
}
