import type { Child } from 'hono/jsx';
import { sayDayAndTime, type T } from '../../../platform/language/index.ts';
import type { WholeCopy } from '../../../platform/record/index.ts';
import { checkInSection } from './check-ins.ts';
import { helpingSection } from './helping.ts';
import { lineSections } from './lines.ts';
import { lookSection, peopleSection, suggestionSection } from './others.ts';
import type { Group, Part, Section } from './parts.ts';
import { accountSection, besidesSection, everythingElse } from './rest.ts';
import { STYLE } from './style.ts';

/** Everything, in the order in which somebody would want to read it. */
const sectionsOf = (copy: WholeCopy, t: T): Section[] => [
  ...lineSections(copy, t),
  checkInSection(copy, t),
  helpingSection(copy, t),
  suggestionSection(copy, t),
  lookSection(copy, t),
  peopleSection(copy, t),
  accountSection(copy, t),
  besidesSection(copy, t),
  everythingElse(copy, t),
];

/**
 * The whole copy as one document in the person's language, in pieces. It needs nothing outside itself: its styles and pictures are in it, and
 * it holds no script. A piece is one thing that was written, so that a large record is never a second time in memory.
 */
export function* readable(copy: WholeCopy, t: T): Generator<string> {
  const sections = sectionsOf(copy, t);
  yield `<!doctype html>\n<html lang="${t.language}">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`;
  yield html(<title>{t('readable.title')}</title>);
  yield `<style>${STYLE}</style></head>\n<body><main>\n`;
  yield html(
    <header>
      <h1>{t('readable.heading')}</h1>
      <p>{t('readable.madeAt', { when: sayDayAndTime(t.language, new Date(copy.made_at)) })}</p>
      <p>{t('readable.keepSafe')}</p>
      <nav aria-label={t('readable.contents')}>
        <ul>
          {sections.map(({ id, heading }) => (
            <li>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>,
  );
  for (const section of sections) yield* written(section, t);
  yield '</main></body>\n</html>\n';
}

/** JSX as text, with everything that was written by anybody made harmless. */
const html = (child: Child): string => `${String(child)}\n`;

function* written(section: Section, t: T): Generator<string> {
  yield `<section id="${section.id}">`;
  yield html(<h2>{section.heading}</h2>);
  if (section.groups.length === 0) yield html(<p>{t('readable.nothing')}</p>);
  else if (section.lede !== undefined) yield html(<p>{section.lede}</p>);
  for (const group of section.groups) yield* groupWritten(group);
  yield '</section>\n';
}

function* groupWritten(group: Group): Generator<string> {
  if (group.heading !== null) yield html(<h3>{group.heading}</h3>);
  for (const part of group.parts) yield html(<One part={part} />);
}

function One({ part }: { part: Part }) {
  return (
    <article>
      {part.words !== '' && (
        <p class="words" dir="auto">
          {part.words}
        </p>
      )}
      {part.said.length > 0 && (
        <dl>
          {part.said.map(({ key, value, own, picture }) => (
            <div>
              <dt>{key}</dt>
              <dd class={own ? 'words' : undefined} dir={own ? 'auto' : undefined}>
                {picture ? <img src={picture.src} alt={picture.shows} /> : value}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {part.within?.map((each) => (
        <One part={each} />
      ))}
    </article>
  );
}
