import { z } from 'zod';
import { checkSheetsLastDay, latestLastDay, usualLastDay } from '../../../modules/meetings/index.ts';
import type { Line } from '../../../modules/plans/index.ts';
import { fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { isoDay, sayShortDate } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Choice, DateField, FormPage, Layout, PageHeading } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';
import { sayRelation } from '../people/present-sharing.ts';
import { possibleGuests } from './guests.ts';

const form = z.object({
  whom: z.string('form.choose').max(60, 'form.choose').default(''),
  'until-day': fields.line,
  'until-month': fields.line,
  'until-year': fields.line,
});

/** What is wrong with a last day for this sheet, in words; null when nothing is. */
export function problemWithLastDay({ t, now }: RecordAsk, sheet: Line, lastDay: string): string | null {
  const today = isoDay(now);
  const checked = checkSheetsLastDay(lastDay, today, sheet.fields.day);
  if (checked === 'past') return t('meetings.untilPast');
  const latest = sayShortDate(t.language, latestLastDay(today, sheet.fields.day));
  return checked === 'too far' ? t('meetings.untilTooFar', { day: latest }) : null;
}

/** Chooses for whom a sheet is, and until when. It shares nothing: it leads to what they would see. */
export const shareMeeting: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { sheet, guests } = await ask.record(async (tx) => ({
      sheet: await lineHere(tx, id, 'meeting'),
      guests: await possibleGuests(tx, ask.now),
    }));
    const back = { text: t('meetings.pageHeading'), href: to.meeting(id) };
    if (guests.length === 0) {
      return (
        <Layout frame={frameOf(ask, 'me')} title={t('meetings.shareTitle')} current="plan" room={back}>
          <PageHeading>{t('meetings.shareHeading')}</PageHeading>
          <p>{t('meetings.nobody')}</p>
          <Actions>
            <ButtonLink href={to.invite}>{t('people.invite')}</ButtonLink>
            <ButtonLink href={to.printMeeting(id)} kind="quiet">
              {t('meetings.print')}
            </ButtonLink>
          </Actions>
        </Layout>
      );
    }
    const usual = usualLastDay(isoDay(ask.now), sheet.fields.day);
    const [year = '', month = '', day = ''] = usual.split('-').map((part) => String(Number(part)));
    const state = formOf(ask, again, { 'until-day': day, 'until-month': month, 'until-year': year });
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('meetings.shareTitle')}
        heading={t('meetings.shareHeading')}
        lede={t('meetings.shareLede')}
        action={to.shareMeeting(id)}
        submit={t('people.showMe')}
        cancel={{ text: t('common.cancel'), href: back.href }}
        current="plan"
        room={back}
      >
        <Choice
          form={state}
          name="whom"
          legend={t('meetings.whom')}
          options={guests.map((guest) => ({ value: guest.key, text: guest.name, hint: sayRelation(t, guest) }))}
        />
        <DateField form={state} name="until" legend={t('meetings.until')} hint={t('meetings.untilHint')} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { sheet, guests } = await ask.record(async (tx) => ({
      sheet: await lineHere(tx, id, 'meeting'),
      guests: await possibleGuests(tx, ask.now),
    }));
    const { whom } = command;
    const until = fields.dateFrom(command, 'until');
    const wrongDay = until.ok ? problemWithLastDay(ask, sheet, until.date) : t(`when.wrong.${until.why}`);
    const problems = {
      ...(guests.some((guest) => guest.key === whom) ? {} : { whom: t('form.choose') }),
      ...(wrongDay === null ? {} : { until: wrongDay }),
    };
    if (!until.ok || Object.keys(problems).length > 0) return { problems };
    return `${to.wouldSeeMeeting(id)}?whom=${encodeURIComponent(whom)}&until=${until.date}`;
  },
};
