import { z } from 'zod';
import { WEEKDAYS } from '../../../modules/plans/index.ts';
import {
  chooseReminders,
  dayOf,
  routinesOf,
  settingsOf,
  weekdayNamed,
  type ReminderSettings,
} from '../../../modules/reminders/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Choices, FormPage, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { sayDaysAndTime, sayTimeOfDay } from '../routines/present-routine.ts';
import { readTimeOfDay } from '../routines/read-time.ts';
import { shortly } from '../shortly.ts';

const MOST_TIMES = 4;

const ids = z
  .union([z.array(z.string()), z.string().transform((value) => [value])])
  .default([])
  .pipe(z.array(z.uuid('form.notUnderstood')));

const form = z.object({
  once: fields.once,
  days: fields.someOf(WEEKDAYS),
  at: fields.line,
  hard: fields.someOf(['yes']),
  routines: ids,
  'hard-routines': ids,
});

/** What the person wants to be reminded of: check-ins at times of their choosing, and routines one by one. */
export const remindOf: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t, language } = ask;
    const [{ settings }, routines] = await ask.record(async (tx) => [await settingsOf(tx), await routinesOf(tx)]);
    const state = formOf(ask, again, valuesOf(settings, language));
    const days = WEEKDAYS.map((day) => ({ value: day, text: t(`routine.day.${day}`) }));
    const options = routines.map((routine) => ({
      value: routine.id,
      text: `${shortly(routine.words)} (${sayDaysAndTime(t, language, routine)})`,
    }));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('reminders.title')}
        heading={t('reminders.whatHeading')}
        lede={t('reminders.whatLede')}
        action={to.remindOf}
        submit={t('reminders.keepWhat')}
        cancel={{ text: t('common.cancel'), href: to.reminders }}
        room={{ text: t('reminders.heading'), href: to.reminders }}
      >
        <Choices form={state} name="days" legend={t('reminders.checkInDays')} options={days} />
        <TextField
          form={state}
          name="at"
          label={t('reminders.checkInAt')}
          hint={t('reminders.checkInAtHint')}
          width="20"
        />
        <Choices
          form={state}
          name="hard"
          legend={t('reminders.checkInHard')}
          options={[{ value: 'yes', text: t('reminders.checkInHardYes') }]}
        />
        {options.length === 0 ? (
          <p>{t.rich('reminders.routinesNone', { link: (words) => <a href={to.newRoutine}>{words}</a> })}</p>
        ) : (
          <>
            <Choices
              form={state}
              name="routines"
              legend={t('reminders.routines')}
              hint={t('reminders.routinesHint')}
              options={options}
            />
            <Choices form={state} name="hard-routines" legend={t('reminders.routinesHard')} options={options} />
          </>
        )}
      </FormPage>
    );
  },
  act: async (ask, typed) => {
    const { t, now } = ask;
    const times = readTimes(typed.at);
    if (times === null) return { problems: { at: t('reminders.badTimes') } };
    if (times.length > 0 && typed.days.length === 0) return { problems: { days: t('reminders.timeWithoutDay') } };
    if (times.length === 0 && typed.days.length > 0) return { problems: { at: t('reminders.dayWithoutTime') } };
    const days = WEEKDAYS.filter((day) => typed.days.includes(day)).map(dayOf);
    const checkIn = times.length === 0 ? null : { days, at: times, hard: typed.hard.length > 0 };
    await ask.record(async (tx) => {
      // Only routines of the person's own that are there: an id that somebody made up reminds of nothing.
      const own = (await routinesOf(tx)).map(({ id }) => id);
      const routines = own
        .filter((id) => typed.routines.includes(id) || typed['hard-routines'].includes(id))
        .map((routine) => ({ routine, hard: typed['hard-routines'].includes(routine) }));
      await chooseReminders(tx, { id: typed.once, change: (before) => ({ ...before, checkIn, routines }) }, now);
    });
    return `${to.reminders}?done=kept`;
  },
};

/** Times with commas or “and” between; each once, in their order. Null when one cannot be read, or there are too many. */
function readTimes(typed: string): string[] | null {
  const words = typed.split(/[,;]|\s(?:and|ac?)\s/).filter((word) => word.trim() !== '');
  const read = words.map(readTimeOfDay);
  const times = [...new Set(read.filter((time) => time !== null))].toSorted();
  return read.includes(null) || times.length > MOST_TIMES ? null : times;
}

function valuesOf({ checkIn, routines }: ReminderSettings, language: 'en' | 'cy') {
  return {
    days: (checkIn?.days ?? []).map(weekdayNamed),
    at: (checkIn?.at ?? []).map((at) => sayInField(language, at)).join(', '),
    hard: checkIn?.hard ? ['yes'] : [],
    routines: routines.map((each) => each.routine),
    'hard-routines': routines.filter((each) => each.hard).map((each) => each.routine),
  };
}

/** As the reading of it takes it back: midday has no number in words. */
const sayInField = (language: 'en' | 'cy', at: string): string => {
  const said = sayTimeOfDay(language, at);
  return readTimeOfDay(said) === at ? said : at;
};
