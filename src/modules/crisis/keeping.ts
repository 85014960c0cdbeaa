import type { CommonsTx } from '../../platform/commons/index.ts';

/** Somebody who named whoever is signed in, for when they are unwell. */
export interface NamedBy {
  readonly person: string;
  readonly name: string;
  readonly standing: 'yes' | 'not answered';
  /** Whoever is signed in has said that they see the signs, and it counts. */
  readonly said: boolean;
}

/** People who named whoever is signed in. Names only: it opens nothing. */
export async function unwellWithMe(tx: CommonsTx): Promise<NamedBy[]> {
  interface Row extends Omit<NamedBy, 'person'> {
    readonly person_id: string;
  }
  const rows = await tx.call<Row>('select * from app.unwell_with_me($1)', [tx.token]);
  return rows.map(({ person_id: person, ...rest }) => ({ person, ...rest }));
}

/** The written signs, as somebody reads them whom the person named. Nothing else of the record. */
export interface SignsToRead {
  readonly person: string;
  readonly name: string;
  readonly standing: 'yes' | 'not answered';
  readonly signs: string;
  /** The version of the agreement. */
  readonly version: number;
  readonly needed: number;
  readonly waitHours: number;
  readonly lengthHours: number;
  /** How many say so now, never who. */
  readonly confirmed: number;
  /** When whoever is signed in said so, where it counts or waits; null otherwise. */
  readonly mineAt: Date | null;
  readonly waitsUntil: Date | null;
  /** Where the circle said so: until when it is open. What the person turned on themselves is not told here. */
  readonly openUntil: Date | null;
  /** The person has said "I'm OK" since whoever is signed in last said so. */
  readonly isOk: boolean;
}

/** Opens the written signs, which the person sees. Null where whoever is signed in is not named, said no, or took their yes back. */
export async function readSigns(tx: CommonsTx, { person }: { readonly person: string }): Promise<SignsToRead | null> {
  interface Row {
    readonly person_id: string | null;
    readonly name: string;
    readonly standing: SignsToRead['standing'];
    readonly signs: string;
    readonly agreement: number;
    readonly needed: number;
    readonly wait_hours: number;
    readonly length_hours: number;
    readonly confirmed: number | null;
    readonly mine_at: Date | null;
    readonly waits_until: Date | null;
    readonly open_until: Date | null;
    readonly is_ok: boolean | null;
  }
  const [row] = await tx.call<Row>('select * from app.read_unwell_signs($1, $2)', [tx.token, person]);
  if (!row || row.person_id === null) return null;
  return {
    person: row.person_id,
    name: row.name,
    standing: row.standing,
    signs: row.signs,
    version: row.agreement,
    needed: row.needed,
    waitHours: row.wait_hours,
    lengthHours: row.length_hours,
    confirmed: row.confirmed ?? 0,
    mineAt: row.mine_at,
    waitsUntil: row.waits_until,
    openUntil: row.open_until,
    isOk: row.is_ok ?? false,
  };
}

interface WithMessage<Outcome> {
  readonly outcome: Outcome;
  readonly message: string | null;
}

/** Whether they will say so when they see the signs. The person sees the answer. */
export async function answerUnwellAsk(
  tx: CommonsTx,
  { person, yes }: { readonly person: string; readonly yes: boolean },
): Promise<'kept' | 'answered before' | 'no such ask'> {
  type Row = WithMessage<'kept' | 'answered before' | 'no such ask'>;
  const sql = 'select outcome, message from app.answer_unwell_ask($1, $2, $3)';
  const [row] = await tx.call<Row>(sql, [tx.token, person, yes]);
  if (row?.message) await tx.queue('send message', { message: row.message });
  return row?.outcome ?? 'no such ask';
}

export interface SaySigns {
  /** Made when the page was drawn: sent twice, it is said once. */
  readonly id: string;
  /** The id of the time that this begins, if it is the last that it takes. */
  readonly unwell: string;
  readonly person: string;
  /** The version that they read. */
  readonly version: number;
}

export interface SignsSaid {
  readonly outcome: 'said' | 'said already' | 'changed meanwhile' | 'too many';
  /** When it opens, where enough of them say so now. */
  readonly opensAt: Date | null;
}

/** "I see these signs". The person is told at once. Throws Refused for anybody who was not named or has not said yes. */
export async function saySigns(tx: CommonsTx, { id, unwell, person, version }: SaySigns): Promise<SignsSaid> {
  type Row = WithMessage<SignsSaid['outcome']> & { opens_at: Date | null };
  const sql = 'select outcome, opens_at, message from app.confirm_signs($1, $2, $3, $4, $5)';
  const [row] = await tx.call<Row>(sql, [tx.token, person, version, id, unwell]);
  if (row?.message) await tx.queue('send message', { message: row.message });
  return { outcome: row?.outcome ?? 'too many', opensAt: row?.opens_at ?? null };
}

/** Takes back what they said, as long as it has not opened by it. The person is told. */
export async function takeSignsBack(
  tx: CommonsTx,
  { person }: { readonly person: string },
): Promise<'taken back' | 'nothing to take back'> {
  type Row = WithMessage<'taken back' | 'nothing to take back'>;
  const [row] = await tx.call<Row>('select outcome, message from app.take_back_signs($1, $2)', [tx.token, person]);
  if (row?.message) await tx.queue('send message', { message: row.message });
  return row?.outcome ?? 'nothing to take back';
}

/** Takes a yes back: they read the signs no more, and are not counted from here on. */
export async function endKeeping(
  tx: CommonsTx,
  { person }: { readonly person: string },
): Promise<'ended' | 'no such ask'> {
  type Row = { outcome: 'ended' | 'no such ask'; messages: string[] };
  const [row] = await tx.call<Row>('select outcome, messages from app.end_keeping($1, $2)', [tx.token, person]);
  for (const message of row?.messages ?? []) await tx.queue('send message', { message });
  return row?.outcome ?? 'no such ask';
}
