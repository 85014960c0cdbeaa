/**
 * The life of a run: what happens after a rule of the person's held. A run is its events and nothing else; they are only added to. This is the
 * whole machine, without a database and without a clock of its own. The table's keys hold the same steps (tables/rules.sql).
 */

/** Whom a rule can name: a member of the circle or a team. There is no word for a service's emergency line. */
export type Named = `member:${string}` | `team:${string}`;

/** waiting: only the person knows. telling: the people they named are told, one after the other. seen: somebody said they have seen it. */
export const PHASES = ['waiting', 'telling', 'seen', 'closed'] as const;
export type Phase = (typeof PHASES)[number];

export const EVENTS = [
  'begun',
  'tell now',
  'window over',
  'told',
  'passed over',
  'not delivered',
  'seen',
  'happened',
  'ok',
  'noted',
  'quiet',
  'nobody saw',
  'nobody wrote',
  'paused',
  'taken away',
  'stopped',
  'leaving',
] as const;
export type RunEventKind = (typeof EVENTS)[number];

/** Why somebody named was not told when it was their turn. */
export const WHY_NOT = ['not asked', 'not answered', 'said no', 'taken back', 'not here', 'never'] as const;
export type WhyNot = (typeof WHY_NOT)[number];

export interface RunEvent {
  readonly kind: RunEventKind;
  readonly at: Date;
  /** Told, passed over, not delivered, seen, happened: whose turn it was, from 1; null for the person. */
  readonly turn: number | null;
  /** Who said so, by name: seen, and what happened. Null for the person and the clock. */
  readonly by: { readonly account: string; readonly name: string } | null;
  /** What happened, in the words of whoever wrote it. */
  readonly words: string | null;
  readonly why: WhyNot | null;
}

/** What of a run decides which step is due: none of it is the person's words. */
export interface RunFacts {
  /** A practice goes the same way, and counts as nothing. */
  readonly practice: boolean;
  readonly tells: readonly Named[];
  readonly waitMinutes: number;
  readonly nextMinutes: number;
  /** In the order in which they came; the first is `begun`. */
  readonly events: readonly Pick<RunEvent, 'kind' | 'at' | 'turn'>[];
}

/** A run as it stands: what the rule said when it began, and what came after. */
export interface Run extends RunFacts {
  readonly id: string;
  readonly rule: string;
  /** The rule's own name, as it was then. */
  readonly name: string;
  readonly tellWords: string;
  readonly shows: readonly string[];
  readonly events: readonly RunEvent[];
}

type Happened = Pick<RunFacts, 'events'>;

type Steps = Readonly<Partial<Record<RunEventKind, Phase>>>;

const ENDED_BY_HAND: Steps = {
  ok: 'closed',
  paused: 'closed',
  'taken away': 'closed',
  stopped: 'closed',
  leaving: 'closed',
};

/** From each phase, what can come and where it leads. Whatever is not here cannot happen. After the end, words may still be added. */
export const STEPS: Readonly<Record<Phase | 'nothing', Steps>> = {
  nothing: { begun: 'waiting' },
  waiting: { ...ENDED_BY_HAND, noted: 'closed', quiet: 'closed', 'tell now': 'telling', 'window over': 'telling' },
  telling: {
    ...ENDED_BY_HAND,
    told: 'telling',
    'passed over': 'telling',
    'not delivered': 'telling',
    seen: 'seen',
    'nobody saw': 'closed',
  },
  seen: {
    ...ENDED_BY_HAND,
    seen: 'seen',
    happened: 'closed',
    'nobody wrote': 'closed',
  },
  closed: { seen: 'closed', happened: 'closed' },
};

/** Days after which a run ends by itself: of a rule that tells nobody; and after somebody saw it and nobody wrote what happened. */
export const QUIET_DAYS = 7;

export const phaseOf = (run: Happened): Phase => {
  let phase: Phase | 'nothing' = 'nothing';
  for (const { kind } of run.events) phase = STEPS[phase][kind] ?? phase;
  return phase === 'nothing' ? 'waiting' : phase;
};

