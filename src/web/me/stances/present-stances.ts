import { linesAt, type Line } from '../../../modules/plans/index.ts';
import { readsTheSame, stancesOn, standingsFrom, type Stance } from '../../../modules/reviews/index.ts';
import type { Ask } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';

/** What was said of a text. `now`: the line as it is; null for an agreed version, which never changes. */
export interface Said {
  readonly stances: readonly Stance[];
  readonly now: Line | null;
  /** The line in each version that somebody spoke of. */
  readonly versions: ReadonlyMap<number, Line>;
}

/** What everybody said of something to try, with the words that were on each one's screen. */
export async function readStances(tx: PersonTx, line: Line): Promise<Said> {
  const stances = await stancesOn(tx, { line: line.id });
  const spokenOf = [...new Set(stances.map((each) => each.version ?? line.version))];
  const lines = await linesAt(
    tx,
    spokenOf.map((version) => ({ id: line.id, version })),
  );
  return { stances, now: line, versions: new Map(lines.map((each) => [each.version, each])) };
}

/** One stance as the page shows it. */
export interface ShownStance {
  readonly sentence: string;
  readonly words: string;
  /** The text as it read when they said so, where it reads otherwise now. */
  readonly spokenOf: Line | null;
}

export interface ShownStanding {
  readonly now: ShownStance;
  readonly earlier: readonly ShownStance[];
}

type Saying = Pick<Ask, 't' | 'language' | 'now' | 'visitor'>;

/** Where each stands, for whoever is signed in: what they said themselves is told to them as "you". */
export function presentStandings(ask: Saying, said: Said): ShownStanding[] {
  const present = (stance: Stance): ShownStance => presentStance(ask, said, stance);
  return standingsFrom(said.stances).map(({ now, earlier }) => ({ now: present(now), earlier: earlier.map(present) }));
}

function presentStance({ t, language, now, visitor }: Saying, said: Said, stance: Stance): ShownStance {
  const when = sayWhen(language, stance.at, now);
  const isMine = stance.byAccount === visitor?.account;
  const spoken = said.versions.get(stance.version ?? 0);
  const own = stance.stance === 'agree' ? t('stance.youAgree', { when }) : t('stance.youDiffer', { when });
  const given = { name: stance.byName, when };
  const others = stance.stance === 'agree' ? t('stance.agrees', given) : t('stance.differs', given);
  return {
    sentence: isMine ? own : others,
    words: stance.words,
    spokenOf: spoken && said.now && !readsTheSame(spoken, said.now) ? spoken : null,
  };
}
