import {
  closingOf,
  nextAt,
  phaseOf,
  turnNow,
  type Asked,
  type Opened,
  type Run,
  type RunEvent,
} from '../../../modules/signs/index.ts';
import { sayWhen, type T } from '../../../platform/language/index.ts';
import { askOf, type Around } from './around.ts';
import { presentShown, type Shown } from './present-shown.ts';

/** One thing that came in a run. `own`: somebody's words, exactly as they were written. */
export interface StepSaid {
  readonly when: string;
  readonly words: string;
  readonly own: string | null;
}

/** A run in words. */
export interface RunView {
  readonly id: string;
  readonly rule: string;
  readonly practice: boolean;
  readonly isOpen: boolean;
  /** What the person wrote for themselves. */
  readonly shown: readonly Shown[];
  /** How it stands, in sentences: what waits, who has been told, what comes next. */
  readonly stands: readonly string[];
  /** What those who are told read; empty where nobody is, or where it was said already. */
  readonly tellWords: string;
  /** Somebody has been told. */
  readonly wasTold: boolean;
  readonly steps: readonly StepSaid[];
  readonly may: {
    readonly ok: boolean;
    readonly tellNow: boolean;
    readonly noted: boolean;
    readonly happened: boolean;
  };
}

export function presentRun(t: T, run: Run, around: Around, now: Date, opened: readonly Opened[] = []): RunView {
  const phase = phaseOf(run);
  const isOpen = closingOf(run) === null;
  const tellsSomebody = run.tells.length > 0;
  const mayTell = run.tells.some((named) => canBeTold(around.asks, run.rule, named));
  return {
    id: run.id,
    rule: run.rule,
    practice: run.practice,
    isOpen,
    shown: presentShown(t, run.shows, around.plan),
    stands: isOpen ? sayStanding(t, run, around, now) : [],
    tellWords: tellsSomebody ? run.tellWords : '',
    wasTold: run.events.some((event) => event.kind === 'told'),
    steps: presentSteps(t, run, around, now, opened),
    may: {
      ok: isOpen && tellsSomebody,
      tellNow: phase === 'waiting' && mayTell,
      noted: phase === 'waiting' && !tellsSomebody,
      happened: phase === 'seen' || (!isOpen && tellsSomebody),
    },
  };
}

const canBeTold = (asks: readonly Asked[], rule: string, named: string): boolean =>
  askOf(asks, rule, named)?.standing === 'yes';

function sayStanding(t: T, run: Run, around: Around, now: Date): string[] {
  const at = nextAt(run);
  const when = at === null ? null : sayWhen(t.language, at, now);
  if (run.tells.length === 0)
    return [t('rules.seen.forYou'), ...(when === null ? [] : [t('rules.seen.endsItself', { when })])];
  const phase = phaseOf(run);
  const told = sayTold(t, run, around, now);
  if (phase === 'seen') return [...told, ...(when === null ? [] : [t('rules.seen.endsItself', { when })])];
  const turn = turnNow(run);
  const next = run.tells.slice(turn).find((named) => canBeTold(around.asks, run.rule, named));
  const name = next === undefined ? null : nameOf(t, around, next);
  if (phase === 'waiting')
    return [name === null || when === null ? t('rules.tryOut.nobodyYet') : t('rules.seen.waits', { name, when })];
  if (when === null || (at !== null && at <= now)) return [...told, t('rules.seen.nextSoon')];
  return [...told, name === null ? t('rules.seen.thenEnds', { when }) : t('rules.seen.nextTold', { name, when })];
}

const TOLD: readonly RunEvent['kind'][] = ['told', 'passed over', 'not delivered', 'seen'];

/** Who has been told, who could not be reached, who said that they have seen it: each in the order in which it came. */
const sayTold = (t: T, run: Run, around: Around, now: Date): string[] =>
  run.events
    .filter(({ kind }) => TOLD.includes(kind))
    .map((event) => `${sayWhen(t.language, event.at, now)}: ${sayEvent(t, run, event, around).words}`);

const nameOf = (t: T, around: Around, named: string | undefined): string =>
  around.names.get(named ?? '') ?? t('rules.sentence.goneName');

function presentSteps(t: T, run: Run, around: Around, now: Date, opened: readonly Opened[]): StepSaid[] {
  const came = run.events.map((event) => ({ at: event.at, ...sayEvent(t, run, event, around) }));
  const opens = opened
    .filter((each) => each.run === run.id)
    .map(({ at, name }) => ({ at, words: t('rules.event.opened', { name }), own: null }));
  return [...came, ...opens]
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at, words, own }) => ({ when: sayWhen(t.language, at, now), words, own }));
}

function sayEvent(t: T, run: Run, { kind, turn, by, words, why }: RunEvent, around: Around): Omit<StepSaid, 'when'> {
  const name = by?.name ?? nameOf(t, around, turn === null ? undefined : run.tells[turn - 1]);
  if (kind === 'happened')
    return by === null
      ? { words: t('rules.event.happenedMine'), own: words }
      : { words: t('rules.event.happened', { name }), own: words };
  if (kind === 'told' || kind === 'seen' || kind === 'not delivered')
    return { words: t(`rules.event.${kind}`, { name }), own: null };
  if (kind === 'passed over')
    return {
      words: t('rules.event.passed over', { name, why: why === null ? '' : t(`rules.why.${why}`) }),
      own: null,
    };
  return { words: t(`rules.event.${kind}`), own: null };
}
