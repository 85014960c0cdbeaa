import { isGiven, isOpenNow, type House, type MyStay, type OpenedForStay } from '../../../modules/stays/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { isoDay, sayDate, sayShortDate, sayWhen } from '../../../platform/language/index.ts';
import { isRoom } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Card, Fold, LookLine, Looks, NotOnPaper, OwnWords, Quiet } from '../../design/index.ts';
import { sayLastDay } from '../../with/room-words.ts';
import type { OwnNames } from '../people/part-names.ts';
import { sayShared } from '../people/present-sharing.ts';
import { partsOfRequest } from './request-fields.tsx';

interface Shown {
  ask: RecordAsk;
  stay: MyStay;
}
interface AtHouse extends Shown {
  house: House;
}

/** The request as it was written, by whom and when, and what the person added. */
export function WhatWasAsked({ ask, stay }: Shown) {
  const { t, now } = ask;
  const parts = partsOfRequest(t, stay.words);
  const when = sayWhen(t.language, stay.at, now);
  return (
    <section>
      <h2>{t('stays.askedHeading')}</h2>
      <Quiet>
        {stay.source === 'self' ? t('stays.askedByYou', { when }) : t('stays.askedBy', { who: stay.byName, when })}
      </Quiet>
      {parts.length === 0 && <p>{t('stays.askedEmpty')}</p>}
      {parts.map(({ label, words }) => (
        <>
          <h3>{label}</h3>
          <OwnWords text={words} />
        </>
      ))}
      {stay.said !== null && stay.said.words.trim() !== '' && (
        <>
          <h3>{t('stays.youAdded')}</h3>
          <OwnWords text={stay.said.words} />
        </>
      )}
    </section>
  );
}

/** Yes with what the house says; no with the reason and with who else was asked, and what they answered. */
export function Answer({ ask, stay, house }: AtHouse) {
  const { t, now } = ask;
  const { answer, options } = stay;
  if (!answer) return <></>;
  const by = t('stays.answeredBy', { who: answer.byName, when: sayWhen(t.language, answer.at, now) });
  return (
    <section>
      <h2>{answer.answer === 'no' ? t('stays.whyNot') : t('stays.answerHeading', { house: house.name })}</h2>
      {answer.words.trim() === '' ? <Quiet>{by}</Quiet> : <OwnWords text={answer.words} by={by} />}
      {options.length > 0 && <h2>{t('stays.optionsHeading')}</h2>}
      {options.map((option) => (
        <Card>
          <p dir="auto">{t('stays.optionSaid', { place: option.place })}</p>
          <OwnWords text={option.said} by={t('stays.optionBy', { who: option.byName })} />
          {option.house !== null && (
            <ButtonLink href={to.findHouse(option.house)} kind="second">
              {t('stays.toHouse')}
              <span class="nhsuk-u-visually-hidden"> {option.place}</span>
            </ButtonLink>
          )}
        </Card>
      ))}
    </section>
  );
}

/** Weeks that were offered, and which of them the person agreed to. */
export function Weeks({ ask, stay }: Shown) {
  const { t, now } = ask;
  const today = isoDay(now);
  if (stay.weeks.length === 0) return <></>;
  return (
    <section>
      <h2>{t('stays.weeksHeading')}</h2>
      <Looks>
        {stay.weeks.map((week) => (
          <LookLine>
            <strong>
              {t('stays.weekLine', {
                from: sayDate(t.language, week.from),
                until: sayDate(t.language, week.until),
              })}
            </strong>
            <p>
              {week.agreed
                ? t('stays.weekAgreed', { day: sayShortDate(t.language, week.agreed.at) })
                : t(stay.end !== null || week.until < today ? 'stays.weekPassed' : 'stays.weekWaits')}
            </p>
            {week.number > 1 && week.words.trim() !== '' && <OwnWords text={week.words} by={week.byName} />}
          </LookLine>
        ))}
      </Looks>
    </section>
  );
}

/** What the house's team can read for the stay; afterwards, that it is closed. */
export function Opened({ ask, stay, house, names, canChange }: AtHouse & { names: OwnNames; canChange: boolean }) {
  const { t, now } = ask;
  const given = stay.opened.filter((each) => isGiven(each, now));
  const say = (each: OpenedForStay): string =>
    isRoom(each.room) ? sayShared(t, names, [{ room: each.room, parts: each.parts }]) : each.room;
  return (
    <section>
      <h2>{t('stays.bringHeading')}</h2>
      {given.length === 0 && <p>{t('stays.openNothing')}</p>}
      {given.length > 0 && (
        <ul>
          {given.map((each) => {
            const until = sayLastDay(t.language, each.endsAt);
            return (
              <li>
                {isOpenNow(each, now)
                  ? t('stays.openNow', { what: say(each), until })
                  : t('stays.openLater', { what: say(each), from: sayShortDate(t.language, each.startsAt), until })}
              </li>
            );
          })}
        </ul>
      )}
      {canChange && (
        <>
          {given.length === 0 && <p>{t('stays.bringLede', { house: house.name })}</p>}
          <Actions>
            <ButtonLink href={to.bringToStay(stay.id)} kind="second">
              {t('stays.bringChange')}
            </ButtonLink>
          </Actions>
        </>
      )}
    </section>
  );
}

