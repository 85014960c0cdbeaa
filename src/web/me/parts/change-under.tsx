import { z } from 'zod';
import { lineOf } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, HiddenField } from '../../design/index.ts';
import { LongWords } from '../../long-words.tsx';
import { formOf, frameOf } from '../../frame.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere, placeOf } from '../line-here.ts';
import { TakeAway } from '../take-away.tsx';
import type { UnderLines } from './plan-in-parts.ts';
import { UnderFields, underForm } from './under-fields.tsx';

const form = z.object({ ...underForm, was: fields.version });

/** Changes what stands under a line, or takes it away. */
export const changeUnder = (under: UnderLines): FormParts<'me', typeof form> => ({
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { action, above, seen } = await ask.record(async (tx) => {
      const found = await lineHere(tx, id, under.kind, again !== null);
      const parent = found.parent ?? '';
      return { action: found, above: await lineOf(tx, parent), seen: await under.whoSees(ask, tx, parent) };
    });
    const says = under.says(t);
    const back = placeOf(action);
    const isAsked = action.fields.askOthers === true;
    const state = formOf(ask, again, { words: action.words, askOthers: isAsked ? ['yes'] : [] });
    const others = (asked: boolean): string => (asked ? t('plan.askOthers') : '');
    const texts = [
      { label: says.words, now: action.words, mine: typedText(again, 'words') },
      {
        label: says.others,
        now: others(isAsked),
        mine: others(again?.typed['askOthers'] !== undefined),
      },
    ];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={under.title(t)}
        heading={says.changeHeading}
        action={under.addresses.one(id)}
        submit={t('well.keepAction')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="staying-well"
        room={under.front(t)}
        before={
          <>
            {above && <LongWords t={t} text={above.words} />}
            <BothTexts ask={ask} again={again} line={action} texts={texts} leave={back} />
          </>
        }
        after={<TakeAway ask={ask} line={action} means={t('well.takeAwayAction')} />}
      >
        <HiddenField name="was" value={String(action.version)} />
        <UnderFields t={t} form={state} seen={seen} under={under} />
      </FormPage>
    );
  },
  act: async (ask, { was, words, askOthers }) => {
    const id = idFrom(ask, 'id');
    const action = await ask.record((tx) => lineHere(tx, id, under.kind, true));
    const changed = { ...action.fields, askOthers: askOthers.includes('yes') };
    return keepChange(ask, under.kind, { id, was, words, fields: changed }, `${placeOf(action)}?done=action-changed`);
  },
});
