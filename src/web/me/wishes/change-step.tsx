import { z } from 'zod';
import { lineOf } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, HiddenField } from '../../design/index.ts';
import { LongWords } from '../../long-words.tsx';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere, placeOf } from '../line-here.ts';
import { TakeAway } from '../take-away.tsx';
import { WishStepFields, wishStepForm } from './step-fields.tsx';
import { partOfWish, whoSeesWishes } from './wish-here.ts';

const form = z.object({ ...wishStepForm, was: fields.version });

/** Changes what others may do about a wish, or takes it away. */
export const changeWishStep: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { step, above, seen } = await ask.record(async (tx) => {
      const found = await lineHere(tx, id, 'wish step', again !== null);
      const parent = found.parent ?? '';
      const part = await partOfWish(tx, parent);
      return { step: found, above: await lineOf(tx, parent), seen: await whoSeesWishes(ask, tx, part) };
    });
    const back = placeOf(step);
    const isAsked = step.fields.askOthers === true;
    const state = formOf(ask, again, { words: step.words, askOthers: isAsked ? ['yes'] : [] });
    const others = (asked: boolean): string => (asked ? t('plan.askOthers') : '');
    const texts = [
      { label: t('wishes.stepWords'), now: step.words, mine: typedText(again, 'words') },
      {
        label: t('wishes.stepOthers'),
        now: others(isAsked),
        mine: others(again?.typed['askOthers'] !== undefined),
      },
    ];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('wishes.title')}
        heading={t('wishes.changeStepHeading')}
        action={to.wishStep(id)}
        submit={t('well.keepAction')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="staying-well"
        room={{ text: t('wishes.heading'), href: to.wishes }}
        before={
          <>
            {above && <LongWords t={t} text={above.words} />}
            <BothTexts ask={ask} again={again} line={step} texts={texts} leave={back} />
          </>
        }
        after={<TakeAway ask={ask} line={step} means={t('well.takeAwayAction')} />}
      >
        <HiddenField name="was" value={String(step.version)} />
        <WishStepFields t={t} form={state} seen={seen} />
      </FormPage>
    );
  },
  act: async (ask, { was, words, askOthers }) => {
    const id = idFrom(ask, 'id');
    const step = await ask.record((tx) => lineHere(tx, id, 'wish step', true));
    const changed = { ...step.fields, askOthers: askOthers.includes('yes') };
    return keepChange(ask, 'wish step', { id, was, words, fields: changed }, `${placeOf(step)}?done=action-changed`);
  },
};
