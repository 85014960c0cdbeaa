import { z } from 'zod';
import { whyLabel } from '../../../modules/wishes/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, HiddenField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere, placeOf } from '../line-here.ts';
import { TakeAway } from '../take-away.tsx';
import { WishFields, wishForm } from './wish-fields.tsx';
import { partOfWish, whoSeesWishes } from './wish-here.ts';

const form = z.object({ ...wishForm, was: fields.version });

/** Changes a wish, or takes it away with what stands under it. */
export const changeWish: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { line, seen } = await ask.record(async (tx) => ({
      line: await lineHere(tx, id, 'wish', again !== null),
      seen: await whoSeesWishes(ask, tx, await partOfWish(tx, id)),
    }));
    const back = placeOf(line);
    const { why = '', helpedBy = '' } = line.fields;
    const state = formOf(ask, again, { words: line.words, why, helpedBy });
    const texts = [
      { label: t('well.words'), now: line.words, mine: typedText(again, 'words') },
      { label: whyLabel(t, line.fields), now: why, mine: typedText(again, 'why') },
      { label: t('about.helpedBy'), now: helpedBy, mine: typedText(again, 'helpedBy') },
    ];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('wishes.title')}
        heading={t('well.changeLineHeading')}
        action={to.changeWish(id)}
        submit={t('well.keepLine')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="staying-well"
        room={{ text: t('wishes.heading'), href: to.wishes }}
        before={<BothTexts ask={ask} again={again} line={line} texts={texts} leave={back} />}
        after={<TakeAway ask={ask} line={line} means={t('well.takeAwayLine')} />}
      >
        <HiddenField name="was" value={String(line.version)} />
        <WishFields t={t} form={state} seen={seen} why={whyLabel(t, line.fields)} />
      </FormPage>
    );
  },
  act: async (ask, { was, words, why, helpedBy }) => {
    const id = idFrom(ask, 'id');
    const line = await ask.record((tx) => lineHere(tx, id, 'wish', true));
    const changed = { ...line.fields, why, helpedBy: helpedBy.trim() };
    return keepChange(ask, 'wish', { id, was, words, fields: changed }, `${placeOf(line)}?done=line-changed`);
  },
};
