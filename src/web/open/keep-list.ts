import { createHash } from 'node:crypto';
import { CRISIS_LINES } from '../../modules/help-lines/index.ts';
import type { Ask } from '../../platform/http/index.ts';
import { translator } from '../../platform/language/index.ts';
import { NATIONS } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';
import { asset, builtFiles } from '../design/index.ts';

const LANGUAGES = ['en', 'cy'] as const;
/** Scripts that kept pages do not run. */
const NOT_KEPT = /^(sw|notices|passkey)\.js$|\.png$/;

const forNobodyIn = (address: string, language: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}language=${language}&kept=yes`;

/**
 * What the service worker keeps (src/web/worker/kept.ts): Help now for every nation and the page without a network, in both languages, and the
 * files that they need. Nothing here belongs to anybody. `version` changes with any of it.
 */
export function sayKeepList(ask: Ask): Response {
  const { site } = ask;
  const pages = LANGUAGES.flatMap((language) =>
    [to.offline, ...NATIONS.map(to.helpIn)].map((address) => forNobodyIn(address, language)),
  );
  const files = builtFiles()
    .filter((name) => !NOT_KEPT.test(name))
    .map(asset);
  const from = (language: 'en' | 'cy'): string => translator(language)('offline.cardFrom', { when: '{when}' });
  const list = {
    nation: site.nation.replaceAll(' ', '-'),
    leaveTo: site.leaveTo,
    pages,
    files,
    cardFrom: { en: from('en'), cy: from('cy') },
  };
  const version = createHash('sha256')
    .update(JSON.stringify([list, CRISIS_LINES]))
    .digest('hex')
    .slice(0, 16);
  return Response.json({ version, ...list });
}
