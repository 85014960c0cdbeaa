import { z } from 'zod';
import { chooseReminders, settingsOf, type ReminderSettings } from '../../../modules/reminders/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { isZone, zones, type T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Choice, FormPage, SelectField, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { readTimeOfDay } from '../routines/read-time.ts';
import { sayZone } from './zone-words.ts';

const form = z.object({
  once: fields.once,
  zone: z.string().max(60, 'form.choose').refine(isZone, 'form.choose'),
  'quiet-from': fields.line,
  'quiet-until': fields.line,
  'after-quiet': fields.oneOf(['no', 'yes']),
  digest: fields.line,
});

/** When reminders may come: where the person's clock is, quiet hours, one by one or all in one. */
export const remindWhen: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { settings } = await ask.record(settingsOf);
    const state = formOf(ask, again, valuesOf(settings));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('reminders.title')}
        heading={t('reminders.whenHeading')}
        action={to.remindWhen}
        submit={t('reminders.keepWhen')}
        cancel={{ text: t('common.cancel'), href: to.reminders }}
        room={{ text: t('reminders.heading'), href: to.reminders }}
      >
        <TextField
          form={state}
          name="quiet-from"
          label={t('reminders.quietFrom')}
          hint={t('reminders.quietHint')}
          width="5"
        />
        <TextField form={state} name="quiet-until" label={t('reminders.quietUntil')} width="5" />
        <Choice
          form={state}
          name="after-quiet"
          legend={t('reminders.afterQuiet')}
          options={[
            { value: 'no', text: t('reminders.afterQuiet.no') },
            { value: 'yes', text: t('reminders.afterQuiet.yes') },
          ]}
        />
        <TextField
          form={state}
          name="digest"
          label={t('reminders.digest')}
          hint={t('reminders.digestHint')}
          width="5"
        />
        <SelectField
          form={state}
          name="zone"
          label={t('reminders.zone')}
          hint={t('reminders.zoneHint')}
          options={zones().map((zone) => ({ value: zone, text: sayZone(zone) }))}
        />
      </FormPage>
    );
  },
  act: async (ask, typed) => {
    const read = readWhen(ask.t, typed);
    if ('problems' in read) return read;
    await ask.record((tx) =>
      chooseReminders(tx, { id: typed.once, change: (before) => ({ ...before, ...read }) }, ask.now),
    );
    return `${to.reminders}?done=kept`;
  },
};

type When = Pick<ReminderSettings, 'zone' | 'quiet' | 'afterQuiet' | 'digestAt'>;

function readWhen(t: T, typed: z.output<typeof form>): When | { readonly problems: Record<string, string> } {
  const read = (name: 'quiet-from' | 'quiet-until' | 'digest') =>
    typed[name].trim() === '' ? '' : readTimeOfDay(typed[name]);
  const [from, until, digestAt] = [read('quiet-from'), read('quiet-until'), read('digest')];
  const badTime = t('routine.badTime');
  if (from === null || until === null || digestAt === null) {
    return {
      problems: {
        ...(from === null ? { 'quiet-from': badTime } : {}),
        ...(until === null ? { 'quiet-until': badTime } : {}),
        ...(digestAt === null ? { digest: badTime } : {}),
      },
    };
  }
  if ((from === '') !== (until === ''))
    return { problems: { [from === '' ? 'quiet-from' : 'quiet-until']: t('reminders.quietBoth') } };
  if (from !== '' && from === until) return { problems: { 'quiet-until': t('reminders.quietSame') } };
  return {
    zone: typed.zone,
    quiet: from === '' ? null : { from, until },
    afterQuiet: typed['after-quiet'] === 'yes',
    digestAt: digestAt === '' ? null : digestAt,
  };
}

const valuesOf = ({ zone, quiet, afterQuiet, digestAt }: ReminderSettings) => ({
  zone,
  'quiet-from': quiet?.from ?? '',
  'quiet-until': quiet?.until ?? '',
  'after-quiet': afterQuiet ? 'yes' : 'no',
  digest: digestAt ?? '',
});
