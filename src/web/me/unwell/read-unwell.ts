import {
  agreementsOf,
  keepersOf,
  signsReadOf,
  unwellNow,
  type Agreement,
  type Keeper,
  type UnwellNow,
} from '../../../modules/crisis/index.ts';
import { everyoneEverAsked, looksOf, type Look } from '../../../modules/sharing/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { namesByAccount } from '../people/names.ts';
import type { NamesByAccount } from '../people/present-looks.ts';
import type { CalledBy } from './say-agreement.ts';

/** Enough that the lines shown are full even where each stands for many looks. */
const MOST_LOOKS = 200;
const MOST_READ = 10;

/** What waits or holds, with what goes beside it. */
export interface Standing {
  readonly now: UnwellNow;
  readonly called: CalledBy;
  readonly names: NamesByAccount;
  /** The agreement that counts; null where there is none. */
  readonly agreement: Agreement | null;
  /** Looks since it opened, newest first. */
  readonly looks: readonly Look[];
}

/** How it stands, for the banner. Null while nothing waits, holds, or was said: then there is nothing to show. */
export async function readStanding(tx: PersonTx): Promise<Standing | null> {
  const now = await unwellNow(tx);
  if (now.openUntil === null && now.waitsUntil === null && now.counting.length === 0) return null;
  const everyone = await everyoneEverAsked(tx);
  const { openedAt } = now;
  return {
    now,
    called: calledBy(everyone),
    names: namesByAccount(everyone),
    agreement: counting(await agreementsOf(tx)),
    looks: openedAt ? await looksOf(tx, { outcome: 'opened', since: openedAt, most: MOST_LOOKS }) : [],
  };
}

const calledBy = (everyone: readonly { id: string; called: string }[]): CalledBy =>
  new Map(everyone.map(({ id, called }) => [id, called]));

const counting = ([newest]: readonly Agreement[]): Agreement | null =>
  newest && newest.endedAt === null ? newest : null;

/** What the person agreed, and how it stands with everybody whom it names. */
export interface AgreedNow {
  readonly versions: readonly Agreement[];
  readonly agreement: Agreement | null;
  readonly keepers: readonly Keeper[];
  readonly called: CalledBy;
  readonly read: readonly { readonly member: string; readonly at: Date }[];
}

export async function readAgreed(tx: PersonTx): Promise<AgreedNow> {
  const versions = await agreementsOf(tx);
  return {
    versions,
    agreement: counting(versions),
    keepers: await keepersOf(tx),
    called: calledBy(await everyoneEverAsked(tx)),
    read: await signsReadOf(tx, MOST_READ),
  };
}
