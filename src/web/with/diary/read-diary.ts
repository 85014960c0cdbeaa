import { linesOf, type Line } from '../../../modules/plans/index.ts';
import { whoseRecord } from '../../../modules/sharing/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';

/** Pages of a diary that this transaction lets somebody read, newest day first. */
export interface DiaryContent {
  readonly whose: string;
  readonly pages: readonly Line[];
}

/** The day that a page is about; where it says none, the day on which it was begun. */
export const dayOfPage = (page: Pick<Line, 'fields' | 'writtenAt'>): string =>
  page.fields.day ?? page.writtenAt.toISOString().slice(0, 10);

/** Reads it for the other side's page and for the person's preview of it alike: what comes back is for the row policies alone to say. */
export async function readDiary(tx: PersonTx): Promise<DiaryContent> {
  const lines = (await linesOf(tx, 'diary')).filter((line) => line.kind === 'diary' && !line.removed);
  return {
    whose: await whoseRecord(tx),
    pages: lines.toSorted((a, b) => (dayOfPage(b) + b.id < dayOfPage(a) + a.id ? -1 : 1)),
  };
}
