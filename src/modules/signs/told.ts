import type { CommonsTx } from '../../platform/commons/index.ts';
import type { RunEventKind } from './life.ts';

/** What somebody asks whoever is signed in, or their team: whether they may be told something. */
export interface AskToMe {
  readonly id: string;
  readonly person: string;
  /** Who asks. */
  readonly name: string;
  /** The team that is asked; null when they are asked themselves. */
  readonly team: string | null;
  /** What they would be told, as it was when they were asked. */
  readonly words: string;
  readonly at: Date;
  /** Null while nobody answered. */
  readonly yes: boolean | null;
  /** For a team: who answered. */
  readonly byName: string | null;
  readonly hours: string | null;
}

/** What people ask whoever is signed in, and what was said yes to, newest first. Opens nothing. */
export async function ruleAsksToMe(tx: CommonsTx): Promise<AskToMe[]> {
  interface Row extends Omit<AskToMe, 'id' | 'person' | 'byName'> {
    readonly ask_id: string;
    readonly person_id: string;
    readonly by_name: string | null;
  }
  const rows = await tx.call<Row>('select * from app.rule_asks_to_me($1)', [tx.token]);
  return rows.map(({ ask_id: id, person_id: person, by_name: byName, ...rest }) => ({ id, person, byName, ...rest }));
}

export interface AnswerRuleAsk {
  readonly ask: string;
  readonly yes: boolean;
  /** A team's hours, in its words; empty for anybody else. */
  readonly hours: string;
}

/** Whoever is asked says yes or no. A team's yes comes from a worker or a lead in it, and says its hours. */
export async function answerRuleAsk(
  tx: CommonsTx,
  { ask, yes, hours }: AnswerRuleAsk,
): Promise<'kept' | 'answered before' | 'no hours' | 'no such ask'> {
  type Row = { outcome: 'kept' | 'answered before' | 'no hours' | 'no such ask'; message: string | null };
  const sql = 'select outcome, message from app.answer_rule_ask($1, $2, $3, $4)';
  const [row] = await tx.call<Row>(sql, [tx.token, ask, yes, hours.trim()]);
  if (row?.message) await tx.queue('send message', { message: row.message });
  return row?.outcome ?? 'no such ask';
}

/** Takes a yes back: they are not told by this rule from here on. */
export async function endRuleConsent(
  tx: CommonsTx,
  { ask }: { readonly ask: string },
): Promise<'ended' | 'no such ask'> {
  type Row = { outcome: 'ended' | 'no such ask' };
  const [row] = await tx.call<Row>('select app.end_rule_consent($1, $2) as outcome', [tx.token, ask]);
  return row?.outcome ?? 'no such ask';
}

/** A message that a rule of somebody else's sent, as the list shows it. */
export interface ToldInList {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly practice: boolean;
  readonly at: Date;
  readonly team: string | null;
  /** Somebody of those who got it has said that they have seen it. */
  readonly seen: boolean;
  /** What ended it; null while it is open. */
  readonly over: RunEventKind | null;
}

/** Messages to whoever is signed in or to their team, newest first. Opens none of them. */
export async function toldToMe(tx: CommonsTx): Promise<ToldInList[]> {
  interface Row extends Omit<ToldInList, 'id' | 'person'> {
    readonly told_id: string;
    readonly person_id: string;
  }
  const rows = await tx.call<Row>('select * from app.told_to_me($1)', [tx.token]);
  return rows.map(({ told_id: id, person_id: person, ...rest }) => ({ id, person, ...rest }));
}

/** One message, and what else whoever was told needs to know. */
export interface ToldToMe extends Omit<ToldInList, 'seen'> {
  /** In the person's words, as they were at that moment. */
  readonly words: string;
  readonly hours: string | null;
  /** Of those named before: how many could not be told or reached, and how many have not said that they have seen it. Never who. */
  readonly couldNotBeReached: number;
  readonly haveNotSaid: number;
  readonly seenByMe: boolean;
  /** Others of the same team who said so, by name. */
  readonly seenBy: readonly string[];
  /** Somebody else whom the person named said so. */
  readonly seenElsewhere: boolean;
  /** What they, or their team, wrote of what happened. */
  readonly happened: readonly {
    readonly words: string;
    readonly by: string;
    readonly at: Date;
    readonly mine: boolean;
  }[];
}

/** Reads one message. The person sees that it was opened, by whom and when. Null when there is none for whoever is signed in. */
export async function openTold(tx: CommonsTx, { told }: { readonly told: string }): Promise<ToldToMe | null> {
  interface Row {
    readonly told_id: string | null;
    readonly person_id: string;
    readonly name: string;
    readonly practice: boolean;
    readonly words: string;
    readonly at: Date;
    readonly team: string | null;
    readonly hours: string | null;
    readonly could_not_be_reached: number;
    readonly have_not_said: number;
    readonly seen_by_me: boolean;
    readonly seen_by: string[];
    readonly seen_elsewhere: boolean;
    readonly over: RunEventKind | null;
    readonly happened: readonly { words: string; by: string; at: string; mine: boolean }[];
  }
  const [row] = await tx.call<Row>('select * from app.open_told($1, $2)', [tx.token, told]);
  if (!row || row.told_id === null) return null;
  return {
    id: row.told_id,
    person: row.person_id,
    name: row.name,
    practice: row.practice,
    words: row.words,
    at: row.at,
    team: row.team,
    hours: row.hours,
    couldNotBeReached: row.could_not_be_reached,
    haveNotSaid: row.have_not_said,
    seenByMe: row.seen_by_me,
    seenBy: row.seen_by,
    seenElsewhere: row.seen_elsewhere,
    over: row.over,
    happened: row.happened.map((each) => ({ ...each, at: new Date(each.at) })),
  };
}

/** "I have seen this": nobody further is told. */
export async function saySeen(tx: CommonsTx, { told }: { readonly told: string }): Promise<'kept' | 'no such message'> {
  type Row = { outcome: 'kept' | 'no such message'; message: string | null };
  const [row] = await tx.call<Row>('select outcome, message from app.say_rule_seen($1, $2)', [tx.token, told]);
  if (row?.message) await tx.queue('send message', { message: row.message });
  return row?.outcome ?? 'no such message';
}

/** What happened, in the words of whoever was told, for the person to read. It says that they have seen it, too. */
export async function sayToldHappened(
  tx: CommonsTx,
  { told, words }: { readonly told: string; readonly words: string },
): Promise<'kept' | 'no such message'> {
  type Row = { outcome: 'kept' | 'no such message'; messages: string[] };
  const sql = 'select outcome, messages from app.say_rule_happened($1, $2, $3)';
  const [row] = await tx.call<Row>(sql, [tx.token, told, words]);
  for (const message of row?.messages ?? []) await tx.queue('send message', { message });
  return row?.outcome ?? 'no such message';
}
