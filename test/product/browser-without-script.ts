/** A browser as an old phone is one: it keeps cookies, reads forms, posts them, follows where it is sent. No JavaScript. */
export interface Answer {
  readonly status: number;
  readonly path: string;
  readonly html: string;
}

export class PlainBrowser {
  readonly #address: string;
  readonly #cookies = new Map<string, string>();

  constructor(address: string) {
    this.#address = address;
  }

  async get(path: string): Promise<Answer> {
    return this.#ask(path, { method: 'GET' });
  }

  /** Posts the form with this action on the page, with its hidden fields, and `filled` over them. */
  async post(
    page: Answer,
    action: string,
    filled: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<Answer> {
    const body = new URLSearchParams();
    for (const [name, value] of hiddenFields(page.html, action)) if (!(name in filled)) body.append(name, value);
    for (const [name, value] of Object.entries(filled))
      for (const each of typeof value === 'string' ? [value] : value) body.append(name, each);
    return this.#ask(action, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } });
  }

  /** The same with a picture chosen in the field of this name. */
  async postPicture(
    page: Answer,
    action: string,
    filled: Readonly<Record<string, string>>,
    picture: Blob,
  ): Promise<Answer> {
    const body = new FormData();
    const typed = { ...Object.fromEntries(hiddenFields(page.html, action)), ...filled };
    for (const [name, value] of Object.entries(typed)) body.append(name, value);
    body.append('picture', picture, 'picture.jpg');
    return this.#ask(action, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } });
  }

  /** Posts JSON as a script of ours would, with this browser's cookies. Gives the status and what was said, null where it was no JSON. */
  async say(path: string, body: unknown): Promise<{ status: number; said: unknown }> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    const init: RequestInit = { method: 'POST', headers, body: JSON.stringify(body), redirect: 'manual' };
    const response = await fetch(new URL(path, this.#address), init);
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, said: isJson ? JSON.parse(text) : null };
  }

  /** What is at an address, as it is. */
  async bytes(path: string): Promise<{ type: string | null; bytes: Buffer }> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.#address), { headers: { cookie } });
    return { type: response.headers.get('content-type'), bytes: Buffer.from(await response.arrayBuffer()) };
  }

  async #ask(path: string, init: RequestInit, hops = 0): Promise<Answer> {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(new URL(path, this.#address), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const html = await response.text();
    const next = response.headers.get('location');
    if (response.status === 303 && next !== null && hops < 5) return this.#ask(next, { method: 'GET' }, hops + 1);
    return { status: response.status, path, html };
  }

  #keep(line: string): void {
    const [pair = '', ...rest] = line.split(';');
    const at = pair.indexOf('=');
    const gone = rest.some((each) => /^\s*max-age=0$/i.test(each));
    if (gone) this.#cookies.delete(pair.slice(0, at));
    else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The hidden fields of the form with this action. Throws when the page has no such form, so that a test sees a missing form at once. */
export function hiddenFields(html: string, action: string): [string, string][] {
  const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((each) => unescaped(/\saction="([^"]*)"/.exec(each)?.[1] ?? '') === action);
  if (!form)
    throw new Error(
      `The page has no form that posts to ${action}. Forms: ${forms.map((each) => /\saction="([^"]*)"/.exec(each)?.[1]).join(', ')}`,
    );
  return [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    unescaped(/\sname="([^"]*)"/.exec(input)?.[1] ?? ''),
    unescaped(/\svalue="([^"]*)"/.exec(input)?.[1] ?? ''),
  ]);
}
