import type { Nation } from '../session/index.ts';

/** What the settings say about this installation, as far as pages need it. */
export interface Site {
  /** Address that people type, without a slash at the end. */
  readonly address: string;
  readonly brand: 'neutral' | 'nhs';
  /** True when the fictional service is loaded: the mailbox page exists. */
  readonly sample: boolean;
  /** Where "Leave this site" goes. */
  readonly leaveTo: string;
  /** Whose help lines are shown to somebody who has not said where they live. */
  readonly nation: Nation;
  /** True behind a proxy that sets X-Forwarded-For. */
  readonly behindProxy: boolean;
  /** Push services besides those of the browsers. */
  readonly pushHosts: readonly string[];
  /** False where nobody writes rules about their own answers, and none is looked at. */
  readonly rules: boolean;
  readonly codesFromPlace: number;
  readonly registrationsFromPlace: number;
}
