import fc from 'fast-check';
import {
  next,
  type Around,
  type Named,
  type Run,
  type RunEvent,
  due,
  phaseOf,
  type WhyNot,
} from '../../src/modules/signs/life.ts';

/** What can happen around a run, in any order. `turn` names one of those whom the rule names, from 1. */
export type Act =
  | { readonly act: 'minutes'; readonly minutes: number }
  | { readonly act: 'steps' | 'ok' | 'tell now' | 'pause' | 'resume' | 'take away' | 'person wrote' }
  | { readonly act: 'undelivered' | 'seen' | 'happened' | 'end ask' | 'never' | 'lift never'; readonly turn: number };

/** How somebody stands who is named: what they answered before the run began. */
export const STANDINGS = ['yes', 'not asked', 'not answered', 'said no'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface History {
  readonly waitHours: number;
  readonly nextHours: number;
  readonly named: readonly Standing[];
  readonly practice: boolean;
  readonly acts: readonly Act[];
}

const turn = fc.integer({ min: 1, max: 3 });
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant('minutes' as const),
      minutes: fc.constantFrom(1, 20, 59, 60, 61, 125, 700),
    }),
  },
  { weight: 6, arbitrary: fc.constant({ act: 'steps' } as const) },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constantFrom('undelivered', 'seen', 'happened', 'end ask', 'never', 'lift never'),
      turn,
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('ok', 'tell now', 'person wrote') }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('pause', 'resume', 'take away') }) },
);

export const anyHistory: fc.Arbitrary<History> = fc.record({
  waitHours: fc.integer({ min: 1, max: 3 }),
  nextHours: fc.integer({ min: 1, max: 2 }),
  named: fc.array(fc.constantFrom('yes', 'yes', 'yes', ...STANDINGS), { minLength: 0, maxLength: 3 }),
  practice: fc.boolean(),
  acts: fc.array(anyAct, { minLength: 4, maxLength: 25 }),
});

/** Long enough for everything to have ended. */
export const UNTIL_THE_END: readonly Act[] = [
  { act: 'steps' },
  ...Array.from({ length: 8 }, () => [{ act: 'minutes', minutes: 181 }, { act: 'steps' }] as const).flat(),
  { act: 'minutes', minutes: 7 * 24 * 60 + 1 },
  { act: 'steps' },
];

/** Minutes of the window and of each turn. */
export const minutesOf = ({ practice, waitHours, nextHours, named }: History): [number, number] =>
  named.length === 0 ? [0, 0] : practice ? [5, 5] : [waitHours * 60, nextHours * 60];

/** The pure machine in a world of its own, with a clock of its own. What it keeps is what the database must keep. */
export class Model {
  run: Run;
  now = 0;
  /** By turn, from 1: what was true when each was told. */
  readonly toldWhen: { turn: number; may: 'yes' | WhyNot; at: number }[] = [];
  private readonly ended = new Set<number>();
  private readonly nevers = new Set<number>();
  private readonly undelivered = new Set<number>();
  private rule: Around['rule'] = 'stands';
  private readonly history: History;

  constructor(history: History) {
    this.history = history;
    const [waitMinutes, nextMinutes] = minutesOf(history);
    const tells = history.named.map((_, index): Named => `member:${index + 1}`);
    const empty = {
      id: '',
      rule: '',
      name: '',
      tellWords: '',
      shows: [],
      practice: history.practice,
      tells,
      waitMinutes,
      nextMinutes,
      events: [],
    };
    this.run = next(empty, this.event('begun')) ?? empty;
  }

  private event(
    kind: RunEvent['kind'],
    at: number | null = null,
    by: number | null = null,
    why: WhyNot | null = null,
  ): RunEvent {
    const who = by === null ? null : { account: String(by), name: '' };
    return { kind, at: new Date(this.now * 60_000), turn: at, by: who, words: null, why };
  }

  private standing(at: number): 'yes' | WhyNot {
    const was = this.history.named[at - 1] ?? 'not asked';
    if (was === 'not asked') return was;
    if (this.ended.has(at)) return 'taken back';
    return this.nevers.has(at) ? 'never' : was;
  }

  around(): Around {
    const mayTell = this.history.named.map((_, index) =>
      this.rule === 'taken away' ? 'taken back' : this.standing(index + 1),
    );
    return { mayTell, undelivered: [...this.undelivered], rule: this.rule, leaving: false };
  }

