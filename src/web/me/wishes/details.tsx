import { z } from 'zod';
import { monthsAfter } from '../../../modules/sharing/index.ts';
import { noteWishesDetails, wishesDetailsOf, type WishesDetailsNow } from '../../../modules/wishes/index.ts';
import { fields, type Again, type FormParts } from '../../../platform/http/index.ts';
import { isoDay, sayDate, type T } from '../../../platform/language/index.ts';
import { NATIONS } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import { Choice, DateField, FormPage, HiddenField, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { BothTexts, typedText, type Text } from '../both-texts.tsx';
import { sayNation } from './present-law.ts';

const form = z.object({
  once: fields.once,
  was: fields.version,
  nation: z.enum([...NATIONS, 'none', ''], 'form.choose').default('none'),
  madeWith: fields.line,
  madeRole: fields.line,
  keptWhere: fields.line,
  'lookAgain-day': fields.line,
  'lookAgain-month': fields.line,
  'lookAgain-year': fields.line,
});

/** Months after which looking again is offered. */
const A_YEAR = 12;

/** With whom the wishes were written, for which nation, where the paper is, and when to look again. Every part can be left empty. */
export const wishesDetails: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const now = await ask.record(wishesDetailsOf);
    const offered = monthsAfter(isoDay(ask.now), A_YEAR);
    const state = formOf(ask, again, valuesOf(now, offered));
    const line = { version: now.version, removed: false, writtenAt: now.at ?? ask.now };
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('wishes.title')}
        heading={t('wishes.detailsHeading')}
        lede={t('wishes.detailsLede')}
        action={to.wishesDetails}
        submit={t('wishes.keepDetails')}
        cancel={{ text: t('common.cancel'), href: to.wishes }}
        current="staying-well"
        room={{ text: t('wishes.heading'), href: to.wishes }}
        before={<BothTexts ask={ask} again={again} line={line} texts={bothTexts(t, again, now)} leave={to.wishes} />}
      >
        <HiddenField name="was" value={String(now.version)} />
        <Choice
          form={state}
          name="nation"
          legend={t('wishes.nation')}
          hint={t('wishes.nationHint')}
          options={[
            ...NATIONS.map((value) => ({ value, text: sayNation(t, value) })),
            { value: 'none', text: t('wishes.nationNone') },
          ]}
        />
        <TextField form={state} name="madeWith" label={t('wishes.madeWith')} hint={t('wishes.madeWithHint')} personal />
        <TextField form={state} name="madeRole" label={t('wishes.madeRole')} hint={t('wishes.madeRoleHint')} personal />
        <TextField
          form={state}
          name="keptWhere"
          label={t('wishes.keptWhere')}
          hint={t('wishes.keptWhereHint')}
          personal
        />
        <DateField
          form={state}
          name="lookAgain"
          legend={t('wishes.lookAgain')}
          hint={t('wishes.lookAgainHint', { day: sayDate(t.language, offered) })}
        />
      </FormPage>
    );
  },
  act: async (ask, typed) => {
    const { t } = ask;
    const { was, madeWith, madeRole, keptWhere } = typed;
    const date = fields.dateFrom(typed, 'lookAgain');
    if (!date.ok && date.why !== 'nothing typed') return { problems: { lookAgain: t(`when.wrong.${date.why}`) } };
    const nation = typed.nation === 'none' || typed.nation === '' ? null : typed.nation;
    const details = {
      nation,
      madeWith: madeWith.trim(),
      madeRole: madeRole.trim(),
      keptWhere: keptWhere.trim(),
      lookAgain: date.ok ? date.date : '',
    };
    const noted = await ask.record((tx) => noteWishesDetails(tx, { was, details }));
    return noted.outcome === 'kept' ? `${to.wishes}?done=details` : { problems: { madeWith: t('plan.clash') } };
  },
};

/** What was kept last. Until something is, a year from today is offered for looking again, and no nation is chosen for the person. */
function valuesOf({ version, details }: WishesDetailsNow, offered: string) {
  const { nation, madeWith, madeRole, keptWhere, lookAgain } = details;
  const shown = version === 0 ? offered : lookAgain;
  const [year = '', month = '', day = ''] = shown.split('-').map((part) => String(Number(part) || ''));
  return {
    nation: nation ?? 'none',
    madeWith,
    madeRole,
    keptWhere,
    'lookAgain-day': day,
    'lookAgain-month': month,
    'lookAgain-year': year,
  };
}

function bothTexts(t: T, again: Again | null, { details }: WishesDetailsNow): Text[] {
  const date = fields.dateFrom(again?.typed ?? {}, 'lookAgain');
  const nation = NATIONS.find((each) => each === again?.typed['nation']);
  const text = (name: 'madeWith' | 'madeRole' | 'keptWhere'): Text => ({
    label: t(`wishes.${name}`),
    now: details[name],
    mine: typedText(again, name),
  });
  return [
    {
      label: t('wishes.nation'),
      now: details.nation ? sayNation(t, details.nation) : '',
      mine: nation ? sayNation(t, nation) : '',
    },
    text('madeWith'),
    text('madeRole'),
    text('keptWhere'),
    {
      label: t('wishes.lookAgain'),
      now: details.lookAgain === '' ? '' : sayDate(t.language, details.lookAgain),
      mine: date.ok ? sayDate(t.language, date.date) : '',
    },
  ];
}
