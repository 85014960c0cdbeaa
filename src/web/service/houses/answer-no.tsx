import { z } from 'zod';
import { answerNo, housesHere, type House, type OtherOption } from '../../../modules/stays/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Fold, FormPage, PersonalTextArea, SelectField, TextField, type FormState } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { requestHere } from './here.ts';

const answer = z.string().max(2_000, 'form.tooLong').default('');
const form = z.object({
  once: fields.once,
  reason: z.string().max(4_000, 'form.tooLong').default(''),
  house1: fields.line,
  place1: fields.line,
  said1: answer,
  house2: fields.line,
  place2: fields.line,
  said2: answer,
});

/** No, with a reason and at least one other place or help that was asked, and what they answered. The database keeps no "no" without. */
export const answerWithNo: FormParts<'service', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { house, waiting } = await requestHere(ask);
    const others = await otherHouses(house, () => ask.commons(housesHere));
    const state = formOf(ask, again);
    const back = to.stayAt(house.service, house.id, waiting.person, waiting.request);
    const second = ['house2', 'place2', 'said2'].some(
      (name) => (again?.typed[name] ?? '') !== '' || again?.problems[name] !== undefined,
    );
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('houses.noTitle')}
        heading={t('houses.noHeading', { name: waiting.called })}
        lede={t('houses.noLede')}
        action={`${back}/no`}
        submit={t('houses.noSubmit')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="service"
        room={{ text: house.name, href: to.houseAt(house.service, house.id) }}
      >
        <PersonalTextArea
          form={state}
          name="reason"
          label={t('houses.reason')}
          hint={t('houses.reasonHint')}
          rows={4}
        />
        <h2>{t('houses.optionHeading')}</h2>
        <OptionFields form={state} t={t} others={others} which="1" />
        <Fold summary={t('houses.optionMore')} open={second}>
          <OptionFields form={state} t={t} others={others} which="2" />
        </Fold>
      </FormPage>
    );
  },
  act: async (ask, said) => {
    const { t } = ask;
    const { house, waiting } = await requestHere(ask);
    const others = await otherHouses(house, () => ask.commons(housesHere));
    const first = optionFrom(others, said.house1, said.place1, said.said1);
    const second = optionFrom(others, said.house2, said.place2, said.said2);
    const secondBegun = second.place !== '' || second.said !== '';
    const problems = {
      ...(said.reason.trim() === '' && { reason: t('form.empty') }),
      ...(first.place === '' && { place1: t('houses.optionNeeded') }),
      ...(first.said === '' && { said1: t('houses.optionSaidNeeded') }),
      ...(secondBegun && second.place === '' && { place2: t('houses.optionNeeded') }),
      ...(secondBegun && second.said === '' && { said2: t('houses.optionSaidNeeded') }),
    };
    if (Object.keys(problems).length > 0) return { problems };
    const { person, request } = waiting;
    const options: [OtherOption, ...OtherOption[]] = secondBegun ? [first, second] : [first];
    const outcome = await ask.commons((tx) =>
      answerNo(tx, { person, request, id: said.once, reason: said.reason, options }),
    );
    if (outcome === 'answered before') return `${to.houseAt(house.service, house.id)}?done=before`;
    return `${to.stayAt(house.service, house.id, person, request)}?done=no`;
  },
};

/** Houses of this installation besides this one, where people can ask. */
const otherHouses = async (house: House, all: () => Promise<House[]>): Promise<House[]> =>
  (await all()).filter((each) => each.id !== house.id && !each.closed);

/** A chosen house, or else the words; empty where neither was given. */
function optionFrom(others: readonly House[], chosen: string, place: string, said: string): OtherOption {
  const house = others.find((each) => each.id === chosen);
  return { place: house?.name ?? place.trim(), house: house?.id ?? null, said: said.trim() };
}

function OptionFields({
  form,
  t,
  others,
  which,
}: {
  form: FormState;
  t: T;
  others: readonly House[];
  which: '1' | '2';
}) {
  return (
    <>
      {others.length > 0 && (
        <SelectField
          form={form}
          name={`house${which}`}
          label={t(`houses.optionHouse.${which}`)}
          options={[
            { value: '', text: t('houses.optionNoHouse') },
            ...others.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
      )}
      <TextField
        form={form}
        name={`place${which}`}
        label={t(`houses.optionPlace.${which}`)}
        hint={t('houses.optionPlaceHint')}
        personal
      />
      <PersonalTextArea form={form} name={`said${which}`} label={t(`houses.optionSaid.${which}`)} rows={3} />
    </>
  );
}
