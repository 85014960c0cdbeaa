import type { T } from '../../../platform/language/index.ts';
import { LookLine, Looks } from '../../design/index.ts';
import { to } from '../../addresses.ts';

/** A way on from the plan. */
interface Way {
  readonly href: string;
  readonly text: string;
  readonly hint: string;
}

const waysOf = (t: T): readonly Way[] => [
  { href: to.orderWell, text: t('well.way.order'), hint: t('well.way.orderHint') },
  { href: to.newWellPart, text: t('well.way.newPart'), hint: t('well.way.newPartHint') },
  { href: to.printWell, text: t('well.way.print'), hint: t('well.way.printHint') },
  { href: to.rules, text: t('rules.heading'), hint: t('rules.wayHint') },
  { href: to.moments, text: t('well.way.moments'), hint: t('well.way.momentsHint') },
];

/** Where else to go from the plan; none of it is needed. */
export function Ways({ t }: { t: T }) {
  return (
    <section>
      <h2>{t('well.waysHeading')}</h2>
      <Looks>
        {waysOf(t).map(({ href, text, hint }) => (
          <LookLine>
            <a href={href}>{text}</a>
            <br />
            <span class="quiet">{hint}</span>
          </LookLine>
        ))}
      </Looks>
    </section>
  );
}
