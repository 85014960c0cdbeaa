export { Doubled, keepWritings, type Effect } from './operations/keep-writings.ts';
export { settleWriting } from './operations/settle-writing.ts';
export { asideOf, asidesOf, type Aside } from './queries.ts';
export { hashOf, SORTS, type Became, type Sort, type TypedThen, type Why, type Writing } from './rules.ts';
