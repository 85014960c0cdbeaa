import { z } from 'zod';
import { askForStay as askHouse, houseOf } from '../../../modules/stays/index.ts';
import { Elsewhere, fields, NotFound, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { idFrom } from '../id-in-address.ts';
import { RequestBoxes, requestFields, wordsFrom } from './request-fields.tsx';

const form = z.object({ ...requestFields, called: fields.line });

/** Asks one house for a place: a few questions, each with why it is asked, none of which has to be answered. */
export const askForStay: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t, visitor } = ask;
    const house = await ask.record((tx) => houseOf(tx, idFrom(ask, 'house')));
    if (!house) throw new NotFound();
    if (house.closed && !again) throw new Elsewhere(to.findHouse(house.id));
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('stays.title')}
        heading={t('stays.askHeading', { house: house.name })}
        lede={t('stays.askLede')}
        action={to.askForStay(house.id)}
        submit={t('stays.send', { house: house.name })}
        cancel={{ text: t('common.cancel'), href: to.findHouse(house.id) }}
        current="staying-well"
        room={{ text: t('stays.back'), href: to.stays }}
        before={
          <p>
            {t('stays.askSeen', { house: house.name })} {t('stays.answersIn', { hours: house.answerHours })}
          </p>
        }
      >
        <RequestBoxes
          t={t}
          form={state}
          labels={{
            happening: t('stays.happening'),
            household: t('stays.household'),
            known: t('stays.known'),
            reach: t('stays.reach'),
          }}
        />
        <TextField
          form={state}
          name="called"
          label={t('stays.called')}
          hint={t('stays.calledHint', { name: visitor.name ?? '' })}
          personal
        />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const { t } = ask;
    const { once: id, called } = command;
    const asked = { id, house: idFrom(ask, 'house'), called, words: wordsFrom(command) };
    const outcome = await ask.record((tx) => askHouse(tx, asked));
    if (outcome === 'closed') return { problems: { happening: t('stays.closedNow') } };
    if (outcome === 'too many') return { problems: { happening: t('stays.tooMany') } };
    return `${to.stay(id)}?done=asked`;
  },
};
