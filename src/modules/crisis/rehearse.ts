import { isRoom, LEVELS, type Level, type PersonTx, type Room } from '../../platform/record/index.ts';

/** A room, or a part of "staying well", that somebody would see. */
export interface Opens {
  readonly room: Room;
  /** Of "staying well": which part; null for the room itself. */
  readonly part: string | null;
  readonly level: Level;
  /** It is open without being unwell too. */
  readonly anyway: boolean;
  /** The level at which it is open anyway, where being unwell makes it a higher one; null otherwise. */
  readonly raisedFrom: Level | null;
  /** A legal override opens it, and nothing that the person gave. */
  readonly byOverride: boolean;
}

/** What somebody would see, and do, if the person were unwell. */
export interface Rehearsed {
  readonly account: string;
  readonly name: string;
  /** Teams through which something is shared with them. */
  readonly teams: readonly string[];
  readonly opens: readonly Opens[];
  /** Steps that they could carry out: ids of lines. */
  readonly steps: readonly string[];
  /** The person said never: what is shared reaches them in no way. */
  readonly never: boolean;
}

interface Row {
  readonly account_id: string;
  readonly name: string;
  readonly teams: string[];
  /** Rooms, and parts of "staying well" as room/part. */
  readonly see: string[];
  readonly suggest: string[];
  readonly carry_out: string[];
  readonly anyway: string[];
  readonly anyway_suggest: string[];
  readonly anyway_carry_out: string[];
  readonly by_override: string[];
  readonly steps: string[];
  readonly never: boolean;
}

/** No time of being unwell lasts longer in one go. */
export const LONGEST_HOURS = 336;
/** How long it lasts unless the person says otherwise. */
export const USUAL_HOURS = 72;

/**
 * Who would see what at a moment, now or later, if the person were unwell from then until `until`: asked of the decision that lets people in.
 * By name. Throws (22023) for a moment that is past, or more than 14 days.
 */
export async function rehearse(tx: PersonTx, at: Date, until: Date): Promise<Rehearsed[]> {
  const rows = await tx.call<Row>('select * from app.rehearse($1, $2)', [at, until]);
  return rows.map((row) => ({
    account: row.account_id,
    name: row.name,
    teams: row.teams,
    opens: row.see.flatMap((words) => opensFrom(row, words)),
    steps: row.steps,
    never: row.never,
  }));
}

function opensFrom(row: Row, words: string): Opens[] {
  const [room = '', part = null] = words.split('/');
  if (!isRoom(room)) return [];
  const level = levelIn(words, row.suggest, row.carry_out);
  const anyway = row.anyway.includes(words);
  const now = levelIn(words, row.anyway_suggest, row.anyway_carry_out);
  const raisedFrom = anyway && now !== level ? now : null;
  return [{ room, part, level, anyway, raisedFrom, byOverride: row.by_override.includes(words) }];
}

function levelIn(words: string, suggests: readonly string[], carriesOut: readonly string[]): Level {
  const [see, suggest, carryOut] = LEVELS;
  if (carriesOut.includes(words)) return carryOut;
  return suggests.includes(words) ? suggest : see;
}