  /** True when it was kept. */
  private keep(event: RunEvent): boolean {
    const after = next(this.run, event);
    if (after) this.run = after;
    return after !== null;
  }

  wasTold = (at: number): boolean => this.run.events.some(({ kind, turn: told }) => kind === 'told' && told === at);

  do(act: Act): void {
    if (act.act === 'minutes') this.now += act.minutes;
    else if (act.act === 'steps') this.steps();
    else if (act.act === 'ok') this.keep(this.event('ok'));
    else if (act.act === 'tell now') this.keep(this.event('tell now'));
    else if (act.act === 'person wrote') this.keep(this.event('happened'));
    else if (act.act === 'resume') this.rule = this.rule === 'taken away' ? this.rule : 'stands';
    else if (act.act === 'pause') this.pause();
    else if (act.act === 'take away') this.takeAway();
    else if ('turn' in act) this.ofOne(act.act, act.turn);
  }

  private ofOne(act: string, at: number): void {
    if (at > this.history.named.length) return;
    if (act === 'end ask') this.ended.add(at);
    else if (act === 'never') this.nevers.add(at);
    else if (act === 'lift never') this.nevers.delete(at);
    else if (!this.wasTold(at)) return;
    else if (act === 'undelivered') this.undelivered.add(at);
    else if (!this.nevers.has(at)) {
      this.keep(this.event('seen', at, at));
      if (act === 'happened') this.keep(this.event('happened', at, at));
    }
  }

  private pause(): void {
    if (this.rule === 'taken away') {
      this.rule = 'taken away';
    } else this.rule = 'paused';
    if (phaseOf(this.run) !== 'seen') this.keep(this.event('paused'));
  }

  private takeAway(): void {
    this.rule = 'taken away';
    this.keep(this.event('taken away'));
  }

  private steps(): void {
    for (let step = due(this.run, this.around(), this.date()); step; step = due(this.run, this.around(), this.date())) {
      if (!this.keep(this.event(step.kind, step.turn, null, step.why)))
        throw new Error(`${step.kind} was due and could not come.`);
      if (step.kind === 'told' && step.turn !== null)
        this.toldWhen.push({ turn: step.turn, may: this.standing(step.turn), at: this.now });
    }
  }

  private readonly date = (): Date => new Date(this.now * 60_000);
}

/** What must never be, found in what a run kept: written without the machine, from the promises alone. */
export function brokenPromises(run: Pick<Run, 'events' | 'waitMinutes' | 'nextMinutes' | 'tells'>): string[] {
  const broken: string[] = [];
  const ENDS = new Set([
    'ok',
    'noted',
    'quiet',
    'nobody saw',
    'nobody wrote',
    'paused',
    'taken away',
    'stopped',
    'leaving',
  ]);
  const began = run.events[0]?.at.getTime() ?? 0;
  const told = run.events.filter(({ kind }) => kind === 'told');
  const saidNow = run.events.find(({ kind }) => kind === 'tell now');
  run.events.forEach((event, index) => {
    if (event.kind !== 'told') return;
    const before = run.events.slice(0, index);
    const waited = event.at.getTime() >= began + run.waitMinutes * 60_000;
    if (!waited && !(saidNow && before.includes(saidNow)))
      broken.push(`turn ${event.turn} was told before the window ended`);
    if (before.some(({ kind }) => ENDS.has(kind))) broken.push(`turn ${event.turn} was told after the end`);
    if (before.some(({ kind }) => kind === 'seen'))
      broken.push(`turn ${event.turn} was told after somebody had seen it`);
    const last = before.findLast(({ kind }) => kind === 'told');
    const gaveUp = last && before.some(({ kind, turn: at }) => kind === 'not delivered' && at === last.turn);
    if (last && !gaveUp && event.at.getTime() < last.at.getTime() + run.nextMinutes * 60_000)
      broken.push(`turn ${event.turn} was told before turn ${last.turn} had had its time`);
  });
  if (new Set(told.map(({ turn: at }) => at)).size < told.length) broken.push('somebody was told twice');
  if (told.some(({ turn: at }, index) => index > 0 && (at ?? 0) <= (told[index - 1]?.turn ?? 0)))
    broken.push('somebody was told out of turn');
  return broken;
}
