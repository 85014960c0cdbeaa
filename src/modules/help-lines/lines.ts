import type { Nation } from '../../platform/session/index.ts';
import type { Hours } from './opening.ts';

/** Somewhere to call, text or write to in a crisis. Every fact has a source and a day from which it must be looked up again. */
export interface CrisisLine {
  readonly id: string;
  /** The line's own name in each language. */
  readonly name: { readonly en: string; readonly cy: string };
  readonly nations: readonly Nation[];
  /** emergency: a life is in danger. urgent: the health service's own line. talk: somebody to talk or write to. */
  readonly kind: 'emergency' | 'urgent' | 'talk';
  /** Number to call, as it is written; and what to choose when it answers, as far as that is proved. */
  readonly call?: { readonly number: string; readonly choose?: 'option 2' | 'listen' };
  /** Number to text, and the word that the text begins with. */
  readonly text?: { readonly number: string; readonly word?: string };
  readonly email?: string;
  /** Number to call from a textphone. */
  readonly textphone?: string;
  /** Where somebody signs with it over video, and when: in British Sign Language. An https address, and how it is shown. */
  readonly sign?: { readonly href: string; readonly shown: string; readonly hours: Hours };
  /** A text reaches it only from a phone that was registered before; how is said beside it. */
  readonly textOnceRegistered?: true;
  /** Other ways that its own website offers. */
  readonly onItsSite?: 'web chat' | 'ways for deaf people';
  readonly hours: Hours;
  readonly audience: 'everybody' | 'under 35' | 'under 19' | '16 and over';
  /** Where the facts come from, for whoever checks them again. */
  readonly source: string;
  /** Days, YYYY-MM-DD. On reviewBy and after it, a page says that the line may have changed. */
  readonly checkedOn: string;
  readonly reviewBy: string;
}

const AUDIENCES: readonly CrisisLine['audience'][] = ['everybody', '16 and over', 'under 35', 'under 19'];

/** Lines for a nation: its own before those of the whole United Kingdom, those for everybody before those for some. */
export function linesFor(lines: readonly CrisisLine[], nation: Nation): CrisisLine[] {
  const place = (line: CrisisLine): number => AUDIENCES.indexOf(line.audience) * 10 + line.nations.length;
  return lines.filter((line) => line.nations.includes(nation)).toSorted((a, b) => place(a) - place(b));
}

/** True when the line's facts must be looked up again. `today`: YYYY-MM-DD. */
export const mayHaveChanged = (line: CrisisLine, today: string): boolean => today >= line.reviewBy;
