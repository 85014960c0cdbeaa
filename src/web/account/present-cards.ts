import { sayShortDate, sayWhen, type T } from '../../platform/language/index.ts';
import type { Card } from '../../platform/session/index.ts';

/** A printed card in words. */
export interface ShownCard {
  readonly id: string;
  readonly called: string;
  readonly lines: readonly string[];
  readonly works: boolean;
  /** Devices that it signed in and that are signed in now. */
  readonly devices: number;
}

export function presentCards(cards: readonly Card[], t: T, now: Date): ShownCard[] {
  return cards.map((card) => {
    const used =
      card.lastUsedAt === null
        ? t('paper.neverUsed')
        : t('paper.lastUsed', { when: sayWhen(t.language, card.lastUsedAt, now) });
    const out = card.endedAt === null ? [] : [t('paper.outSince', { day: sayShortDate(t.language, card.endedAt) })];
    return {
      id: card.id,
      called: t('paper.cardFrom', { day: sayShortDate(t.language, card.madeAt) }),
      lines: [sayMadeBy(t, card), used, ...out],
      works: card.endedAt === null,
      devices: card.devices,
    };
  });
}

function sayMadeBy(t: T, { madeBy }: Card): string {
  if (madeBy === null) return t('paper.madeByYou');
  return madeBy.service === null
    ? t('paper.madeBy', { name: madeBy.name })
    : t('paper.madeByAt', { name: madeBy.name, service: madeBy.service });
}

/** What the account says of them in one line. */
export function sayCards(t: T, cards: readonly Card[]): string {
  const count = cards.filter((card) => card.endedAt === null).length;
  return count === 0 ? t('paper.accountNone') : t('paper.accountSome', { count });
}
