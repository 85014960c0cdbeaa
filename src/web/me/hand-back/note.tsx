import { z } from 'zod';
import { noteHandBack } from '../../../modules/crisis/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { timeHere } from './read-hand-back.ts';

const form = z.object({ once: fields.once, words: fields.neededWords });

/** The person's own words about a time, afterwards. Nobody else reads them. */
export const noteOnHandBack: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const time = await ask.record((tx) => timeHere(ask, tx));
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('handBack.noteTitle')}
        heading={t('handBack.noteHeading')}
        lede={t('handBack.noteLede')}
        action={to.noteHandBack(time.id)}
        submit={t('handBack.noteKeep')}
        cancel={{ text: t('common.cancel'), href: to.handBack(time.id) }}
        current="staying-well"
        room={{ text: t('handBack.title'), href: to.handBack(time.id) }}
      >
        <PersonalTextArea
          form={state}
          name="words"
          label={t('handBack.noteLabel')}
          hint={t('handBack.noteHint')}
          rows={8}
        />
      </FormPage>
    );
  },
  act: async (ask, { once: id, words }) => {
    const time = await ask.record(async (tx) => {
      const here = await timeHere(ask, tx);
      await noteHandBack(tx, { id, time: here.id, words });
      return here;
    });
    return `${to.handBack(time.id)}?done=note`;
  },
};
