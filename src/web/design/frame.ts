import type { Language } from '../../platform/language/index.ts';

/** `nhs` is only for those who may use the NHS identity; it changes colours and ships neither its logo nor its font. */
export type Brand = 'neutral' | 'nhs';
export type Audience = 'open' | 'me' | 'with' | 'service';

export interface NavItem {
  /** Compared with the page's `current`. */
  readonly key: string;
  readonly href: string;
  readonly text: string;
}

export interface LinkTo {
  readonly text: string;
  readonly href: string;
}

/** What every page of one request shares; the web layer makes it once, before the page is chosen. */
export interface Frame {
  readonly language: Language;
  readonly brand: Brand;
  readonly audience: Audience;
  readonly csrf: string;
  /** A page that a device keeps belongs to nobody and posts nothing: its other language is a link. Unset: a form. */
  readonly otherLanguage?: string | undefined;
  /** Path and query of this page, where choosing a language comes back to. */
  readonly path: string;
  readonly navigation: readonly NavItem[];
  readonly signedIn?: { readonly name: string; readonly href: string } | undefined;
  /** Where “My card” leads, for whoever has one to open; nothing for anybody else. */
  readonly card?: string | undefined;
  /** Today as it is written in the page's language; appears on paper only. */
  readonly printedOn: string;
}
