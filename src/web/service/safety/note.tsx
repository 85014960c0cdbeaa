import { z } from 'zod';
import { adverseEvents, byWeek, writeSafetyNote } from '../../../modules/safety/index.ts';
import { fields, NotFound, type FormParts, type SignedInAsk } from '../../../platform/http/index.ts';
import { sayShortDate } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, PersonalTextArea, SelectField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { safetyHere } from './here.ts';

const form = z.object({ once: fields.once, week: fields.line, words: fields.neededWords });

async function weeksHere(ask: SignedInAsk): Promise<{ readonly service: string; readonly weeks: readonly string[] }> {
  const { service, lead } = await safetyHere(ask);
  if (!lead) throw new NotFound();
  return { service: service.id, weeks: byWeek(await ask.commons(adverseEvents)).map(({ week }) => week) };
}

/** A safety lead writes what they looked at and did. It stays as it was written. */
export const writeNote: FormParts<'service', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t, language } = ask;
    const { service, weeks } = await weeksHere(ask);
    const state = formOf(ask, again);
    const options = [
      { value: '', text: t('safety.noWeek') },
      ...weeks.map((week) => ({ value: week, text: t('safety.weekOf', { day: sayShortDate(language, week) }) })),
    ];
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('safety.noteTitle')}
        heading={t('safety.noteHeading')}
        lede={t('safety.noteLede')}
        action={to.safetyNote(service)}
        submit={t('safety.noteKeep')}
        cancel={{ text: t('common.cancel'), href: to.safety(service) }}
        current="service"
        room={{ text: t('safety.leadHeading'), href: to.safety(service) }}
      >
        <SelectField form={state} name="week" label={t('safety.noteWeek')} options={options} />
        <PersonalTextArea
          form={state}
          name="words"
          label={t('safety.noteWords')}
          hint={t('safety.noteHint')}
          rows={6}
        />
      </FormPage>
    );
  },
  act: async (ask, { once, week, words }) => {
    const { service, weeks } = await weeksHere(ask);
    await ask.commons((tx) =>
      writeSafetyNote(tx, { id: once, week: weeks.find((each) => each === week) ?? null, words }),
    );
    return `${to.safety(service)}?done=noted`;
  },
};
