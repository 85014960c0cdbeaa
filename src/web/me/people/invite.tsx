import { z } from 'zod';
import { inviteIntoCircle, RELATIONS } from '../../../modules/sharing/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Choice, FormPage, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';

const form = z.object({
  once: fields.once,
  called: fields.neededLine,
  address: fields.address,
  relation: fields.oneOf(RELATIONS),
});

const PROBLEMS = {
  'that is you': 'people.thatIsYou',
  'in your circle': 'people.inYourCircle',
  'too many': 'people.tooMany',
} as const;

/** Asks somebody into the circle. It shares nothing. */
export const invite: FormParts<'me', typeof form> = {
  fields: form,
  show: (ask, again) => {
    const { t } = ask;
    const state = formOf(ask, again, { relation: 'supporter' });
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('people.inviteTitle')}
        heading={t('people.inviteHeading')}
        lede={t('people.inviteLede')}
        action={to.invite}
        submit={t('people.send')}
        cancel={{ text: t('common.cancel'), href: to.people }}
        current="people"
      >
        <TextField form={state} name="called" label={t('people.called')} hint={t('people.calledHint')} personal />
        <TextField
          form={state}
          name="address"
          type="email"
          label={t('people.address')}
          hint={t('people.addressHint')}
        />
        <Choice
          form={state}
          name="relation"
          legend={t('people.relation')}
          options={RELATIONS.map((relation) => ({ value: relation, text: t(`people.relation.${relation}`) }))}
        />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const { once: id, called, address, relation } = command;
    const outcome = await ask.record((tx) => inviteIntoCircle(tx, { id, called, address, relation }));
    if (outcome === 'invited') return `${to.member(id)}?done=invited`;
    return { problems: { address: ask.t(PROBLEMS[outcome]) } };
  },
};
