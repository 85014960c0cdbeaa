import type { AboutList, AboutMe, AboutPart, Line } from '../../../modules/plans/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { shortly } from '../shortly.ts';

/** The heading above a line of About me: the person's own, else that of its section, else none. */
export function headingOf(t: T, line: Pick<Line, 'fields'>): string {
  const { heading, section } = line.fields;
  return heading ?? (section ? t(`about.section.${section}`) : '');
}

/** What a part is called where it stands in a list of parts. */
export function nameOfPart(t: T, part: AboutPart): string {
  const [line] = part.lines;
  const heading = line ? headingOf(t, line) : '';
  if (heading !== '') return heading;
  return part.section ? t(`about.section.${part.section}`) : shortly(line?.words ?? '', 60);
}

/** A short list, with its heading. */
export interface ListShown {
  readonly list: AboutList;
  readonly heading: string;
  readonly lines: readonly Line[];
}

export const listsOf = (t: T, about: AboutMe): readonly ListShown[] => [
  { list: 'strength', heading: t('about.list.strength'), lines: about.strengths },
  { list: 'hope', heading: t('about.list.hope'), lines: about.hopes },
  { list: 'meaning', heading: t('about.list.meaning'), lines: about.meaning },
];
