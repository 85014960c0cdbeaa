import { lengthOf, spanAround, daysAfter, type Span } from '../../../modules/check-ins/index.ts';
import type { Language } from '../../../platform/language/index.ts';
import type { ChartGiven } from '../../design/index.ts';
import { sayShortMonth, sayWeekday } from './say-answer.ts';

type Tick = ChartGiven['ticks'][number];

/** So many words stand side by side on a phone. */
const MOST = 6;
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200] as const;

/** The words under the time axis: days of a week, days of a month, months, or years. */
export function ticksOf(language: Language, span: Span): Tick[] {
  const days = lengthOf(span);
  if (days <= 7) return daysIn(span, 1).map((day) => ({ day, text: sayWeekday(language, day), under: dateOf(day) }));
  if (days <= 62) {
    const shown = daysIn(span, days <= 35 ? 7 : 14);
    return shown.map((day, index) => {
      const isNewMonth = index === 0 || day.slice(0, 7) !== shown[index - 1]?.slice(0, 7);
      return { day, text: dateOf(day), ...(isNewMonth ? { under: sayShortMonth(language, day) } : {}) };
    });
  }
  const months = monthsIn(span);
  const step = STEPS.find((each) => months.length / each <= MOST) ?? 1200;
  const shown = months.filter((day) => (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) % step === 0);
  if (step >= 12) return shown.map((day) => ({ day, text: day.slice(0, 4) }));
  return shown.map((day, index) => ({
    day,
    text: sayShortMonth(language, day),
    ...(index === 0 || day.slice(5, 7) === '01' ? { under: day.slice(0, 4) } : {}),
  }));
}

const dateOf = (day: string): string => String(Number(day.slice(8)));

function daysIn({ from, until }: Span, step: number): string[] {
  const days: string[] = [];
  for (let day = from; day <= until; day = daysAfter(day, step)) days.push(day);
  return days;
}

/** The first days of the months that begin in the span. */
function monthsIn({ from, until }: Span): string[] {
  const days: string[] = [];
  for (let day = spanAround('month', from).from; day <= until; day = daysAfter(spanAround('month', day).until, 1))
    if (day >= from) days.push(day);
  return days;
}