/** What ended it; null while it is open. */
export function closingOf(run: Pick<Run, 'events'>): RunEvent | null {
  let phase: Phase | 'nothing' = 'nothing';
  for (const event of run.events) {
    phase = STEPS[phase][event.kind] ?? phase;
    if (phase === 'closed') return event;
  }
  return null;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const after = (at: Date, milliseconds: number): Date => new Date(at.getTime() + milliseconds);

export const begunAt = (run: Happened): Date => run.events[0]?.at ?? new Date(0);

/** Until when only the person knows, unless they say "tell them now". */
export const waitsUntil = (run: Happened & Pick<RunFacts, 'waitMinutes'>): Date =>
  after(begunAt(run), run.waitMinutes * MINUTE);

const last = (run: Happened, ...kinds: readonly RunEventKind[]): RunFacts['events'][number] | undefined =>
  run.events.findLast((event) => kinds.includes(event.kind));

/** Whoever's turn it was last, told or passed over; 0 while nobody's was. */
export const turnNow = (run: Happened): number => last(run, 'told', 'passed over')?.turn ?? 0;

/** What is true around a run at a moment: whether each turn can be told now, and whose message could not be delivered. */
export interface Around {
  /** By turn, from 1: 'yes', or why not. */
  readonly mayTell: readonly ('yes' | WhyNot)[];
  /** Turns whose message did not arrive anywhere. */
  readonly undelivered: readonly number[];
  /** The rule stands, and is not paused. */
  readonly rule: 'stands' | 'taken away' | 'paused';
  /** The person is having everything deleted. */
  readonly leaving: boolean;
}

/** A step that the clock takes. */
export interface Due {
  readonly kind:
    | 'window over'
    | 'told'
    | 'passed over'
    | 'not delivered'
    | 'quiet'
    | 'nobody saw'
    | 'nobody wrote'
    | 'taken away'
    | 'paused'
    | 'leaving';
  readonly turn: number | null;
  readonly why: WhyNot | null;
}
const step = (kind: Due['kind'], turn: number | null = null, why: WhyNot | null = null): Due => ({ kind, turn, why });

/** The one step that is due now, if any. Taken again and again it comes to an end: each step moves the run on. */
export function due(run: RunFacts, around: Around, now: Date): Due | null {
  const phase = phaseOf(run);
  if (phase === 'closed') return null;
  if (around.leaving) return step('leaving');
  if (around.rule === 'taken away' || (around.rule === 'paused' && phase !== 'seen')) return step(around.rule);
  if (phase === 'seen') {
    const seen = run.events.find((event) => event.kind === 'seen');
    return seen && now >= after(seen.at, QUIET_DAYS * DAY) ? step('nobody wrote') : null;
  }
  if (phase === 'waiting') {
    if (run.tells.length > 0) return now >= waitsUntil(run) ? step('window over') : null;
    return now >= after(begunAt(run), QUIET_DAYS * DAY) ? step('quiet') : null;
  }
  return dueWhileTelling(run, around, now);
}

function dueWhileTelling(run: RunFacts, around: Around, now: Date): Due | null {
  const before = last(run, 'told', 'passed over');
  if (before?.kind === 'told' && before.turn !== null) {
    const undelivered = run.events.some((event) => event.kind === 'not delivered' && event.turn === before.turn);
    if (!undelivered && around.undelivered.includes(before.turn)) return step('not delivered', before.turn);
    if (!undelivered && now < after(before.at, run.nextMinutes * MINUTE)) return null;
  }
  const turn = turnNow(run) + 1;
  if (turn > run.tells.length) return step('nobody saw');
  const may = around.mayTell[turn - 1] ?? 'not asked';
  return may === 'yes' ? step('told', turn) : step('passed over', turn, may);
}

/** When the next turn comes, or the run ends by itself; null once it is closed, or when it is due at once. For saying it beforehand. */
export function nextAt(run: RunFacts): Date | null {
  const phase = phaseOf(run);
  if (phase === 'waiting') return run.tells.length > 0 ? waitsUntil(run) : after(begunAt(run), QUIET_DAYS * DAY);
  if (phase === 'seen') {
    const seen = run.events.find((event) => event.kind === 'seen');
    return seen ? after(seen.at, QUIET_DAYS * DAY) : null;
  }
  const told = phase === 'telling' ? last(run, 'told', 'passed over') : undefined;
  return told?.kind === 'told' ? after(told.at, run.nextMinutes * MINUTE) : null;
}

/** The run with one more event; null when it cannot come now: not in this phase, before its time, out of turn, or a second time. */
export function next(run: Run, event: RunEvent): Run | null {
  const phase = run.events.length === 0 ? 'nothing' : phaseOf(run);
  if (STEPS[phase][event.kind] === undefined) return null;
  if (!isInTime(run, event) || !isInTurn(run, event)) return null;
  return { ...run, events: [...run.events, event] };
}

function isInTime(run: RunFacts, { kind, at }: RunEvent): boolean {
  if (kind === 'window over') return run.tells.length > 0 && at >= waitsUntil(run);
  if (kind === 'tell now') return run.tells.length > 0;
  if (kind === 'noted') return run.tells.length === 0;
  if (kind === 'stopped') return run.practice;
  if (kind === 'quiet') return run.tells.length === 0 && at >= after(begunAt(run), QUIET_DAYS * DAY);
  if (kind === 'nobody wrote') {
    const seen = run.events.find((event) => event.kind === 'seen');
    return seen !== undefined && at >= after(seen.at, QUIET_DAYS * DAY);
  }
  return true;
}

function isInTurn(run: Run, { kind, turn, by, at }: RunEvent): boolean {
  const has = (what: RunEventKind): boolean => run.events.some((event) => event.kind === what && event.turn === turn);
  if (kind === 'told' || kind === 'passed over')
    return turn === turnNow(run) + 1 && turn <= run.tells.length && isTheirTime(run, at);
  if (kind === 'nobody saw') return turnNow(run) === run.tells.length && isTheirTime(run, at);
  if (kind === 'not delivered') return turn === turnNow(run) && has('told') && !has('not delivered');
  if (kind === 'seen')
    return has('told') && !run.events.some((event) => event.kind === 'seen' && event.by?.account === by?.account);
  if (kind === 'happened') return turn === null || has('told');
  return true;
}

/** Whoever was told before has had their time, or could not be reached. */
function isTheirTime(run: RunFacts, at: Date): boolean {
  const before = last(run, 'told', 'passed over');
  if (before?.kind !== 'told') return true;
  const undelivered = run.events.some((event) => event.kind === 'not delivered' && event.turn === before.turn);
  return undelivered || at >= after(before.at, run.nextMinutes * MINUTE);
}
