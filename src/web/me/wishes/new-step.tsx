import { z } from 'zod';
import { beginLine } from '../../../modules/plans/index.ts';
import type { FormParts } from '../../../platform/http/index.ts';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { LongWords } from '../../long-words.tsx';
import { idFrom } from '../id-in-address.ts';
import { lineHere, placeOf } from '../line-here.ts';
import { WishStepFields, wishStepForm } from './step-fields.tsx';
import { partOfWish, whoSeesWishes } from './wish-here.ts';

const form = z.object(wishStepForm);

/** Adds what others may do about a wish. */
export const newWishStep: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { line, seen } = await ask.record(async (tx) => ({
      line: await lineHere(tx, id, 'wish', again !== null),
      seen: await whoSeesWishes(ask, tx, await partOfWish(tx, id)),
    }));
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('wishes.title')}
        heading={t('wishes.newStepHeading')}
        action={to.newWishStep(id)}
        submit={t('well.keepNewAction')}
        cancel={{ text: t('common.cancel'), href: to.wish(id) }}
        current="staying-well"
        room={{ text: t('wishes.heading'), href: placeOf(line) }}
        before={<LongWords t={t} text={line.words} />}
      >
        <WishStepFields t={t} form={state} seen={seen} />
      </FormPage>
    );
  },
  act: async (ask, { once: id, words, askOthers }) => {
    const parent = idFrom(ask, 'id');
    await ask.record(async (tx) => {
      await lineHere(tx, parent, 'wish', true);
      await beginLine(tx, { id, kind: 'wish step', parent, words, fields: { askOthers: askOthers.includes('yes') } });
    });
    return `${to.wish(parent)}?done=action`;
  },
};
