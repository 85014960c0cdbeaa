import { likelihoodNow, type House } from '../../modules/stays/index.ts';
import { sayShortDate, type T } from '../../platform/language/index.ts';

/** What a house says of itself, in words. */
export interface HouseView {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly closed: boolean;
  readonly likely: string;
  /** When the house said so; null where nothing holds. */
  readonly likelySaid: string | null;
  readonly answersIn: string;
  readonly texts: readonly { readonly heading: string; readonly words: string }[];
  readonly whoComes: readonly string[];
  /** Null where the house gives none. */
  readonly byPhone: string | null;
  readonly followOn: string;
  readonly followLinks: readonly string[];
}

export function presentHouse(t: T, house: House, now: Date): HouseView {
  const { likelihood } = house;
  const holds = likelihood !== null && now < likelihood.runsOutAt;
  return {
    id: house.id,
    name: house.name,
    area: house.area,
    closed: house.closed,
    likely: t(`stays.likely.${likelihoodNow(likelihood, now)}`),
    likelySaid: holds ? t('stays.likelySaid', { day: sayShortDate(t.language, likelihood.saidAt) }) : null,
    answersIn: t('stays.answersIn', { hours: house.answerHours }),
    texts: [
      { heading: t('stays.isWhat'), words: house.isWhat },
      { heading: t('stays.forWhom'), words: house.forWhom },
      { heading: t('stays.aDay'), words: house.aDay },
    ].filter(({ words }) => words.trim() !== ''),
    whoComes: [t(`stays.children.${house.children}`), t(`stays.pets.${house.pets}`)],
    byPhone: house.byPhone.trim() === '' ? null : house.byPhone,
    followOn: house.followOn,
    followLinks: house.followLinks,
  };
}
