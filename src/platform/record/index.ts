export { beginRecord } from './begin-record.ts';
export { byNewest, instantOf, isBefore, isInstant, type Moment } from './moments.ts';
export { Refused } from './refused.ts';
export {
  isRoom,
  LEVELS,
  REASONS,
  roomPart,
  ROOMS,
  type Level,
  type Reason,
  type Room,
  type RoomPart,
} from './rooms.ts';
export {
  asGuestWould,
  asTheyWould,
  withCard,
  withPerson,
  type CardKey,
  type HeldCard,
  type Imagined,
  type PersonTx,
  type Purpose,
} from './with-person.ts';
export { takeAwayCopy, type CopiedRow, type WholeCopy } from './take-away-copy.ts';
