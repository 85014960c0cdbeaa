import type { T } from '../../../platform/language/index.ts';
import { WayList } from '../../design/index.ts';
import { to } from '../../addresses.ts';

/** What else can be done with the wishes. */
export function WishWays({ t }: { t: T }) {
  const ways = [
    { href: to.wishesDetails, text: t('wishes.way.details'), hint: t('wishes.way.detailsHint') },
    { href: to.wishesLaw, text: t('wishes.way.law'), hint: t('wishes.way.lawHint') },
    { href: to.signedVersions, text: t('wishes.way.versions'), hint: t('wishes.way.versionsHint') },
    { href: to.printWishes, text: t('wishes.way.print'), hint: t('wishes.way.printHint') },
    { href: to.orderWishes, text: t('wishes.way.order'), hint: t('wishes.way.orderHint') },
    { href: to.newWishPart, text: t('wishes.way.newPart'), hint: t('wishes.way.newPartHint') },
  ];
  return (
    <section class="not-on-paper">
      <h2>{t('wishes.waysHeading')}</h2>
      <WayList ways={ways} />
    </section>
  );
}
