import { z } from 'zod';
import { readDate } from '../../../platform/language/index.ts';

export const isDay = (words: string): boolean => {
  const [year = '', month = '', day = ''] = words.split('-');
  const read = readDate({ day, month, year });
  return read.ok && read.date === words;
};

/** A day that a form of ours carries: 'YYYY-MM-DD'. */
export const dayField = z.string().refine(isDay, 'form.notUnderstood');
