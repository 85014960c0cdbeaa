export { translator } from './translator.ts';
export type { Language, MessageKey, T } from './translator.ts';
export { sayDate, sayDayAndTime, sayMonth, sayShortDate, sayTime, sayWhen } from './dates.ts';
export type { DateOrDay } from './dates.ts';
export { daysBetween, endOfDay, isoDay, isRealDay, londonTime } from './days.ts';
export type { LondonTime } from './days.ts';
export { readDate } from './read-date.ts';
export type { DateField, ReadDate, TypedDate, WrongDate } from './read-date.ts';
export { sayList, sortWords } from './lists.ts';
