import { z } from 'zod';
import { HOWS, keepPromise, promiseOf } from '../../modules/promises/index.ts';
import { whoseRecord } from '../../modules/sharing/index.ts';
import { fields, NotFound, type FormParts, type RecordAsk } from '../../platform/http/index.ts';
import { Refused, type PersonTx } from '../../platform/record/index.ts';
import { to } from '../addresses.ts';
import { Choice, FormPage, OwnWords, PersonalTextArea } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { idFrom } from '../me/id-in-address.ts';

const form = z.object({ once: fields.once, how: fields.oneOf(HOWS), note: fields.note });

/** One's own promise. Throws NotFound, or Refused to somebody who may only read now. */
async function here(ask: RecordAsk, tx: PersonTx) {
  const promised = await promiseOf(tx, idFrom(ask, 'promise'));
  if (!promised) throw new NotFound();
  if (!tx.maySuggestIn.has('plan')) throw new Refused();
  return promised;
}

/** What became of a promise: "I did it", or "I cannot do it after all". */
export const keepOfPromise: FormParts<'with', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t, person } = ask;
    const { promised, name } = await ask.record(async (tx) => ({
      promised: await here(ask, tx),
      name: await whoseRecord(tx),
    }));
    const state = formOf(ask, again, { how: 'done' });
    return (
      <FormPage
        frame={frameOf(ask, 'with')}
        form={state}
        title={t('promise.keptTitle')}
        heading={t('promise.keptHeading')}
        lede={t('promise.keptLede', { name })}
        action={to.keepPromise(person, promised.id)}
        submit={t('promise.keep', { name })}
        cancel={{ text: t('common.cancel'), href: to.theirRoom(person, 'plan') }}
        current="with"
        before={<OwnWords text={promised.words} by={t('promise.yourPromise')} />}
      >
        <Choice
          form={state}
          name="how"
          legend={t('promise.how')}
          options={HOWS.map((value) => ({ value, text: t(`promise.how.${value}`) }))}
        />
        <PersonalTextArea
          form={state}
          name="note"
          label={t('promise.note')}
          hint={t('promise.noteHint', { name })}
          rows={2}
        />
      </FormPage>
    );
  },
  act: async (ask, { how, note }) => {
    const outcome = await ask.record(async (tx) => keepPromise(tx, { promise: (await here(ask, tx)).id, how, note }));
    if (outcome === 'not here') throw new NotFound();
    if (outcome === 'said before') return { problems: { how: ask.t('promise.saidBefore') } };
    return `${to.theirRoom(ask.person, 'plan')}?done=became`;
  },
};
