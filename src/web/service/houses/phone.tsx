import { z } from 'zod';
import { cardsMadeNow, typeRequest } from '../../../modules/stays/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, PersonalTextArea, SelectField, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { houseAtWork } from './here.ts';

const long = z.string().max(4_000, 'form.tooLong').default('');
const short = z.string().max(1_000, 'form.tooLong').default('');
const form = z.object({
  once: fields.once,
  address: z.string().max(320, 'form.notAnAddress').default(''),
  card: fields.line,
  called: fields.neededLine,
  happening: long,
  whenWanted: short,
  household: long,
  children: long,
  pets: long,
  known: long,
  reach: short,
});

const PARTS = ['happening', 'whenWanted', 'household', 'children', 'pets', 'known', 'reach'] as const;

/** Somebody at the house writes down what is said on the phone or at the door. It goes into the record of who said it, marked. */
export const writeDownRequest: FormParts<'service', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { house } = await houseAtWork(ask);
    const cards = await ask.commons(cardsMadeNow);
    const state = formOf(ask, again);
    const back = to.houseAt(house.service, house.id);
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('houses.phoneTitle')}
        heading={t('houses.phoneHeading')}
        lede={t('houses.phoneLede')}
        action={to.typeStay(house.service, house.id)}
        submit={t('houses.phoneSubmit')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="service"
        room={{ text: house.name, href: back }}
        before={
          <ul>
            <li>{t('houses.phoneMeans1')}</li>
            <li>{t('houses.phoneMeans2')}</li>
            <li>{t('houses.phoneMeans3')}</li>
          </ul>
        }
      >
        <h2>{t('houses.phoneWho')}</h2>
        <TextField
          form={state}
          name="address"
          type="email"
          inputmode="email"
          label={t('houses.phoneAddress')}
          hint={t('houses.phoneAddressHint')}
        />
        {cards.length > 0 && (
          <SelectField
            form={state}
            name="card"
            label={t('houses.phoneCard')}
            options={[
              { value: '', text: t('houses.phoneNoCard') },
              ...cards.map(({ id, called }) => ({ value: id, text: called })),
            ]}
          />
        )}
        <p>
          <a href={to.newServiceCard(house.service)}>{t('houses.phoneMakeCard')}</a>
        </p>
        <TextField form={state} name="called" label={t('houses.phoneCalled')} personal />
        <p>{t('houses.phoneSkip')}</p>
        {PARTS.map((part) => (
          <PersonalTextArea form={state} name={part} label={t(`houses.part.${part}`)} rows={2} />
        ))}
      </FormPage>
    );
  },
  act: async (ask, { once: id, address, card, called, ...words }) => {
    const { t } = ask;
    const { house } = await houseAtWork(ask);
    const cards = await ask.commons(cardsMadeNow);
    const known = cards.find((each) => each.id === card);
    if (!known && address.trim() === '') return { problems: { address: t('houses.phoneWhoNeeded') } };
    const who = known ? { card: known.id } : { address };
    const typed = await ask.commons((tx) => typeRequest(tx, { id, house: house.id, who, called, words }));
    switch (typed.outcome) {
      case 'asked':
        return `${to.houseAt(house.service, house.id)}?done=typed`;
      case 'nobody':
        return { problems: { address: t('houses.phoneNobody') } };
      case 'closed':
        return { problems: { called: t('houses.phoneClosed') } };
      case 'too many':
        return { problems: { called: t('houses.phoneTooMany') } };
    }
  },
};
