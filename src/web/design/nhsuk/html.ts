import type { JSXNode } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';

/**
 * Markup that is safe to send as it stands: what a component returns, or what `toHtml` made of JSX. It is not a string,
 * so a person's own words cannot be given where markup is asked for, nor markup where plain text is.
 *
 * It has the shape of a JSX node, so a component's result can be a JSX child, or the result of a JSX component. Used as
 * an attribute it is escaped like any text.
 */
export class Html implements JSXNode {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  /** Says that this text is markup and that everything in it is escaped already. Never give it a person's words. */
  static trusted(markup: string): Html {
    return new Html(markup);
  }

  /** What hono/jsx looks for before it writes a child as it stands. */
  get isEscaped(): true {
    return true;
  }

  toString(): string {
    return this.#markup;
  }

  toStringToBuffer(buffer: Parameters<JSXNode['toStringToBuffer']>[0]): void {
    buffer[0] = `${String(buffer[0])}${this.#markup}`;
  }

  /** The markup, under the name that the templates use for it. */
  get val(): string {
    return this.#markup;
  }

  get tag(): string {
    return '';
  }

  get type(): string {
    return '';
  }

  get props(): Record<string, never> {
    return {};
  }

  get children(): [] {
    return [];
  }

  get ref(): null {
    return null;
  }
}

/** Attributes for an element. `optional` leaves the attribute out when its value is undefined, null or false. */
export type Attributes = Readonly<Record<string, AttributeValue | AttributeSettings>>;

type AttributeValue = string | number | boolean | null | undefined;

interface AttributeSettings {
  value: AttributeValue | readonly string[];
  optional?: boolean;
  /** `array` writes a list as JSON. */
  type?: 'string' | 'array';
}

/**
 * Renders JSX at once, to be given to a component as `html`. A context provided further out is not seen inside it.
 *
 * @throws TypeError when something in it is asynchronous (await the data first, then build the page), or when it is a
 * plain string that only claims to be JSX
 */
export function toHtml(jsx: JSX.Element | JSXNode): Html {
  if (jsx instanceof Html) return jsx;
  if (typeof jsx === 'string' || !(jsx instanceof Promise || jsx.isEscaped)) {
    throw new TypeError('toHtml takes JSX. To show plain text, give it to a text option, or wrap it: <>{text}</>');
  }
  const rendered = jsx instanceof Promise ? jsx : jsx.toString();
  if (typeof rendered === 'string') return Html.trusted(rendered);
  rendered.catch(() => undefined); // its failure is not news: the mistake is reported below
  throw new TypeError('toHtml was given an asynchronous component. Await its data first, then build the page from it');
}
