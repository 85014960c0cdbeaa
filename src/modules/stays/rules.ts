/** How likely a place is, in words; never a number of beds. */
export const LIKELIHOODS = ['likely', 'maybe', 'not likely', 'ask us'] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

/** Whether children or pets can come. */
export const MAY_COME = ['yes', 'no', 'ask'] as const;
export type MayCome = (typeof MAY_COME)[number];

/** Who wrote a request: the person, somebody at the house while they spoke, or somebody in their circle. */
export const SOURCES = ['self', 'phone', 'for me'] as const;
export type Source = (typeof SOURCES)[number];

/** What a guest would like after this week. */
export const WISHES = ['stay longer', 'go home', 'not sure'] as const;
export type Wish = (typeof WISHES)[number];

/** A likelihood is believed so many days at most (commons.house_likelihood). */
export const MOST_DAYS_LIKELY = 14;

/** A week that is offered has so many nights at most (record.stay_offer). */
export const MOST_NIGHTS = 7;

/** What a request says, each part as it was written; empty where nothing was. */
export interface RequestWords {
  readonly happening: string;
  readonly whenWanted: string;
  readonly household: string;
  readonly children: string;
  readonly pets: string;
  readonly known: string;
  readonly reach: string;
}

/** What a house said last counts until it runs out; then, and where it never said anything, it is "ask us". */
export function likelihoodNow(
  said: { readonly likelihood: Likelihood; readonly runsOutAt: Date } | null,
  now: Date,
): Likelihood {
  return said !== null && now < said.runsOutAt ? said.likelihood : 'ask us';
}

/** Where a request stands. `asked` waits for the house; `offered` for the person. */
export type Standing =
  | 'to confirm'
  | 'not mine'
  | 'taken back'
  | 'asked'
  | 'answered no'
  | 'offered'
  | 'to come'
  | 'staying'
  | 'ended';

export interface StandingFacts {
  readonly source: Source;
  readonly said: 'mine' | 'not mine' | null;
  readonly takenBack: boolean;
  readonly answer: 'yes' | 'no' | null;
  /** The weeks that the person agreed to: the first one's first day, the last one's last; null before. 'YYYY-MM-DD' */
  readonly agreed: { readonly from: string; readonly until: string } | null;
  readonly ended: boolean;
}

/** `today`: 'YYYY-MM-DD' in London. A stay ends with its last day, on which the guest leaves. */
export function standingOfRequest(facts: StandingFacts, today: string): Standing {
  if (facts.said === 'not mine') return 'not mine';
  if (facts.takenBack) return 'taken back';
  if (facts.source === 'for me' && facts.said === null) return 'to confirm';
  if (facts.answer === null) return 'asked';
  if (facts.answer === 'no') return 'answered no';
  if (facts.ended) return 'ended';
  if (facts.agreed === null) return 'offered';
  if (today < facts.agreed.from) return 'to come';
  return today <= facts.agreed.until ? 'staying' : 'ended';
}
