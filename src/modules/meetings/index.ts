export { shareSheet, type ShareSheet } from './operations/share-sheet.ts';
export { guestsOf, sheetOf, sheetsForMe, sheetsOf, type Guest } from './queries.ts';
export { meetingGuestColumns } from './rows.ts';
export {
  byTime,
  checkSheetsLastDay,
  latestLastDay,
  saysSomething,
  TEXTS,
  textOf,
  usualLastDay,
  type SheetText,
} from './rules.ts';
