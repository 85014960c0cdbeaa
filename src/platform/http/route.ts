import type { z } from 'zod';
import type { Reason, Room } from '../record/index.ts';
import type { Ask, Page, RecordAsk, SignedInAsk } from './ask.ts';
import type { Site } from './site.ts';

/**
 * Who a page is for.
 * open: anybody. anyone: whoever is signed in. me: the person, in their own record. with: somebody in a record that is not theirs.
 * service: somebody who holds a post.
 */
export type Audience = 'open' | 'anyone' | 'me' | 'with' | 'service';

export type AskOf<A extends Audience> = A extends 'open' ? Ask : A extends 'me' | 'with' ? RecordAsk : SignedInAsk;

/** What was posted, by field name, exactly as typed (line ends made one kind, unkeepable characters taken out). */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** A message for each field that needs another look, in the order of the fields. */
export type Problems = Readonly<Record<string, string>>;

/** A form on its way back to the person: what they typed and what to look at. Null on the first showing. */
export interface Again {
  readonly typed: Typed;
  readonly problems: Problems;
}

/** A picture that came with a form, as sent: nothing has looked into it yet. `too large`: it was left behind, and what was typed is here all the same. */
export type SentPicture =
  | { readonly sent: 'none' }
  | { readonly sent: 'too large' }
  | { readonly sent: 'whole'; readonly bytes: Uint8Array };

/** Where to go after a post (303), or what to show again (422; 200 where there is nothing to put right, and the form is read back first). */
export type Outcome = string | { readonly problems: Problems };

/** Which rooms a `with` route opens, and why: a fixed reason, or the one the viewer stated when they came in. */
export interface Opens {
  readonly rooms: readonly Room[];
  readonly reason: Reason | 'as stated';
}

export interface Route {
  readonly path: string;
  readonly audience: Audience;
  /** What the page is for, in words a person would accept. Required, and read by the guard over all routes. */
  readonly purpose: string;
  readonly opens: Opens | null;
  readonly show: ((ask: Ask, again: Again | null) => Promise<Page> | Page) | null;
  readonly fields: z.ZodType | null;
  readonly act: ((ask: Ask, command: unknown, picture: SentPicture) => Promise<Outcome> | Outcome) | null;
  /** The form holds a picture: it comes as multipart/form-data, and may be larger than others. */
  readonly takesPicture: boolean;
  /** Answers by itself: a file, a calendar, a redirect. */
  readonly answer: ((ask: Ask) => Promise<Response> | Response) | null;
  /** Answers a script of ours: what it gets as JSON, or null when what was asked for cannot be done. */
  readonly say: ((ask: Ask, command: unknown) => Promise<Said>) | null;
  /** What a posting from anywhere does: the address itself is the leave to do it, and it can do nothing else. */
  readonly fromAnywhere: ((ask: Ask) => Promise<Page> | Page) | null;
  /** The page may register our service worker, which other pages may not. */
  readonly registersWorker: boolean;
  /** Answers at once, whoever asks: it looks at nothing, so that it works when the database does not. */
  readonly atOnce: ((site: Site) => Response) | null;
}

export type Said = Readonly<Record<string, unknown>> | null;

/** A route line's first words: who it is for, and what for. */
export interface For<A extends Audience> {
  readonly audience: A;
  readonly purpose: string;
  readonly opens: Opens | null;
}

export const open = (purpose: string): For<'open'> => ({ audience: 'open', purpose, opens: null });
export const anyone = (purpose: string): For<'anyone'> => ({ audience: 'anyone', purpose, opens: null });
export const me = (purpose: string): For<'me'> => ({ audience: 'me', purpose, opens: null });
export const service = (purpose: string): For<'service'> => ({ audience: 'service', purpose, opens: null });
/** Somebody else's record: the rooms opened and the reason are part of the line, and become the look. The path holds `:person`. */
export const theirs = (purpose: string, opens: Opens): For<'with'> => ({ audience: 'with', purpose, opens });

const bare = {
  show: null,
  fields: null,
  act: null,
  takesPicture: false,
  answer: null,
  say: null,
  fromAnywhere: null,
  registersWorker: false,
  atOnce: null,
};

