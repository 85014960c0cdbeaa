import { z } from 'zod';
import { beginLine } from '../../../modules/plans/index.ts';
import type { FormParts } from '../../../platform/http/index.ts';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { LongWords } from '../../long-words.tsx';
import { idFrom } from '../id-in-address.ts';
import { lineHere, placeOf } from '../line-here.ts';
import { ActionFields, actionForm } from './action-fields.tsx';
import { partOfLine } from './part-here.ts';
import { whoSeesPart } from './who-sees.ts';

const form = z.object(actionForm);

/** Adds what the person does about a line. */
export const newWellAction: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { line, seen } = await ask.record(async (tx) => ({
      line: await lineHere(tx, id, 'well', again !== null),
      seen: await whoSeesPart(ask, tx, await partOfLine(tx, id)),
    }));
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('well.title')}
        heading={t('well.newActionHeading')}
        action={to.newWellAction(id)}
        submit={t('well.keepNewAction')}
        cancel={{ text: t('common.cancel'), href: to.wellLine(id) }}
        current="staying-well"
        room={{ text: t('well.back'), href: placeOf(line) }}
        before={<LongWords t={t} text={line.words} />}
      >
        <ActionFields t={t} form={state} seen={seen} />
      </FormPage>
    );
  },
  act: async (ask, { once: id, words, askOthers }) => {
    const parent = idFrom(ask, 'id');
    await ask.record(async (tx) => {
      await lineHere(tx, parent, 'well', true);
      await beginLine(tx, { id, kind: 'action', parent, words, fields: { askOthers: askOthers.includes('yes') } });
    });
    return `${to.wellLine(parent)}?done=action`;
  },
};