/** What was handed back: everything that was open for the stay, each once, and when it closed last. */
export function HandedBack({ ask, stay, names }: Shown & { names: OwnNames }) {
  const { t, now } = ask;
  const was = stay.opened.filter((each) => !isGiven(each, now) && each.startsAt < (each.endedAt ?? each.endsAt));
  const closed = new Map(
    was.map((each) => [
      isRoom(each.room) ? sayShared(t, names, [{ room: each.room, parts: each.parts }]) : each.room,
      each.endedAt ? sayShortDate(t.language, each.endedAt) : sayLastDay(t.language, each.endsAt),
    ]),
  );
  return (
    <>
      <p>
        {t(was.length === 0 ? 'stays.handBackNone' : 'stays.handBack')} {t('stays.handBackLeft')}
      </p>
      {closed.size > 0 && (
        <ul>
          {[...closed].map(([what, day]) => (
            <li>{t('stays.openWas', { what, day })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Notes written to the guest, each with the guest's own words beside it. */
export function Notes({ ask, stay }: Shown) {
  const { t, now } = ask;
  if (stay.answer?.answer !== 'yes') return <></>;
  const isStill = stay.standing === 'to come' || stay.standing === 'staying';
  if (stay.notes.length === 0 && !isStill) return <></>;
  return (
    <section>
      <h2>{t('stays.notesHeading')}</h2>
      <p>{t('stays.notesLede')}</p>
      {stay.notes.length === 0 && <p>{t('stays.notesNone')}</p>}
      {stay.notes.map((note) => (
        <Card>
          <OwnWords
            text={note.words}
            by={t('stays.noteBy', { who: note.byName, when: sayWhen(t.language, note.at, now) })}
          />
          {note.mine.map((mine) => (
            <OwnWords text={mine.words} by={t('stays.noteMine', { when: sayWhen(t.language, mine.at, now) })} />
          ))}
          <NotOnPaper>
            <p>
              <a href={to.besideNote(stay.id, note.id)}>{t('stays.noteWrite')}</a>
            </p>
          </NotOnPaper>
        </Card>
      ))}
    </section>
  );
}

/** How the guest said that the weeks went. */
export function Reviews({ ask, stay }: Shown) {
  const { t, now } = ask;
  if (stay.reviews.length === 0) return <></>;
  return (
    <section>
      <h2>{t('stays.reviewsHeading')}</h2>
      {stay.reviews.map((review) => (
        <>
          {review.wish !== null && <p>{t(`stays.wish.${review.wish}`)}</p>}
          {review.words.trim() === '' ? (
            <Quiet>{sayWhen(t.language, review.at, now)}</Quiet>
          ) : (
            <OwnWords text={review.words} by={sayWhen(t.language, review.at, now)} />
          )}
        </>
      ))}
    </section>
  );
}

/** How it ended, where somebody ended it. */
export function End({ ask, stay }: Shown) {
  const { t, now } = ask;
  const { end } = stay;
  if (!end || stay.takenBackAt !== null) return <></>;
  const when = sayWhen(t.language, end.at, now);
  const by = end.by === 'person' ? t('stays.endedByYou', { when }) : t('stays.endedBy', { who: end.byName, when });
  return (
    <section>
      <h2>{t('stays.endHeading')}</h2>
      {end.words.trim() === '' ? <Quiet>{by}</Quiet> : <OwnWords text={end.words} by={by} />}
    </section>
  );
}

/** Everybody at the house who opened the page, each time. */
export function Openings({ ask, stay }: Shown) {
  const { t, now } = ask;
  return (
    <Fold summary={t('stays.openingsHeading')}>
      {stay.openings.length === 0 && <p>{t('stays.openingsNone')}</p>}
      <Looks>
        {stay.openings.map(({ name, place, at }) => (
          <LookLine when={sayWhen(t.language, at, now)}>
            {place === null ? name : t('stays.opening', { name, place })}
          </LookLine>
        ))}
      </Looks>
    </Fold>
  );
}
