import fc from 'fast-check';

/** What can happen around an agreement. `who`: one of three friends. */
export type Act =
  | { readonly act: 'agree'; readonly needed: number; readonly wait: number; readonly all: boolean }
  | { readonly act: 'answer'; readonly who: number; readonly yes: boolean }
  | { readonly act: 'say' | 'take back' | 'end keeping' | 'never' | 'lift never'; readonly who: number }
  | { readonly act: 'ok' | 'end agreement' }
  | { readonly act: 'self'; readonly hours: number }
  | { readonly act: 'pass'; readonly hours: number };

const who = fc.integer({ min: 0, max: 2 });
/** None of the sums of these is a whole number of hours, so that no boundary is met by the milliseconds that a test takes. */
const hours = fc.constantFrom(0.51, 1.53, 2.57, 23.61, 49.69);
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('agree' as const),
      needed: fc.integer({ min: 1, max: 2 }),
      wait: fc.constantFrom(0, 2),
      all: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant('answer' as const), who, yes: fc.constantFrom(true, true, true, false) }),
  },
  { weight: 8, arbitrary: fc.record({ act: fc.constant('say' as const), who }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constantFrom('take back', 'end keeping', 'never', 'lift never'), who }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('ok' as const) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('end agreement' as const) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('self' as const), hours: fc.constantFrom(3, 30) }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constant('pass' as const), hours }) },
);

/** How it stands, as the model says it. */
export interface Stands {
  readonly counting: readonly number[];
  readonly waits: boolean;
  readonly open: boolean;
}

interface Said {
  readonly who: number;
  readonly at: number;
  readonly version: number;
  isBack: boolean;
}
interface Time {
  readonly by: 'self' | 'circle';
  readonly saidAt: number;
  readonly from: number;
  readonly until: number;
  readonly because: readonly Said[];
  readonly needed: number;
  isStopped: boolean;
}

const LASTS = 24;

/** What the agreement means, reckoned a second time, in memory and by another way. Times are hours. */
export class UnwellModel {
  #now = 0;
  #version = 0;
  #agreed: { readonly keepers: readonly number[]; readonly needed: number; readonly wait: number } | null = null;
  readonly #answers: ('not asked' | 'asked' | 'yes' | 'no' | 'back')[] = ['not asked', 'not asked', 'not asked'];
  readonly #never = [false, false, false];
  readonly #said: Said[] = [];
  readonly #times: Time[] = [];
  #ok = Number.NEGATIVE_INFINITY;

  get version(): number {
    return this.#version;
  }

  take(act: Act): void {
    this.#now += 1e-6;
    if (act.act === 'pass') this.#now += act.hours;
    else if (act.act === 'agree') this.#agree(act);
    else if (act.act === 'answer') {
      if (this.#isNamed(act.who) && this.#answers[act.who] === 'asked') this.#answers[act.who] = act.yes ? 'yes' : 'no';
    } else if (act.act === 'say') this.#say(act.who);
    else if (act.act === 'take back') this.#takeBack(act.who);
    else if (act.act === 'end keeping') {
      this.#takeBack(act.who);
      if (this.#answers[act.who] === 'yes') this.#answers[act.who] = 'back';
    } else if (act.act === 'never') this.#never[act.who] = true;
    else if (act.act === 'lift never') this.#never[act.who] = false;
    else if (act.act === 'ok') this.#ok = this.#now;
    else if (act.act === 'self')
      this.#times.push({
        by: 'self',
        saidAt: this.#now,
        from: this.#now,
        until: this.#now + act.hours,
        because: [],
        needed: 0,
        isStopped: false,
      });
    else if (this.#agreed) {
      this.#agreed = null;
      for (let one = 0; one < 3; one += 1) this.#forget(one);
      for (const time of this.#times) if (time.by === 'circle' && time.from > this.#now) time.isStopped = true;
    }
  }

  get stands(): Stands {
    const holds = this.#times.filter((time) => !time.isStopped && time.saidAt > this.#ok);
    return {
      counting: [...new Set(this.#counting().map(({ who: by }) => by))].toSorted(),
      waits: holds.some(({ from }) => from > this.#now),
      open: holds.some(({ from, until }) => from <= this.#now && this.#now < until),
    };
  }

  #isNamed = (one: number): boolean => (this.#agreed?.keepers.includes(one) ?? false) && !this.#never[one];

  #forget(one: number): void {
    this.#answers[one] = 'not asked';
  }

  #agree({ needed, wait, all }: { readonly needed: number; readonly wait: number; readonly all: boolean }): void {
    const keepers = all ? [0, 1, 2] : [0, 1];
    // Nobody can be named whom the person said never to.
    if (keepers.some((one) => this.#never[one])) return;
    this.#version += 1;
    this.#agreed = { keepers, needed, wait };
    for (let one = 0; one < 3; one += 1) {
      if (!keepers.includes(one)) this.#forget(one);
      else if (this.#answers[one] === 'not asked') this.#answers[one] = 'asked';
    }
  }

  /** What counts towards the next opening. */
  #counting(): Said[] {
    return this.#said.filter(
      (said) =>
        this.#agreed !== null &&
        said.version === this.#version &&
        !said.isBack &&
        said.at > this.#now - 72 &&
        said.at > this.#ok &&
        this.#isNamed(said.who) &&
        this.#answers[said.who] === 'yes' &&
        !this.#times.some((time) => time.by === 'circle' && !time.isStopped && time.saidAt >= said.at),
    );
  }

  #say(one: number): void {
    if (!this.#agreed || !this.#isNamed(one) || this.#answers[one] !== 'yes') return;
    if (this.#counting().some(({ who: by }) => by === one)) return;
    this.#said.push({ who: one, at: this.#now, version: this.#version, isBack: false });
    const because = this.#counting();
    if (new Set(because.map(({ who: by }) => by)).size < this.#agreed.needed) return;
    const from = this.#now + this.#agreed.wait;
    const { needed } = this.#agreed;
    this.#times.push({ by: 'circle', saidAt: this.#now, from, until: from + LASTS, because, needed, isStopped: false });
  }

  #takeBack(one: number): void {
    const waiting = this.#times.filter(({ by, from }) => by === 'circle' && from > this.#now);
    const mine = [...this.#counting(), ...waiting.flatMap(({ because }) => because)].filter(
      (said) => said.who === one && !said.isBack,
    );
    if (mine.length === 0) return;
    for (const said of mine) said.isBack = true;
    const counting = this.#counting();
    for (const time of waiting) {
      const still = [...time.because.filter(({ isBack }) => !isBack), ...counting].map(({ who: by }) => by);
      if (new Set(still).size < time.needed) time.isStopped = true;
    }
  }
}
