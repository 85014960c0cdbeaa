import { z } from 'zod';
import { detailsOf, noteReview, type DetailsNow } from '../../../modules/reviews/index.ts';
import { fields, type Again, type FormParts } from '../../../platform/http/index.ts';
import { sayDate, type T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { DateField, FormPage, HiddenField, PersonalTextArea, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { BothTexts, typedText, type Text } from '../both-texts.tsx';

const form = z.object({
  once: fields.once,
  was: fields.version,
  'lookAgain-day': fields.line,
  'lookAgain-month': fields.line,
  'lookAgain-year': fields.line,
  ledBy: fields.line,
  place: fields.line,
  funding: fields.note,
  documents: fields.words,
});

/** When the person wants to look at their plan again, who leads that, where; the money and the other papers. Every part can be left empty. */
export const reviewDetails: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const now = await ask.record(detailsOf);
    const state = formOf(ask, again, valuesOf(t, now));
    const line = { version: now.version, removed: false, writtenAt: now.at ?? ask.now };
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('review.detailsTitle')}
        heading={t('review.detailsHeading')}
        lede={t('review.detailsLede')}
        action={to.reviewDetails}
        submit={t('review.keepDetails')}
        cancel={{ text: t('common.cancel'), href: to.planReview }}
        current="plan"
        room={{ text: t('review.heading'), href: to.planReview }}
        before={
          <BothTexts ask={ask} again={again} line={line} texts={bothTexts(t, again, now)} leave={to.planReview} />
        }
      >
        <HiddenField name="was" value={String(now.version)} />
        <DateField form={state} name="lookAgain" legend={t('review.lookAgain')} hint={t('review.lookAgainHint')} />
        <TextField form={state} name="ledBy" label={t('review.ledBy')} hint={t('review.ledByHint')} personal />
        <TextField form={state} name="place" label={t('review.place')} hint={t('review.placeHint')} personal />
        <PersonalTextArea
          form={state}
          name="funding"
          label={t('review.funding')}
          hint={t('review.fundingHint')}
          rows={2}
        />
        <PersonalTextArea
          form={state}
          name="documents"
          label={t('review.documents')}
          hint={t('review.documentsHint')}
          rows={3}
        />
      </FormPage>
    );
  },
  act: async (ask, typed) => {
    const { t } = ask;
    const { was, ledBy, place, funding, documents } = typed;
    const date = fields.dateFrom(typed, 'lookAgain');
    if (!date.ok && date.why !== 'nothing typed') return { problems: { lookAgain: t(`when.wrong.${date.why}`) } };
    const details = { lookAgain: date.ok ? date.date : '', ledBy, place, funding, documents };
    const noted = await ask.record((tx) => noteReview(tx, { was, details }));
    return noted.outcome === 'kept' ? `${to.agree}?done=details` : { problems: { ledBy: t('plan.clash') } };
  },
};

/** What was noted last. Until something is, the person leads. */
function valuesOf(t: T, { version, details }: DetailsNow) {
  const { lookAgain, ledBy, place, funding, documents } = details;
  const [year = '', month = '', day = ''] = lookAgain.split('-').map((part) => String(Number(part) || ''));
  return {
    'lookAgain-day': day,
    'lookAgain-month': month,
    'lookAgain-year': year,
    ledBy: version === 0 ? t('review.ledByMe') : ledBy,
    place,
    funding,
    documents,
  };
}

function bothTexts(t: T, again: Again | null, { details }: DetailsNow): Text[] {
  const date = fields.dateFrom(again?.typed ?? {}, 'lookAgain');
  const text = (name: 'ledBy' | 'place' | 'funding' | 'documents'): Text => ({
    label: t(`review.${name}`),
    now: details[name],
    mine: typedText(again, name),
  });
  return [
    {
      label: t('review.lookAgain'),
      now: details.lookAgain === '' ? '' : sayDate(t.language, details.lookAgain),
      mine: date.ok ? sayDate(t.language, date.date) : '',
    },
    text('ledBy'),
    text('place'),
    text('funding'),
    text('documents'),
  ];
}
