/** What can be put in a pack. */
export const CHOICES = ['well', 'people', 'wishes'] as const;
export type Chosen = (typeof CHOICES)[number];

/** What a pack holds, as the server gives it and as it is once it is unlocked. Words are in the person's language already. */
export interface PackContent {
  /** Whose it is, and which pack: bound to the sealing, so that one cannot be passed off as another. */
  readonly person: string;
  readonly pack: string;
  readonly language: 'en' | 'cy';
  /** What the person chose to put in. */
  readonly chosen: readonly Chosen[];
  /** When it was taken, ISO 8601, by the server's clock. */
  readonly takenAt: string;
  readonly parts: readonly PackPart[];
  /** What other parts of the page bring along (questions to answer without a network), each under its own name. */
  readonly more: Readonly<Record<string, unknown>>;
}

/** One room: the staying-well plan, people, wishes. */
export interface PackPart {
  readonly heading: string;
  readonly sections: readonly PackSection[];
}

export interface PackSection {
  readonly heading: string;
  readonly lines: readonly PackLine[];
}

export interface PackLine {
  readonly words: string;
  /** What is written beside it, each with its label or none. */
  readonly notes: readonly { readonly label: string; readonly words: string }[];
  /** A number to ring, as a phone understands it. */
  readonly call: { readonly words: string; readonly href: string } | null;
  /** What stands under it: actions, steps. */
  readonly under: readonly string[];
}
