import { z } from 'zod';
import { inviteToPost } from '../../modules/services/index.ts';
import { fields, type FormParts } from '../../platform/http/index.ts';
import { ROLES } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';
import { Choice, FormPage, SelectField, TextField } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { serviceToRun } from './here.ts';
import { hintOfRole, sayRole } from './role-words.ts';

const team = z
  .union([z.literal(''), z.uuid()], 'form.choose')
  .default('')
  .transform((id) => (id === '' ? null : id));

const form = z.object({ once: fields.once, address: fields.address, role: fields.oneOf(ROLES), team });

/** Asks somebody by e-mail to take up a post. */
export const invite: FormParts<'service', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const service = await serviceToRun(ask);
    const state = formOf(ask, again);
    const teams = service.teams.map(({ id, name }) => ({ value: id, text: name }));
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('service.inviteTitle')}
        heading={t('service.inviteHeading', { service: service.name })}
        lede={t('service.inviteLede')}
        before={<p>{t('service.servicesLede')}</p>}
        action={to.inviteToPost(service.id)}
        submit={t('service.inviteSubmit')}
        cancel={{ text: t('common.cancel'), href: to.servicePeople(service.id) }}
        current="service"
      >
        <TextField form={state} name="address" type="email" inputmode="email" label={t('service.address')} />
        <Choice
          form={state}
          name="role"
          legend={t('service.asWhat')}
          options={ROLES.map((role) => ({ value: role, text: sayRole(t, role), hint: hintOfRole(t, role) }))}
        />
        <SelectField
          form={state}
          name="team"
          label={t('service.inTeam')}
          hint={t('service.inTeamHint')}
          options={[{ value: '', text: t('service.inNoTeam') }, ...teams]}
        />
      </FormPage>
    );
  },
  act: async (ask, asked) => {
    const { t } = ask;
    const service = await serviceToRun(ask);
    if (asked.team !== null && !service.teams.some((each) => each.id === asked.team)) {
      return { problems: { team: t('form.choose') } };
    }
    if (asked.role === 'administrator' && asked.team !== null) {
      return { problems: { team: t('service.administratorNoTeam') } };
    }
    const { once: id, address, role } = asked;
    const outcome = await ask.commons((tx) =>
      inviteToPost(tx, { id, service: service.id, address, role, team: asked.team }),
    );
    if (outcome === 'invited') return `${to.servicePeople(service.id)}?done=asked`;
    return {
      problems: {
        address: outcome === 'too many' ? t('service.tooManyInvitations') : t('service.thereAlready'),
      },
    };
  },
};
