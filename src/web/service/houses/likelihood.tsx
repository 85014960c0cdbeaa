import { z } from 'zod';
import { LIKELIHOODS, sayLikelihood } from '../../../modules/stays/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Choice, FormPage, SelectField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { houseHere } from './here.ts';

const DAYS = ['1', '2', '3', '7', '14'] as const;
const form = z.object({ once: fields.once, likelihood: fields.oneOf(LIKELIHOODS), days: fields.oneOf(DAYS) });

/** Says in words how likely a place is, and for how long that is true. */
export const sayHowLikely: FormParts<'service', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { house } = await houseHere(ask);
    const state = formOf(ask, again, { days: '7', likelihood: house.likelihood?.likelihood ?? '' });
    const back = to.houseAt(house.service, house.id);
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('houses.likelihoodTitle')}
        heading={t('houses.likelihoodFormHeading')}
        lede={t('houses.likelihoodLede')}
        action={to.houseLikelihood(house.service, house.id)}
        submit={t('houses.likelihoodSubmit')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="service"
        room={{ text: house.name, href: back }}
      >
        <Choice
          form={state}
          name="likelihood"
          legend={t('houses.likelihoodWhich')}
          options={LIKELIHOODS.map((value) => ({
            value,
            text: t(`houses.likelihood.${value}`),
            hint: t(`houses.likelihoodHint.${value}`),
          }))}
        />
        <SelectField
          form={state}
          name="days"
          label={t('houses.likelihoodDays')}
          options={DAYS.map((value) => ({ value, text: t('houses.days', { count: Number(value) }) }))}
        />
      </FormPage>
    );
  },
  act: async (ask, { likelihood, days }) => {
    const { house } = await houseHere(ask);
    await ask.commons((tx) => sayLikelihood(tx, { house: house.id, likelihood, days: Number(days) }));
    return `${to.houseAt(house.service, house.id)}?done=likelihood`;
  },
};
