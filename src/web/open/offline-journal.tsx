import type { Ask } from '../../platform/http/index.ts';
import type { Language } from '../../platform/language/index.ts';
import { dayWords } from '../../platform/language/plain-dates.ts';
import { to } from '../addresses.ts';
import {
  Actions,
  ButtonLink,
  Fold,
  makeForm,
  Notice,
  PersonalTextArea,
  Quiet,
  type FormState,
} from '../design/index.ts';

const PLACE = 'write';

/**
 * Where writing without a network stands on the page; src/web/offline/journal.ts brings it to life, and until then it is hidden. All words
 * come from here, in the page's language; nothing here is anybody's.
 */
export function JournalPlace({ ask }: { ask: Ask }) {
  const { t } = ask;
  const diary = makeForm(ask, { id: 'diary' });
  const checkIn = makeForm(ask, { id: 'check-in' });
  return (
    <section id={PLACE} data-journal data-language={t.language} hidden>
      <h2>{t('journal.heading')}</h2>
      <p data-open-once hidden>
        {t('journal.openOnce')}
      </p>
      <div data-writing hidden>
        <p>{t('journal.lede')}</p>
        <Fold summary={t('journal.writeDiary')}>
          <form data-write="diary" autocomplete="off" novalidate>
            <Day form={diary} label={t('journal.day')} />
            <PersonalTextArea form={diary} name="words" label={t('journal.diaryWords')} rows={6} />
            <Quiet>{t('journal.onlyMe')}</Quiet>
            <SaveHere label={t('journal.save')} />
          </form>
        </Fold>
        <Fold summary={t('journal.doCheckIn')}>
          <p data-locked>{t('journal.unlockForQuestions')}</p>
          <form data-write="check-in" autocomplete="off" novalidate hidden>
            <Day form={checkIn} label={t('journal.day')} />
            <div
              data-questions
              data-yes={t('checkIn.yes')}
              data-no={t('checkIn.no')}
              data-blank={t('checkIn.leaveBlank')}
            ></div>
            <PersonalTextArea form={checkIn} name="words" label={t('journal.checkInWords')} rows={2} />
            <SaveHere label={t('journal.save')} />
          </form>
        </Fold>
      </div>
      <Waiting ask={ask} />
    </section>
  );
}

/** A way there from the top, since an open pack can be long; hidden until there is somewhere to go. */
export function ToJournal({ ask }: { ask: Ask }) {
  return (
    <span hidden data-to-journal>
      <ButtonLink href={`#${PLACE}`} kind="quiet">
        {ask.t('journal.heading')}
      </ButtonLink>
    </span>
  );
}

/** What is said at the top when a form could not be sent and waits here: it comes before everything else on the page. */
export function JournalSaid({ ask }: { ask: Ask }) {
  const { t } = ask;
  return (
    <div hidden data-arrived data-saved={t('journal.said.saved')} data-sent={t('journal.said.sent')}>
      <Notice>
        <span data-says></span>
        <span data-picture hidden>
          {' '}
          {t('journal.pictureLeft')}
        </span>
      </Notice>
    </div>
  );
}

/** The browser's own way to choose a day: this page has scripts anyway, and the day is always said by the person. */
function Day({ form, label }: { form: FormState; label: string }) {
  const id = `${form.id}-day`;
  return (
    <div class="nhsuk-form-group">
      <label class="nhsuk-label nhsuk-label--s" for={id}>
        {label}
      </label>
      <input class="nhsuk-input nhsuk-input--width-10" type="date" id={id} name="day" required />
    </div>
  );
}

function SaveHere({ label }: { label: string }) {
  return (
    <>
      <p role="alert" data-trouble></p>
      <Actions>
        <button type="submit" class="nhsuk-button">
          {label}
        </button>
      </Actions>
    </>
  );
}

/** What was written on this device, with one of three words for each. */
function Waiting({ ask }: { ask: Ask }) {
  const { t } = ask;
  const says = {
    'data-saved': t('journal.said.saved'),
    'data-sent': t('journal.said.sent'),
    'data-needs': t('journal.said.needs'),
    'data-unreached': t('journal.said.unreached'),
    'data-not-saved': t('journal.said.notSaved'),
    'data-nothing': t('journal.nothingTyped'),
  };
  return (
    <>
      <p class="said" role="status" data-said {...says}></p>
      <div data-waiting hidden>
        <h3>{t('journal.waitingHeading')}</h3>
        <ul class="looks" data-list></ul>
        <div data-can-send hidden>
          <Actions>
            <button type="button" class="nhsuk-button nhsuk-button--secondary" data-send>
              {t('journal.sendNow')}
            </button>
          </Actions>
        </div>
        <p class="quiet" data-locked-here hidden>
          {t('journal.lockedHere')}
        </p>
      </div>
      <template data-row>
        <li>
          <strong data-state></strong>
          <span data-what></span>
          <p data-why></p>
          <p data-way>
            <a></a>
          </p>
          <p class="quiet" data-old hidden>
            {t('journal.oldWait')}
          </p>
          <details class="fold" data-read hidden>
            <summary>{t('journal.readIt')}</summary>
            <div>
              <p class="own-words" dir="auto" data-text></p>
              <button type="button" class="quiet-button" data-change>
                {t('journal.changeIt')}
              </button>
            </div>
          </details>
          <p data-away hidden>
            <button type="button" class="quiet-button" data-put-away>
              {t('journal.putAway')}
            </button>
          </p>
        </li>
      </template>
      <span
        hidden
        data-words
        data-diary={t('journal.sort.diary')}
        data-check-in={t('journal.sort.check-in')}
        data-phone={t('journal.state.phone')}
        data-sent={t('journal.state.sent')}
        data-needs={t('journal.state.needs')}
        data-needs-sign-in={t('journal.needs.signIn')}
        data-needs-somebody-else={t('journal.needs.somebodyElse')}
        data-needs-both={t('journal.needs.both')}
        data-needs-look={t('journal.needs.look')}
        data-needs-closed={t('journal.needs.closed')}
        data-sign-in={t('journal.signIn')}
        data-sign-in-at={to.signIn}
        data-look={t('journal.look')}
        data-look-at={to.journal}
        data-weekdays={weekdaysIn(t.language).join('|')}
        data-months={monthsIn(t.language).join('|')}
      ></span>
    </>
  );
}

/** Sunday first, as a browser counts them. */
const weekdaysIn = (language: Language): string[] =>
  Array.from({ length: 7 }, (_, day) => dayWords(language, `2026-11-${String(day + 1).padStart(2, '0')}`).weekday);

const monthsIn = (language: Language): string[] =>
  Array.from({ length: 12 }, (_, month) => dayWords(language, `2026-${String(month + 1).padStart(2, '0')}-01`).month);
