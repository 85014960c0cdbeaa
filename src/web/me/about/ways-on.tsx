import type { T } from '../../../platform/language/index.ts';
import { WayList } from '../../design/index.ts';
import { to } from '../../addresses.ts';

/** Where else to go from About me; none of it is needed. */
export function WaysOn({ t }: { t: T }) {
  const ways = [
    { href: to.orderAbout, text: t('about.way.order'), hint: t('about.way.orderHint') },
    { href: to.printAbout, text: t('about.way.print'), hint: t('about.way.printHint') },
    { href: to.moments, text: t('about.way.moments'), hint: t('about.way.momentsHint') },
  ];
  return (
    <section>
      <h2>{t('about.waysHeading')}</h2>
      <WayList ways={ways} />
    </section>
  );
}
