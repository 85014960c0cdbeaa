import { z } from 'zod';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, HiddenField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { BothTexts } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere } from '../line-here.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { TakeAway } from '../take-away.tsx';
import { bothTexts, readTry, TryFields, tryFields, valuesOf } from './try-fields.tsx';

const form = z.object({ ...tryFields, was: fields.version });

/** Changes what the person wants to try, or takes it away. */
export const changeTry: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const [line, seen] = await ask.record(async (tx) => [
      await lineHere(tx, id, 'risk', again !== null),
      await whoCanSeeLine(ask, tx, 'plan'),
    ]);
    const state = formOf(ask, again, valuesOf(line));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('tries.changeTitle')}
        heading={t('tries.changeHeading')}
        action={to.changeTry(id)}
        submit={t('tries.keep')}
        cancel={{ text: t('common.cancel'), href: to.tryOf(id) }}
        current="plan"
        room={{ text: t('tries.oneHeading'), href: to.tryOf(id) }}
        before={
          <BothTexts ask={ask} again={again} line={line} texts={bothTexts(t, again, line)} leave={to.tryOf(id)} />
        }
        after={<TakeAway ask={ask} line={line} means={t('plan.takeAwayMeans')} />}
      >
        <HiddenField name="was" value={String(line.version)} />
        <TryFields t={t} form={state} seen={seen} />
      </FormPage>
    );
  },
  act: (ask, typed) => {
    const id = idFrom(ask, 'id');
    const read = readTry(ask.t, typed);
    if ('problems' in read) return read;
    return keepChange(ask, 'risk', { id, was: typed.was, ...read }, `${to.tryOf(id)}?done=changed`);
  },
};
