import type { House, OpenedStay } from '../../../modules/stays/index.ts';
import type { SignedInAsk } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Card, OwnWords } from '../../design/index.ts';

/** How it is going in the guest's words, and notes to them with their words beside. */
export function StayNotes({ ask, house, stay }: { ask: SignedInAsk; house: House; stay: OpenedStay }) {
  const { t, language, now } = ask;
  const when = (at: Date): string => sayWhen(language, at, now);
  return (
    <>
      {stay.reviews.length > 0 && <h2>{t('houses.reviewsHeading')}</h2>}
      {stay.reviews.map(({ number, wish, words, at }) => (
        <Card>
          {wish && <p>{t(`houses.wish.${wish}`)}</p>}
          <OwnWords text={words} by={t('houses.reviewWhen', { number: String(number), when: when(at) })} />
        </Card>
      ))}
      <h2 dir="auto">{t('houses.notesHeading', { name: stay.called })}</h2>
      <p>{t('houses.notesLede')}</p>
      {stay.notes.length === 0 && <p>{t('houses.notesNone')}</p>}
      {stay.notes.map((note) => (
        <Card>
          <OwnWords text={note.words} by={t('houses.noteBy', { name: note.byName, when: when(note.at) })} />
          {note.beside.map(({ words, at }) => (
            <OwnWords text={words} by={t('houses.theirWords', { when: when(at) })} />
          ))}
        </Card>
      ))}
      <Actions>
        <ButtonLink href={`${to.stayAt(house.service, house.id, stay.person, stay.request)}/note`}>
          {t('houses.noteWrite')}
        </ButtonLink>
      </Actions>
    </>
  );
}
