/** What the sample's first person writes, each in a file of its own. */
export { shareWrenWishes } from './wishes.ts';
export { writeWrenCheckIns } from './wren-check-ins.ts';
export { writeWrenRule } from './wren-rule.ts';
