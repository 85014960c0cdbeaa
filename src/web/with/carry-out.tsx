import { z } from 'zod';
import { carryOutStep, lineOf } from '../../modules/plans/index.ts';
import { whoseRecord } from '../../modules/sharing/index.ts';
import { fields, NotFound, type FormParts } from '../../platform/http/index.ts';
import { Refused } from '../../platform/record/index.ts';
import { to } from '../addresses.ts';
import { FormPage, OwnWords, PersonalTextArea } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { idFrom } from '../me/id-in-address.ts';

const form = z.object({ once: fields.once, note: fields.note });

/** Says that a step was done for the person, where they asked others to do it. */
export const carryOut: FormParts<'with', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t, person } = ask;
    const id = idFrom(ask, 'step');
    const { step, name } = await ask.record(async (tx) => {
      const line = await lineOf(tx, id);
      if (!line || line.kind !== 'step' || line.removed) throw new NotFound();
      if (!tx.mayCarryOutIn.has('plan')) throw new Refused();
      return { step: line, name: await whoseRecord(tx) };
    });
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'with')}
        form={state}
        title={t('with.carryOutTitle')}
        heading={t('with.carryOutHeading')}
        lede={t('with.carryOutLede', { name })}
        action={to.carryOut(person, step.id)}
        submit={t('with.iDidThis')}
        cancel={{ text: t('common.cancel'), href: to.theirRoom(person, 'plan') }}
        current="with"
        before={<OwnWords text={step.words} by={t('with.theStep', { name })} />}
      >
        <PersonalTextArea
          form={state}
          name="note"
          label={t('with.carryOutNote')}
          hint={t('with.whyHint', { name })}
          rows={2}
        />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const { t, person } = ask;
    const outcome = await ask.record((tx) =>
      carryOutStep(tx, { id: command.once, step: idFrom(ask, 'step'), note: command.note }),
    );
    if (outcome === 'not asked for') return { problems: { note: t('with.notAskedFor') } };
    return `${to.theirRoom(person, 'plan')}?done=carried-out`;
  },
};
