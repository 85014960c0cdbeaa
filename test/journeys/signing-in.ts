import type pg from 'pg';
import type { Answer } from '../product/browser-without-script.ts';
import type { Browser } from './account-site.ts';

/** Asks for a code and stands on the page for typing it. */
export async function askedBy(
  browser: Browser,
  address: string,
  at = '/sign-in',
  filled: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return browser.press(await browser.get(at), at, { address, ...filled });
}

/** The codes sent to an address, newest first. */
export async function codesTo(administrator: pg.Client, address: string): Promise<string[]> {
  const { rows } = await administrator.query<{ code: string }>(
    `select details->>'code' as code from system.message where to_address = $1 and template = 'sign-in code' order by message_id desc`,
    [address],
  );
  return rows.map((row) => row.code);
}

/** Signs in for the first time, says a name, and begins a record. */
export async function newcomer(administrator: pg.Client, browser: Browser, address: string): Promise<Answer> {
  const typing = await askedBy(browser, address);
  const [code = ''] = await codesTo(administrator, address);
  const arrived = await browser.press(typing, typing.path, { code });
  return browser.press(arrived, arrived.path, { name: 'Rhian', language: 'en', nation: 'wales', keeps: 'yes' });
}

export const sessionOf = (browser: Browser): string | undefined => browser.cookies.get('__Host-session');
