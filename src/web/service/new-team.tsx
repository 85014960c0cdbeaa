import { z } from 'zod';
import { addTeam } from '../../modules/services/index.ts';
import { fields, type FormParts } from '../../platform/http/index.ts';
import { to } from '../addresses.ts';
import { FormPage, TextField } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { serviceToRun } from './here.ts';

const form = z.object({ once: fields.once, name: fields.neededLine });

/** Adds a team, with which people can then share. */
export const newTeam: FormParts<'service', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const service = await serviceToRun(ask);
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('service.teamTitle')}
        heading={t('service.teamHeading', { service: service.name })}
        action={to.newTeam(service.id)}
        submit={t('service.teamSubmit')}
        cancel={{ text: t('common.cancel'), href: to.servicePeople(service.id) }}
        current="service"
      >
        <TextField form={state} name="name" label={t('service.teamName')} hint={t('service.teamNameHint')} personal />
      </FormPage>
    );
  },
  act: async (ask, { once: id, name }) => {
    const service = await serviceToRun(ask);
    const outcome = await ask.commons((tx) => addTeam(tx, { id, service: service.id, name }));
    if (outcome === 'there already') return { problems: { name: ask.t('service.teamThere') } };
    return `${to.servicePeople(service.id)}?done=team`;
  },
};
