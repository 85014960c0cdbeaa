import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { translator, type Language, type T } from '../../src/platform/language/index.ts';
import { faultsByAxe, faultsWithoutScript } from './axe.ts';

/** How somebody comes to the site. */
export interface Way {
  readonly javaScript: boolean;
  /** Width of the window in CSS pixels. */
  readonly width: number;
  readonly language: Language;
  /** Nothing but Tab, arrows, space, Enter and letters. */
  readonly keyboardOnly: boolean;
}

/** Somebody at their own browser, who can only do what a person can: read, press, type, choose. */
export class Actor {
  readonly t: T;
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #way: Way;
  readonly #who: string;
  readonly #faults: string[] = [];

  private constructor(who: string, way: Way, context: BrowserContext, page: Page) {
    this.#who = who;
    this.#way = way;
    this.#context = context;
    this.#page = page;
    this.t = translator(way.language);
    page.on(
      'console',
      (message) =>
        message.type() === 'error' && !/status of 4\d\d/.test(message.text()) && this.#faults.push(message.text()),
    );
    page.on('pageerror', (problem) => this.#faults.push(problem.message));
  }

  /** `asks`: the language that their browser asks for; they can still choose another. `session`: where they are signed in already. */
  static async arrive(
    browser: Browser,
    address: string,
    who: string,
    way: Way,
    asks: Language = way.language,
    session?: string,
  ): Promise<Actor> {
    const context = await browser.newContext({
      baseURL: address,
      javaScriptEnabled: way.javaScript,
      viewport: { width: way.width, height: 900 },
      locale: asks === 'cy' ? 'cy-GB' : 'en-GB',
      timezoneId: 'Europe/London',
    });
    if (session !== undefined)
      await context.addCookies([{ name: '__Host-session', value: session, url: 'https://localhost/', secure: true }]);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    return new Actor(who, way, context, page);
  }

  /** Chooses a file from the device. */
  async chooses(label: string, file: string): Promise<void> {
    await this.#page.getByLabel(label, { exact: true }).setInputFiles(file);
  }

  async open(path: string): Promise<void> {
    await this.#page.goto(path);
  }

  /** Their browser holds this session already: for stories that begin after signing in. */
  async isSignedIn(token: string): Promise<void> {
    await this.#context.addCookies([{ name: '__Host-session', value: token, url: 'https://localhost/', secure: true }]);
  }

  /** Presses a button. */
  async press(name: string | RegExp): Promise<void> {
    await this.#follow(this.#page.getByRole('button', { name, exact: typeof name === 'string' }).first());
  }

  /** Follows a link, or a link that looks like a button. */
  async link(name: string | RegExp): Promise<void> {
    const main = this.#page.getByRole('main');
    await this.#follow(main.getByRole('link', { name }).or(main.getByRole('button', { name })).first());
  }

  /** Opens something that is folded. */
  async unfold(summary: string): Promise<void> {
    const folded = this.#page.getByRole('main').locator('summary').filter({ hasText: summary });
    if (this.#way.keyboardOnly) {
      await this.#reach(folded);
      await this.#page.keyboard.press('Enter');
    } else {
      await folded.click();
    }
  }

  async type(label: string, words: string): Promise<void> {
    const field = this.#page.getByLabel(label, { exact: true });
    if (this.#way.keyboardOnly) {
      await this.#reach(field);
      await this.#page.keyboard.press('ControlOrMeta+A');
      await this.#page.keyboard.type(words);
    } else {
      await field.fill(words);
    }
  }

  /** Chooses one of several, or ticks a box. */
  async choose(label: string | RegExp): Promise<void> {
    const field = this.#page
      .getByRole('radio', { name: label, exact: true })
      .or(this.#page.getByRole('checkbox', { name: label, exact: true }))
      .first();
    if (!this.#way.keyboardOnly) return field.check();
    if ((await field.getAttribute('type')) === 'radio') await this.#arrowTo(field);
    else {
      await this.#reach(field);
      if (!(await field.isChecked())) await this.#page.keyboard.press('Space');
    }
    expect(await field.isChecked(), `${this.#who} chooses ${String(label)}`).toBe(true);
  }

  /** Picks one of a list that opens. */
  async picks(label: string, option: string): Promise<void> {
    await this.#page.getByLabel(label, { exact: true }).selectOption({ label: option });
  }

  async sees(...words: (string | RegExp)[]): Promise<void> {
    const main = await this.#page.getByRole('main').innerText();
    for (const each of words) {
      if (typeof each === 'string') expect(squeezed(main), `${this.#who} sees`).toContain(squeezed(each));
      else expect(squeezed(main), `${this.#who} sees`).toMatch(each);
    }
  }

  async doesNotSee(...words: string[]): Promise<void> {
    const whole = await this.#page.content();
    for (const each of words) expect(whole, `${this.#who} must not see`).not.toContain(each);
  }

  /** What a careful reader checks on every page: nothing is out of reach, nothing sticks out, help and the way out are there, no name in the title. */
  async stops(name: string): Promise<void> {
    expect(this.#faults, `faults in the browser at ${name}`).toEqual([]);
    const found = await (this.#way.javaScript ? faultsByAxe : faultsWithoutScript)(this.#page);
    expect(found, `axe at ${name}`).toEqual([]);
    const wide = await this.#page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(wide, `pixels sticking out at ${name}`).toBeLessThanOrEqual(0);
    expect(
      await this.#page.getByRole('link', { name: this.t('common.helpNow') }).count(),
      `Help now at ${name}`,
    ).toBeGreaterThan(0);
    expect(
      await this.#page.getByRole('link', { name: this.t('common.leaveSite') }).count(),
      `Leave this site at ${name}`,
    ).toBeGreaterThan(0);
    expect(await this.#page.title()).not.toContain(this.#who);
    await this.picture(name);
  }

  /** Keeps a picture when somebody asked for them: CAIRN_PICTURES names a folder. */
  async picture(name: string): Promise<void> {
    const folder = process.env['CAIRN_PICTURES'];
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    const { javaScript, width, language } = this.#way;
    await this.#page.screenshot({
      path: join(folder, `${width}-${language}-${javaScript ? 'js' : 'nojs'}-${name}.png`),
      fullPage: true,
    });
  }

  /** The page as paper, for reading its words. */
  async printed(): Promise<string> {
    await this.#page.emulateMedia({ media: 'print' });
    const words = await this.#page.locator('body').innerText();
    await this.#page.emulateMedia({ media: null });
    return words;
  }

  /** What stands in the first element of this kind. */
  async textOf(selector: string): Promise<string> {
    return (await this.#page.locator(selector).first().innerText()).trim();
  }

  /** Follows a link of the header. */
  async header(name: string): Promise<void> {
    await this.#follow(this.#page.getByRole('banner').getByRole('link', { name, exact: true }));
  }

  /** Signs out, by the button of the header or that of its menu. */
  async signsOut(): Promise<void> {
    if (this.#way.width < 860) await this.#page.getByRole('banner').locator('summary').first().click();
    await this.#follow(this.#page.getByRole('banner').getByRole('button', { name: this.t('common.signOut') }));
  }

  /** How large each of these is on paper, in millimetres, and by how much its content is taller or wider than it. */
  async sizesOnPaper(selector: string): Promise<{ width: number; height: number; over: number }[]> {
    await this.#page.emulateMedia({ media: 'print' });
    const sizes = await this.#page.locator(selector).evaluateAll((found) =>
      found.map((each) => {
        const box = each.getBoundingClientRect();
        const over = Math.max(each.scrollHeight - each.clientHeight, each.scrollWidth - each.clientWidth);
        return { width: (box.width * 25.4) / 96, height: (box.height * 25.4) / 96, over };
      }),
    );
    await this.#page.emulateMedia({ media: null });
    return sizes;
  }

  get path(): string {
    return new URL(this.#page.url()).pathname;
  }

  async reload(): Promise<number> {
    return (await this.#page.reload())?.status() ?? 0;
  }

  async leave(): Promise<void> {
    await this.#context.close();
  }

  async #follow(target: Locator): Promise<void> {
    if (this.#way.keyboardOnly) {
      await this.#reach(target);
      await Promise.all([this.#page.waitForEvent('framenavigated'), this.#page.keyboard.press('Enter')]);
    } else {
      await Promise.all([this.#page.waitForEvent('framenavigated'), target.click()]);
    }
    await this.#page.waitForLoadState();
  }

  /** Tab until it has the focus, and the focus can be seen. */
  async #reach(target: Locator): Promise<void> {
    for (let tabs = 0; tabs < 150; tabs++) {
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`${this.#who} cannot reach ${String(target)} with the keyboard`);
  }

  async #arrowTo(radio: Locator): Promise<void> {
    const name = await radio.getAttribute('name');
    for (let tabs = 0; tabs < 150; tabs++) {
      if ((await this.#page.evaluate<string | undefined>('document.activeElement?.name')) === name) break;
      await this.#page.keyboard.press('Tab');
    }
    if (!(await radio.isChecked())) await this.#page.keyboard.press('Space');
    for (let arrows = 0; arrows < 20 && !(await radio.isChecked()); arrows++)
      await this.#page.keyboard.press('ArrowDown');
  }
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');
