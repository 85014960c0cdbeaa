import type { Ask } from '../../platform/http/index.ts';
import { translator, type Language } from '../../platform/language/index.ts';
import type { Frame } from '../design/index.ts';
import { frameOf } from '../frame.ts';

/** Whether an address names one of the languages. */
export const isLanguage = (named: string | null): named is Language => named === 'en' || named === 'cy';

/** True when the service worker asks for a page to keep: it belongs to nobody, and says from when it is. */
export const isToKeep = (ask: Ask): boolean => ask.query.get('kept') === 'yes';

/** The same page for nobody in particular, in the language that its address names: nothing of whoever asks may be kept with it. */
export function forNobody(ask: Ask): Ask {
  const named = ask.query.get('language');
  const language = isLanguage(named) ? named : ask.language;
  return { ...ask, visitor: null, csrf: '', language, t: translator(language) };
}

/** A page that can be kept, as whoever asks should see it: its address may name a language, since what is kept cannot know theirs. */
export function asKept(ask: Ask): Ask {
  if (isToKeep(ask)) return forNobody(ask);
  const named = ask.query.get('language');
  return isLanguage(named) ? { ...ask, language: named, t: translator(named) } : ask;
}

/** The frame of such a page. One that is kept posts nothing, so its other language is a link; `here` is its address. */
export function keptFrame(ask: Ask, here: string, toKeep: boolean): Frame {
  const frame = frameOf(ask, 'open');
  if (!toKeep) return frame;
  const other = ask.language === 'en' ? 'cy' : 'en';
  return { ...frame, otherLanguage: `${here}${here.includes('?') ? '&' : '?'}language=${other}` };
}
