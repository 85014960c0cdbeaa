import type { Child } from 'hono/jsx';
import type { CommonsTx } from '../commons/index.ts';
import type { Database } from '../database/index.ts';
import type { Language, T } from '../language/index.ts';
import type { PersonTx } from '../record/index.ts';
import type { Place, Visitor } from '../session/index.ts';
import type { Site } from './site.ts';

/** A page, ready to be written out. */
export type Page = Child;

/** What a handler knows of a request. */
export interface Ask {
  /** Path and query, as asked. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly language: Language;
  readonly t: T;
  readonly visitor: Visitor | null;
  /** Goes into every form. */
  readonly csrf: string;
  readonly now: Date;
  readonly database: Database;
  readonly site: Site;
  readonly place: Place;
  readonly cookies: Cookies;
}

/** Cookies of this program: all `__Host-`, HttpOnly, SameSite=Lax, for this site only. */
export interface Cookies {
  get(name: CookieName): string | undefined;
  /** `days` undefined: gone when the browser closes. */
  set(name: CookieName, value: string, days?: number): void;
  clear(name: CookieName): void;
}
export type CookieName = 'session' | 'form' | 'attempt' | 'language' | 'setup' | 'paper' | 'card';

/** Somebody is signed in. */
export interface SignedInAsk extends Ask {
  readonly visitor: Visitor;
  commons<Out>(work: (tx: CommonsTx) => Promise<Out>): Promise<Out>;
}

/** The page is about one record; `record` is the door to it, with the rooms and the purpose of the route line. */
export interface RecordAsk extends SignedInAsk {
  readonly person: string;
  record<Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out>;
}
