import type { Child } from 'hono/jsx';
import type { T } from '../../platform/language/index.ts';
import { CallsShown } from '../me/about/calls-shown.tsx';
import { HelpedBy } from '../me/about/helped-by.tsx';
import { Looks, OwnWords } from '../design/index.ts';
import type { AboutView, PartView } from './present-about.ts';
import type { LineView } from './line-view.ts';

interface AboutRoomProps {
  t: T;
  about: AboutView;
  /** What stands below each line: the viewer's own suggestions, and the way to suggest other words. */
  below: (line: LineView) => Child;
}

/** "About me" for somebody it is shared with: what to call the person first, then the parts as they stand for the person. */
export function AboutRoom({ t, about, below }: AboutRoomProps) {
  const called = [about.name, about.pronouns].filter((line) => line !== null);
  return (
    <>
      <CallsShown t={t} name={about.name?.words ?? ''} pronouns={about.pronouns?.words ?? ''} />
      {called.map((line) => line.suggestions.length > 0 && below({ ...line, maySuggest: false }))}
      {about.parts.map((part) => (
        <Part t={t} part={part} below={below} />
      ))}
      {about.lists.map(({ heading, lines }) => (
        <section>
          <h2>{heading}</h2>
          <Looks>
            {lines.map((line) => (
              <li>
                <p class="steps__words" dir="auto">
                  {line.words}
                </p>
                {below(line)}
              </li>
            ))}
          </Looks>
        </section>
      ))}
    </>
  );
}

function Part({ t, part, below }: Omit<AboutRoomProps, 'about'> & { part: PartView }) {
  return (
    <section>
      {part.heading !== '' && <h2 dir="auto">{part.heading}</h2>}
      <OwnWords text={part.words} />
      <HelpedBy t={t} who={part.helpedBy} />
      {below(part)}
    </section>
  );
}
