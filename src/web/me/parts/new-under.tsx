import { z } from 'zod';
import { beginLine } from '../../../modules/plans/index.ts';
import type { FormParts } from '../../../platform/http/index.ts';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { LongWords } from '../../long-words.tsx';
import { idFrom } from '../id-in-address.ts';
import { lineHere, placeOf } from '../line-here.ts';
import type { UnderLines } from './plan-in-parts.ts';
import { UnderFields, underForm } from './under-fields.tsx';

const form = z.object(underForm);

/** Adds something under a line. */
export const newUnder = (under: UnderLines): FormParts<'me', typeof form> => ({
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { line, seen } = await ask.record(async (tx) => ({
      line: await lineHere(tx, id, under.above, again !== null),
      seen: await under.whoSees(ask, tx, id),
    }));
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={under.title(t)}
        heading={under.says(t).newHeading}
        action={under.addresses.new(id)}
        submit={t('well.keepNewAction')}
        cancel={{ text: t('common.cancel'), href: under.addresses.line(id) }}
        current="staying-well"
        room={{ ...under.front(t), href: placeOf(line) }}
        before={<LongWords t={t} text={line.words} />}
      >
        <UnderFields t={t} form={state} seen={seen} under={under} />
      </FormPage>
    );
  },
  act: async (ask, { once: id, words, askOthers }) => {
    const parent = idFrom(ask, 'id');
    await ask.record(async (tx) => {
      await lineHere(tx, parent, under.above, true);
      await beginLine(tx, { id, kind: under.kind, parent, words, fields: { askOthers: askOthers.includes('yes') } });
    });
    return `${under.addresses.line(parent)}?done=action`;
  },
});
