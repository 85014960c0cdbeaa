import type { AboutMe } from '../../../modules/plans/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Card, LookLine, Looks } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import { listsOf } from './headings.ts';

interface Place {
  readonly href: string;
  readonly heading: string;
  readonly asks: string;
}

/** Headings that nothing stands under yet, in the person's order; those they leave out are not asked about. */
function placesIn(t: T, about: AboutMe): Place[] {
  const sections = about.parts
    .filter((part) => part.lines.length === 0 && !part.isLeftOut)
    .flatMap(({ section }) =>
      section
        ? [{ href: to.aboutSection(section), heading: t(`about.section.${section}`), asks: t(`about.ask.${section}`) }]
        : [],
    );
  const lists = listsOf(t, about)
    .filter(({ lines }) => lines.length === 0)
    .map(({ list, heading }) => ({ href: to.addToList(list), heading, asks: t(`about.listAsk.${list}`) }));
  return [...sections, ...lists];
}

export const isAllBegun = (about: AboutMe): boolean =>
  about.parts.every((part) => part.lines.length > 0 || part.isLeftOut) &&
  [about.strengths, about.hopes, about.meaning].every((lines) => lines.length > 0);

/** Gentle places to begin, each with its questions. Nothing counts them, and none has to be taken. */
export function Places({ t, about }: { t: T; about: AboutMe }) {
  return (
    <Card heading={t('about.placesHeading')} kind="soft">
      <p>{t('about.placesLede')}</p>
      <Looks>
        {placesIn(t, about).map(({ href, heading, asks }) => (
          <LookLine>
            <a href={href}>{heading}</a>
            <br />
            <span class="quiet">{asks}</span>
          </LookLine>
        ))}
      </Looks>
    </Card>
  );
}
