import { z } from 'zod';
import { askOverride, BASES, MOST_DELAY_DAYS, MOST_HOURS, ROOMS_WITH_PAGE } from '../../../modules/sharing/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Choice, Choices, FormPage, PersonalTextArea, SelectField, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { sayRoom } from '../../with/room-words.ts';
import { serviceWithDuty } from './here.ts';

/** Hours and days that are offered, the longest being the longest that there is. */
const HOURS = ['4', '12', '24', '48', String(MOST_HOURS)] as const;
const DELAYS = ['0', '1', '3', '7', '14', '21', String(MOST_DELAY_DAYS)] as const;
/** The fewest letters of a reason. */
const FEWEST = 10;

const form = z.object({
  once: fields.once,
  who: fields.neededLine,
  basis: fields.oneOf(BASES),
  reason: fields.note,
  rooms: fields.someOf(ROOMS_WITH_PAGE),
  hours: fields.oneOf(HOURS),
  delay: fields.oneOf(DELAYS),
  delayReason: fields.note,
});

/** A worker asks to open rooms under a legal duty. The page says before anything is written that the person reads every word. */
export const askDuty: FormParts<'service', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const service = await serviceWithDuty(ask);
    const state = formOf(ask, again, { hours: '24', delay: '0' });
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('duty.askTitle')}
        heading={t('duty.askHeading')}
        lede={t('duty.askLede')}
        action={to.askDuty(service.id)}
        submit={t('duty.submit')}
        cancel={{ text: t('common.cancel'), href: to.duties(service.id) }}
        current="service"
      >
        <TextField
          form={state}
          name="who"
          label={t('duty.who')}
          hint={t('duty.whoHint', { service: service.name })}
          personal
        />
        <Choice
          form={state}
          name="basis"
          legend={t('duty.whichLaw')}
          options={BASES.map((basis) => ({
            value: basis,
            text: t(`duty.basis.${basis}`),
            hint: t(`duty.basisHint.${basis}`),
          }))}
        />
        <PersonalTextArea form={state} name="reason" label={t('duty.reason')} hint={t('duty.reasonHint')} rows={4} />
        <Choices
          form={state}
          name="rooms"
          legend={t('duty.rooms')}
          hint={t('duty.roomsHint')}
          options={ROOMS_WITH_PAGE.map((room) => ({ value: room, text: sayRoom(t, room) }))}
        />
        <SelectField
          form={state}
          name="hours"
          label={t('duty.forHours')}
          hint={t('duty.forHoursHint')}
          options={HOURS.map((hours) => ({ value: hours, text: t('duty.hours', { count: Number(hours) }) }))}
        />
        <SelectField
          form={state}
          name="delay"
          label={t('duty.delay')}
          hint={t('duty.delayHint')}
          options={DELAYS.map((days) => ({
            value: days,
            text: days === '0' ? t('duty.delay.0') : t('duty.delayDays', { count: Number(days) }),
          }))}
        />
        <PersonalTextArea
          form={state}
          name="delayReason"
          label={t('duty.delayReason')}
          hint={t('duty.delayReasonHint')}
          rows={2}
        />
      </FormPage>
    );
  },
  act: async (ask, asked) => {
    const { t } = ask;
    const service = await serviceWithDuty(ask);
    const delayDays = Number(asked.delay);
    const [reason, delayReason] = [asked.reason.trim(), asked.delayReason.trim()];
    const problems = {
      ...(reason.length < FEWEST && { reason: t('duty.tooShort') }),
      ...(asked.rooms.length === 0 && { rooms: t('duty.noRooms') }),
      ...(delayDays > 0 && delayReason.length < FEWEST && { delayReason: t('duty.whyLaterNeeded') }),
    };
    if (Object.keys(problems).length > 0) return { problems };
    const { once: id, who, basis, rooms, hours } = asked;
    const outcome = await ask.commons((tx) =>
      askOverride(tx, {
        id,
        service: service.id,
        who,
        basis,
        reason,
        rooms,
        hours: Number(hours),
        delayDays,
        delayReason,
      }),
    );
    switch (outcome) {
      case 'asked':
        return `${to.duties(service.id)}?done=asked`;
      case 'nobody':
        return { problems: { who: t('duty.nobody', { service: service.name }) } };
      case 'several':
        return { problems: { who: t('duty.several') } };
      case 'too many':
        return { problems: { who: t('duty.tooMany') } };
    }
  },
};
