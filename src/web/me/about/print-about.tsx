import { aboutMeOf } from '../../../modules/plans/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { Actions, Layout, OwnWords, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { CallsShown } from './calls-shown.tsx';
import { headingOf, listsOf } from './headings.ts';
import { HelpedBy } from './helped-by.tsx';
import { WrittenBy } from '../written-by.tsx';

/** About me as one page for paper: in the person's order, without what they leave out, with the date and nothing to press. */
export async function showPrintedAbout(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const about = await ask.record(aboutMeOf);
  const lines = about.parts.filter((part) => !part.isLeftOut).flatMap((part) => part.lines);
  const lists = listsOf(t, about).filter((list) => list.lines.length > 0);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('about.printTitle')}
      current="about-me"
      room={{ text: t('about.backToAbout'), href: to.aboutMe }}
    >
      <Actions>
        <p>{t('about.printHint')}</p>
      </Actions>
      <PageHeading>{t('about.heading')}</PageHeading>
      <WrittenBy ask={ask} />
      <CallsShown t={t} name={about.name?.words ?? ''} pronouns={about.pronouns?.words ?? ''} />
      {lines.map((line) => {
        const heading = headingOf(t, line);
        const { helpedBy } = line.fields;
        return (
          <section>
            {heading !== '' && <h2 dir="auto">{heading}</h2>}
            <OwnWords text={line.words} />
            <HelpedBy t={t} who={helpedBy} />
          </section>
        );
      })}
      {lists.map(({ heading, lines: listed }) => (
        <section>
          <h2>{heading}</h2>
          <ul>
            {listed.map((line) => (
              <li class="steps__words" dir="auto">
                {line.words}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {lines.length + lists.length === 0 && <Quiet>{t('about.empty')}</Quiet>}
    </Layout>
  );
}
