import type { CommonsTx } from '../../platform/commons/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import type { Role } from '../../platform/session/index.ts';
import { safety } from './rows.ts';
import type { About, HelpAnswer } from './rules.ts';

/** What the person said made things worse. */
export interface MadeWorse {
  readonly id: string;
  readonly about: About;
  /** The rule, the notice, the reminder it was about; null where that is not known. */
  readonly thing: string | null;
  readonly words: string;
  readonly at: Date;
}

/** Everything that the person said made things worse, newest first. */
export async function madeWorseOf(tx: PersonTx): Promise<MadeWorse[]> {
  const query = safety
    .selectFrom('record.made_worse')
    .select(['report_id', 'about', 'thing_id', 'words', 'at'])
    .where('person_id', '=', tx.person)
    .orderBy('at', 'desc')
    .orderBy('report_id', 'desc');
  return (await tx.rows(query)).map((row) => ({
    id: row.report_id,
    about: row.about as About,
    thing: row.thing_id,
    words: row.words ?? '',
    at: row.at,
  }));
}

/** The last answer to "is this still helping?" for each rule that has one, by the rule's id. */
export async function helpAnswersOf(
  tx: PersonTx,
): Promise<ReadonlyMap<string, { readonly answer: HelpAnswer; readonly at: Date }>> {
  const query = safety
    .selectFrom('record.still_helping')
    .distinctOn('rule_id')
    .select(['rule_id', 'answer', 'at'])
    .where('person_id', '=', tx.person)
    .orderBy('rule_id')
    .orderBy('at', 'desc');
  const rows = await tx.rows(query);
  return new Map(rows.map((row) => [row.rule_id, { answer: row.answer as HelpAnswer, at: row.at }]));
}

/** Who looks at harm for this installation now. */
export interface SafetyLead {
  readonly id: string;
  readonly service: string;
  readonly serviceName: string;
  readonly name: string;
  readonly since: Date;
  /** True for whoever is signed in. */
  readonly mine: boolean;
}

interface LeadRow {
  readonly lead_id: string;
  readonly service_id: string;
  readonly service: string;
  readonly name: string;
  readonly since: Date;
  readonly mine: boolean;
}

/** By name, for anybody who is signed in. */
export async function safetyLeadsHere(tx: CommonsTx): Promise<SafetyLead[]> {
  const rows = await tx.call<LeadRow>('select * from app.safety_leads($1)', [tx.token]);
  return rows.map((row) => ({
    id: row.lead_id,
    service: row.service_id,
    serviceName: row.service,
    name: row.name,
    since: row.since,
    mine: row.mine,
  }));
}

/** Somebody who holds a post at a service; with `lead`, one time that they were or are the safety lead. */
export interface SafetyPost {
  readonly post: string;
  readonly role: Role;
  readonly name: string;
  readonly lead: {
    readonly id: string;
    readonly since: Date;
    readonly until: Date | null;
    readonly byName: string | null;
  } | null;
}

interface PostRow {
  readonly post_id: string;
  readonly role: Role;
  readonly name: string;
  readonly lead_id: string | null;
  readonly since: Date | null;
  readonly until: Date | null;
  readonly by_name: string | null;
}

/** For administrators of the service; refused to anybody else (withCommons throws Refused). */
export async function safetyPostsOf(tx: CommonsTx, service: string): Promise<SafetyPost[]> {
  const rows = await tx.call<PostRow>('select * from app.safety_posts($1, $2)', [tx.token, service]);
  return rows.map((row) => ({
    post: row.post_id,
    role: row.role,
    name: row.name,
    lead:
      row.lead_id === null || row.since === null
        ? null
        : { id: row.lead_id, since: row.since, until: row.until, byName: row.by_name },
  }));
}

/** One sort of event in one week, under one version of the program. */
export interface EventCount {
  /** Its Monday, 'YYYY-MM-DD'. */
  readonly week: string;
  readonly about: About;
  readonly program: string;
  readonly count: number;
}

/** For safety leads, newest week first; refused to anybody else. */
export const adverseEvents = (tx: CommonsTx): Promise<EventCount[]> =>
  tx.call<EventCount>('select week::text, about, program, count from app.adverse_events($1)', [tx.token]);

/** What a safety lead wrote. */
export interface SafetyNote {
  readonly id: string;
  /** The Monday of the week it is about; null for none. */
  readonly week: string | null;
  readonly words: string;
  readonly byName: string;
  readonly at: Date;
}

/** For safety leads, newest first; refused to anybody else. */
export async function safetyNotes(tx: CommonsTx): Promise<SafetyNote[]> {
  const rows = await tx.call<{ note_id: string; week: string | null; words: string; by_name: string; at: Date }>(
    'select note_id, week::text, words, by_name, at from app.safety_notes($1)',
    [tx.token],
  );
  return rows.map((row) => ({ id: row.note_id, week: row.week, words: row.words, byName: row.by_name, at: row.at }));
}
