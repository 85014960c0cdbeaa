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
import { ActionFields, actionForm } from './action-fields.tsx';
import { partOfLine } from './part-here.ts';
import { whoSeesPart } from './who-sees.ts';

const form = z.object({ ...actionForm, was: fields.version });

/** Changes what the person does about a line, or takes it away. */
export const changeWellAction: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { action, above, seen } = await ask.record(async (tx) => {
      const found = await lineHere(tx, id, 'action', again !== null);
      const parent = found.parent ?? '';
      const part = await partOfLine(tx, parent);
      return { action: found, above: await lineOf(tx, parent), seen: await whoSeesPart(ask, tx, part) };
    });
    const back = placeOf(action);
    const isAsked = action.fields.askOthers === true;
    const state = formOf(ask, again, { words: action.words, askOthers: isAsked ? ['yes'] : [] });
    const others = (asked: boolean): string => (asked ? t('plan.askOthers') : '');
    const texts = [
      { label: t('well.actionWords'), now: action.words, mine: typedText(again, 'words') },
      {
        label: t('well.actionOthers'),
        now: others(isAsked),
        mine: others(again?.typed['askOthers'] !== undefined),
      },
    ];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('well.title')}
        heading={t('well.changeActionHeading')}
        action={to.wellAction(id)}
        submit={t('well.keepAction')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="staying-well"
        room={{ text: t('well.back'), href: to.stayingWell }}
        before={
          <>
            {above && <LongWords t={t} text={above.words} />}
            <BothTexts ask={ask} again={again} line={action} texts={texts} leave={back} />
          </>
        }
        after={<TakeAway ask={ask} line={action} means={t('well.takeAwayAction')} />}
      >
        <HiddenField name="was" value={String(action.version)} />
        <ActionFields t={t} form={state} seen={seen} />
      </FormPage>
    );
  },
  act: async (ask, { was, words, askOthers }) => {
    const id = idFrom(ask, 'id');
    const action = await ask.record((tx) => lineHere(tx, id, 'action', true));
    const changed = { ...action.fields, askOthers: askOthers.includes('yes') };
    return keepChange(ask, 'action', { id, was, words, fields: changed }, `${placeOf(action)}?done=action-changed`);
  },
};
