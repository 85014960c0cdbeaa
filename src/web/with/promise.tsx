import { z } from 'zod';
import { lineOf } from '../../modules/plans/index.ts';
import { makePromise } from '../../modules/promises/index.ts';
import { whoseRecord } from '../../modules/sharing/index.ts';
import { fields, NotFound, type FormParts, type RecordAsk } from '../../platform/http/index.ts';
import { Refused, type PersonTx } from '../../platform/record/index.ts';
import { to } from '../addresses.ts';
import { DateField, FormPage, OwnWords, PersonalTextArea } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { idFrom } from '../me/id-in-address.ts';

const form = z.object({
  once: fields.once,
  words: fields.note.refine((value) => value.trim() !== '', 'form.empty'),
  'by-day': fields.line,
  'by-month': fields.line,
  'by-year': fields.line,
});

/** The goal or step at this address. Throws NotFound, or Refused to somebody who may only read. */
async function here(ask: RecordAsk, tx: PersonTx) {
  const line = await lineOf(tx, idFrom(ask, 'line'));
  if (!line || line.removed || (line.kind !== 'goal' && line.kind !== 'step')) throw new NotFound();
  if (!tx.maySuggestIn.has('plan')) throw new Refused();
  return line;
}

/** "I will do this": what the viewer will do about a goal or a step, in their own words. */
export const promise: FormParts<'with', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t, person } = ask;
    const { line, name } = await ask.record(async (tx) => ({ line: await here(ask, tx), name: await whoseRecord(tx) }));
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'with')}
        form={state}
        title={t('promise.iWillTitle')}
        heading={t('promise.iWillHeading')}
        lede={t('promise.iWillLede', { name })}
        action={to.promise(person, line.id)}
        submit={t('promise.send', { name })}
        cancel={{ text: t('common.cancel'), href: to.theirRoom(person, 'plan') }}
        current="with"
        before={<OwnWords text={line.words} by={t('promise.theLine', { name })} />}
      >
        <PersonalTextArea form={state} name="words" label={t('promise.words')} rows={3} />
        <DateField form={state} name="by" legend={t('promise.day')} hint={t('promise.dayHint')} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const { t, person } = ask;
    const { once: id, words } = command;
    const by = fields.dateFrom(command, 'by');
    // A day is offered, never needed.
    if (!by.ok && by.why !== 'nothing typed') return { problems: { by: t(`when.wrong.${by.why}`) } };
    const day = by.ok ? by.date : null;
    const outcome = await ask.record(async (tx) =>
      makePromise(tx, { id, entry: (await here(ask, tx)).id, words, day }),
    );
    if (outcome === 'not here') throw new NotFound();
    return `${to.theirRoom(person, 'plan')}?done=promised`;
  },
};
