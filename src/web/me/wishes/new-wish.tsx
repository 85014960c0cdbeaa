import { z } from 'zod';
import { beginLine, idAfter } from '../../../modules/plans/index.ts';
import { hasSteps, isUsualWish, sayWishPart, whyLabel } from '../../../modules/wishes/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { Fold, FormPage, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { lineHere } from '../line-here.ts';
import { Questions } from '../plan/questions.tsx';
import { WishFields, wishForm } from './wish-fields.tsx';
import { whoSeesWishes, wishPartHere, wishPlaceFrom, wishQuestionsOn } from './wish-here.ts';

const form = z.object({ ...wishForm, step: fields.words });

/** Adds a wish to a part, with its reason; where there is room for it, the first thing that others may do too. */
export const newWish: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { part, seen } = await ask.record(async (tx) => {
      const here = await wishPartHere(ask, tx);
      return { part: here.part, seen: await whoSeesWishes(ask, tx, here.part) };
    });
    const state = formOf(ask, again);
    const { place, usual } = part;
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('wishes.title')}
        heading={t('well.newLineHeading')}
        lede={sayWishPart(t, part)}
        action={to.newWish(place)}
        submit={t('well.keepNew')}
        cancel={{ text: t('common.cancel'), href: to.wishPart(place) }}
        current="staying-well"
        room={{ text: sayWishPart(t, part), href: to.wishPart(place) }}
        before={
          usual && (
            <Fold summary={t('well.questionsHeading')}>
              <Questions heading={t('well.questionsLede')} questions={wishQuestionsOn(t, usual)} />
            </Fold>
          )
        }
      >
        <WishFields t={t} form={state} seen={seen} why={whyLabel(t, { part: place })} />
        {hasSteps(place) && <PersonalTextArea form={state} name="step" label={t('wishes.stepToo')} rows={3} />}
      </FormPage>
    );
  },
  act: async (ask, { once: id, words, why, step, helpedBy }) => {
    const place = wishPlaceFrom(ask);
    await ask.record(async (tx) => {
      // A part that was taken away meanwhile keeps the words until it is put back.
      if (!isUsualWish(place)) await lineHere(tx, place, 'wish part', true);
      await beginLine(tx, { id, kind: 'wish', words, fields: { part: place, why, helpedBy: helpedBy.trim() } });
      if (hasSteps(place) && step.trim() !== '')
        await beginLine(tx, { id: idAfter(id, 1), kind: 'wish step', parent: id, words: step });
    });
    return `${to.wishPart(place)}?done=line`;
  },
};
