import type { HelpWithMe } from '../../../modules/writing-help/index.ts';
import type { Ask } from '../../../platform/http/index.ts';
import { sayDayAndTime } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { ButtonLink, Card } from '../../design/index.ts';
import { sayRoom } from '../room-words.ts';

/** People who ask whoever is signed in to write down what they say, each with the way there. Nothing when nobody does. */
export function AskedToWrite({ ask, helps }: { ask: Ask; helps: readonly HelpWithMe[] }) {
  const { t, language } = ask;
  return (
    <>
      {helps.map(({ person, name, room, endsAt }) => (
        <Card kind="needs">
          <p>{t('writing.askedYou', { name, room: sayRoom(t, room), when: sayDayAndTime(language, endsAt) })}</p>
          <ButtonLink href={to.writeDown(person, room)} kind="second">
            {t('writing.toWrite')}
            <span class="nhsuk-u-visually-hidden"> {t('writing.endAbout', { who: name, room: sayRoom(t, room) })}</span>
          </ButtonLink>
        </Card>
      ))}
    </>
  );
}