/** A page to read. */
export const page = <A extends Audience>(
  path: string,
  whom: For<A>,
  show: (ask: AskOf<A>) => Promise<Page> | Page,
): Route => ({
  ...bare,
  path,
  ...whom,
  show: show as unknown as Route['show'],
});

/** A form: the page that holds it, its fields, and what happens with them. */
export interface FormParts<A extends Audience, Fields extends z.ZodType> {
  readonly fields: Fields;
  readonly show: (ask: AskOf<A>, again: Again | null) => Promise<Page> | Page;
  readonly act: (ask: AskOf<A>, command: z.output<Fields>) => Promise<Outcome> | Outcome;
}

export const form = <A extends Audience, Fields extends z.ZodType>(
  path: string,
  whom: For<A>,
  parts: FormParts<A, Fields>,
): Route => ({
  ...bare,
  path,
  ...whom,
  show: parts.show as unknown as Route['show'],
  fields: parts.fields,
  act: parts.act as unknown as Route['act'],
});

/** A form that a picture can come with. What was typed comes back when the picture is refused; the picture itself must be chosen again. */
export const pictureForm = <A extends Audience, Fields extends z.ZodType>(
  path: string,
  whom: For<A>,
  parts: Omit<FormParts<A, Fields>, 'act'> & {
    readonly act: (ask: AskOf<A>, command: z.output<Fields>, picture: SentPicture) => Promise<Outcome> | Outcome;
  },
): Route => ({
  ...bare,
  path,
  ...whom,
  takesPicture: true,
  show: parts.show as unknown as Route['show'],
  fields: parts.fields,
  act: parts.act as unknown as Route['act'],
});

/** A button: one press, one act. Its form stands on another page, which a plain visit of the address leads back to. */
export const press = <A extends Audience, Fields extends z.ZodType>(
  path: string,
  whom: For<A>,
  parts: {
    readonly fields: Fields;
    readonly back: (ask: AskOf<A>) => string;
    readonly act: FormParts<A, Fields>['act'];
  },
): Route => ({
  ...bare,
  path,
  ...whom,
  fields: parts.fields,
  act: parts.act as unknown as Route['act'],
  // Not Response.redirect, whose headers nobody can add to.
  answer: (ask) => new Response(null, { status: 303, headers: { location: parts.back(ask as AskOf<A>) } }),
});

/** Something else than a page. */
export const file = <A extends Audience>(
  path: string,
  whom: For<A>,
  answer: (ask: AskOf<A>) => Promise<Response> | Response,
): Route => ({
  ...bare,
  path,
  ...whom,
  answer: answer as unknown as Route['answer'],
});

/** What a script of ours posts as JSON and gets as JSON. Only from our own pages; `null` answers 422. */
export const json = <A extends Audience, Fields extends z.ZodType>(
  path: string,
  whom: For<A>,
  parts: { readonly fields: Fields; readonly say: (ask: AskOf<A>, command: z.output<Fields>) => Promise<Said> },
): Route => ({
  ...bare,
  path,
  ...whom,
  fields: parts.fields,
  say: parts.say as unknown as Route['say'],
});

/** The same page, allowed to register our service worker. */
export const withWorker = (route: Route): Route => ({ ...route, registersWorker: true });

/**
 * A page that holds one button, which can also be pressed without coming here: mail programs post to its address, without a cookie and
 * without our form token (RFC 8058). The address holds a secret, and `press` may do only what whoever has it may do.
 */
export const oneClick = (
  path: string,
  whom: For<'open'>,
  parts: { readonly show: (ask: Ask) => Promise<Page> | Page; readonly press: (ask: Ask) => Promise<Page> | Page },
): Route => ({
  ...bare,
  path,
  ...whom,
  show: parts.show,
  fromAnywhere: parts.press,
});

/** A way out that must work whatever else does not. */
export const atOnce = (path: string, whom: For<'open'>, answer: (site: Site) => Response): Route => ({
  ...bare,
  path,
  ...whom,
  atOnce: answer,
});
