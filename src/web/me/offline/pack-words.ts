import type { T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { asset } from '../../design/index.ts';

/** What src/web/offline needs to know and say, as attributes of its place in the page. `{left}` and `{when}` are filled in there. */
export const packWords = (t: T): Readonly<Record<`data-${string}`, string>> => ({
  'data-thread': asset('make-key.js'),
  'data-take': to.takePack,
  'data-still': to.packStays,
  'data-leave-device': to.leaveDevice,
  'data-start': to.start,
  'data-working': t('offline.working'),
  'data-short': t('offline.short'),
  'data-none-chosen': t('offline.noneChosen'),
  'data-no-passkey': t('offline.noPasskey'),
  'data-broken': t('offline.broken'),
  'data-signed-out': t('offline.signedOut'),
  'data-wrong': t('offline.wrong', { left: '{left}' }),
  'data-wrong-last': t('offline.wrongLast'),
  'data-gone': t('offline.gone'),
  'data-taken-back': t('offline.takenBack'),
  'data-as-of': t('offline.asOf', { when: '{when}' }),
  'data-locked-again': t('offline.lockedAgain'),
  'data-newest': t('offline.newest'),
  'data-new': t('offline.new'),
});
