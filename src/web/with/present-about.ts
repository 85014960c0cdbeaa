import type { AboutMe, Line } from '../../modules/plans/index.ts';
import type { T } from '../../platform/language/index.ts';
import { headingOf, listsOf } from '../me/about/headings.ts';
import type { LineView } from './line-view.ts';

/** "About me" as a viewer sees it: in the person's order, under the person's headings. What they leave out never arrives here. */
export interface AboutView {
  readonly name: LineView | null;
  readonly pronouns: LineView | null;
  readonly parts: readonly PartView[];
  readonly lists: readonly { readonly heading: string; readonly lines: readonly LineView[] }[];
}

export interface PartView extends LineView {
  /** The person's own, or that of the section; empty when there is neither. */
  readonly heading: string;
  /** Who helped the person to write it, in their words; empty when they named nobody. */
  readonly helpedBy: string;
}

export function presentAbout(t: T, about: AboutMe, lineView: (line: Line) => LineView): AboutView {
  return {
    name: about.name && lineView(about.name),
    pronouns: about.pronouns && lineView(about.pronouns),
    parts: about.parts
      .flatMap((part) => part.lines)
      .map((line) => ({
        ...lineView(line),
        heading: headingOf(t, line),
        helpedBy: line.fields.helpedBy ?? '',
      })),
    lists: listsOf(t, about)
      .filter(({ lines }) => lines.length > 0)
      .map(({ heading, lines }) => ({ heading, lines: lines.map(lineView) })),
  };
}
