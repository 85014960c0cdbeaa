import { z } from 'zod';
import { askHouseFor as askFor, housesHere, mayAskHousesFor } from '../../../modules/stays/index.ts';
import { NotFound, type FormParts, type SignedInAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Choice, FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { idFrom } from '../../me/id-in-address.ts';
import { RequestBoxes, requestFields, wordsFrom } from '../../me/stays/request-fields.tsx';
import { presentHouse } from '../../open/present-house.ts';

const form = z.object({ ...requestFields, house: z.string().max(60, 'form.choose').default('') });

/** Whoever may still ask; one who may not any more keeps what they typed, and is told. */
async function whoFor(ask: SignedInAsk, again: boolean): Promise<{ name: string; atOnce: boolean }> {
  const found = (await ask.commons(mayAskHousesFor)).find(({ asker }) => asker === idFrom(ask, 'asker'));
  if (!found && !again) throw new NotFound();
  return found ?? { name: '', atOnce: false };
}

/** Asks a house for a place for somebody who allowed it. They see it at once; the house after their yes, or as they agreed beforehand. */
export const askHouseFor: FormParts<'anyone', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { name, atOnce } = await whoFor(ask, again !== null);
    const houses = (await ask.commons(housesHere)).filter((house) => !house.closed);
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'with')}
        form={state}
        title={t('stays.placesTitle')}
        heading={t('stays.forHeading', { name })}
        lede={t(atOnce ? 'stays.forAtOnce' : 'stays.forLede', { name })}
        action={to.askHouseFor(idFrom(ask, 'asker'))}
        submit={t('stays.forSend', { name })}
        cancel={{ text: t('common.cancel'), href: to.placesForOthers }}
        current="with"
        room={{ text: t('stays.placesHeading'), href: to.placesForOthers }}
      >
        <Choice
          form={state}
          name="house"
          legend={t('stays.forWhich')}
          options={houses.map((house) => ({
            value: house.id,
            text: house.name,
            hint: presentHouse(t, house, ask.now).likely,
          }))}
        />
        <RequestBoxes
          t={t}
          form={state}
          labels={{
            happening: t('stays.forHappening'),
            household: t('stays.forHousehold', { name }),
            known: t('stays.forKnown'),
            reach: t('stays.forReach', { name }),
          }}
        />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const { t } = ask;
    const { once: id, house } = command;
    const asker = idFrom(ask, 'asker');
    const known = (await ask.commons(housesHere)).some((each) => each.id === house && !each.closed);
    if (!known) return { problems: { house: t('stays.forWhichChoose') } };
    const outcome = await ask.commons((tx) => askFor(tx, { id, asker, house, words: wordsFrom(command) }));
    if (outcome === 'not allowed') return { problems: { happening: t('stays.forNotAllowed') } };
    if (outcome === 'closed') return { problems: { house: t('stays.closedNow') } };
    if (outcome === 'too many') return { problems: { happening: t('stays.tooMany') } };
    return `${to.placesForOthers}?asked=${asker}`;
  },
};
