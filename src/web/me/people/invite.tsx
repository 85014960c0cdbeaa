import { z } from 'zod';
import { inviteIntoCircle, inviteOnPaper, RELATIONS } from '../../../modules/sharing/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Choice, FormPage, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { newCodeHere, readyForPaper } from '../../paper.ts';

const WAYS = ['email', 'paper'] as const;

const form = z.object({
  once: fields.once,
  called: fields.neededLine,
  relation: fields.oneOf(RELATIONS),
  how: fields.oneOf(WAYS).default('email'),
  address: z.string().max(400, 'form.notAnAddress').default(''),
});

const PROBLEMS = {
  'that is you': 'people.thatIsYou',
  'in your circle': 'people.inYourCircle',
  'too many': 'people.tooMany',
} as const;

/** Asks somebody into the circle, by e-mail or with a code on paper. It shares nothing. */
export const invite: FormParts<'me', typeof form> = {
  fields: form,
  show: (ask, again) => {
    const { t } = ask;
    readyForPaper(ask);
    const state = formOf(ask, again, { relation: 'supporter', how: 'email' });
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('people.inviteTitle')}
        heading={t('people.inviteHeading')}
        lede={t('people.inviteLede')}
        action={to.invite}
        submit={t('paper.inviteGo')}
        cancel={{ text: t('common.cancel'), href: to.people }}
        current="people"
      >
        <TextField form={state} name="called" label={t('people.called')} hint={t('people.calledHint')} personal />
        <Choice
          form={state}
          name="relation"
          legend={t('people.relation')}
          options={RELATIONS.map((relation) => ({ value: relation, text: t(`people.relation.${relation}`) }))}
        />
        <Choice
          form={state}
          name="how"
          legend={t('paper.how')}
          options={WAYS.map((way) => ({ value: way, text: t(`paper.how.${way}`), hint: t(`paper.how.${way}Hint`) }))}
        />
        <TextField
          form={state}
          name="address"
          type="email"
          label={t('paper.addressIfEmail')}
          hint={t('people.addressHint')}
        />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const { t } = ask;
    const { once: id, called, relation } = command;
    if (command.how === 'paper') {
      const code = newCodeHere(ask, 'invitation', id);
      const made = await ask.record((tx) => inviteOnPaper(tx, { id, called, relation, code }));
      return made === 'invited' ? to.printedCode(id) : { problems: { called: t('people.tooMany') } };
    }
    if (command.address.trim() === '') return { problems: { address: t('paper.addressEmpty') } };
    const address = fields.address.safeParse(command.address);
    if (!address.success) return { problems: { address: t('form.notAnAddress') } };
    const asked = { id, called, relation, address: address.data };
    const outcome = await ask.record((tx) => inviteIntoCircle(tx, asked));
    return outcome === 'invited' ? `${to.member(id)}?done=invited` : { problems: { address: t(PROBLEMS[outcome]) } };
  },
};
