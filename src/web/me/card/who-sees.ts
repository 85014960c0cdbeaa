import { cardDevicesOf, cardLinksOf, isStanding } from '../../../modules/crisis-card/index.ts';
import { whoCanSee } from '../../../modules/sharing/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';

/** Everybody who can read the card, in words: whom it is shared with, whoever has a link, and whoever holds a device that keeps it. */
export async function whoSeesCard(ask: RecordAsk, tx: PersonTx): Promise<string> {
  const { t, now } = ask;
  const links = (await cardLinksOf(tx)).filter((link) => isStanding(link, now)).length;
  const devices = (await cardDevicesOf(tx, undefined)).length;
  const others = (await whoCanSee(tx, 'crisis card')).length;
  // "Only you" is said where it is true, and not beside a way in for somebody else.
  const shared = others > 0 || links + devices === 0 ? [await whoCanSeeLine(ask, tx, 'crisis card')] : [];
  return [
    ...shared,
    ...(links > 0 ? [t('card.seen.links', { count: links })] : []),
    ...(devices > 0 ? [t('card.seen.devices', { count: devices })] : []),
  ].join(' ');
}
