import { sayDayAndTime, sayWhen, type T } from '../../platform/language/index.ts';
import type { CardDevice } from '../../modules/crisis-card/index.ts';
import type { Device, Passkey, Visitor } from '../../platform/session/index.ts';
import { NATION_KEY } from './about-me-fields.tsx';

/** A device or a passkey in words. */
export interface ShownThing {
  readonly id: string;
  readonly called: string;
  readonly lines: readonly string[];
  /** This browser: signing it out is signing out. */
  readonly isHere: boolean;
}

/** What is known of somebody, in words. `own`: chosen by the person, so perhaps in another script than the page. */
export function presentDetails(
  visitor: Visitor,
  addresses: readonly string[],
  t: T,
): { key: string; value: string; own: boolean }[] {
  const notSaid = t('account.notSaid');
  return [
    { key: t('account.calledName'), value: visitor.name ?? notSaid, own: visitor.name !== null },
    ...addresses.map((value) => ({ key: t('account.address'), value, own: true })),
    ...(addresses.length === 0 ? [{ key: t('account.address'), value: t('paper.noAddress'), own: false }] : []),
    { key: t('account.calledLanguage'), value: t(`common.language.${visitor.language}`), own: false },
    {
      key: t('account.livesIn'),
      value: visitor.nation ? t(`account.nation.${NATION_KEY[visitor.nation]}`) : notSaid,
      own: false,
    },
  ];
}

export function presentDevices(devices: readonly Device[], t: T, now: Date): ShownThing[] {
  return devices.map(({ id, called, since, until, thisOne }) => ({
    id,
    called: thisOne ? t('account.thisDevice', { device: called }) : called,
    lines: [
      t('account.signedInSince', { when: sayWhen(t.language, since, now) }),
      t('account.signsOutBy', { when: sayDayAndTime(t.language, until) }),
    ],
    isHere: thisOne,
  }));
}

export function presentCardDevices(devices: readonly CardDevice[], t: T, now: Date): ShownThing[] {
  return devices.map(({ id, called, since, thisOne }) => ({
    id,
    called: thisOne ? t('account.thisDevice', { device: called }) : called,
    lines: [t('card.keptSince', { when: sayWhen(t.language, since, now) })],
    isHere: thisOne,
  }));
}

export function presentPasskeys(passkeys: readonly Passkey[], t: T, now: Date): ShownThing[] {
  return passkeys.map(({ id, called, since }) => ({
    id,
    called: t('account.passkeyOn', { device: called }),
    lines: [t('account.passkeySince', { when: sayWhen(t.language, since, now) })],
    isHere: false,
  }));
}
