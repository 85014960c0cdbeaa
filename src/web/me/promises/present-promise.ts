import type { Promised } from '../../../modules/promises/index.ts';
import type { Ask } from '../../../platform/http/index.ts';
import { sayDate, sayWhen } from '../../../platform/language/index.ts';

/** What somebody said they will do, in words. */
export interface PromiseShown {
  readonly id: string;
  readonly entry: string;
  /** "Sol Worker said they will do this. Monday at 2:10pm. By Friday 1 January 2027." */
  readonly said: string;
  readonly words: string;
  /** "Sol Worker did this. Tuesday at 9am."; empty while it is to come. */
  readonly became: string;
  readonly note: string;
}

export function presentPromise({ t, language, now }: Pick<Ask, 't' | 'language' | 'now'>, one: Promised): PromiseShown {
  const { byName: name, became, day } = one;
  const said = t('promise.said', { name, when: sayWhen(language, one.at, now) });
  return {
    id: one.id,
    entry: one.entry,
    said: day && !became ? `${said} ${t('promise.byDay', { day: sayDate(language, day) })}` : said,
    words: one.words,
    became: became ? t(`promise.became.${became.how}`, { name, when: sayWhen(language, became.at, now) }) : '',
    note: became?.note ?? '',
  };
}
