import { z } from 'zod';
import { WELL_PARTS } from '../../../modules/plans/index.ts';
import { whoseRecord } from '../../../modules/sharing/index.ts';
import { stayingWellOf, TOOLBOX, type PartOfWell } from '../../../modules/staying-well/index.ts';
import { suggest } from '../../../modules/suggestions/index.ts';
import { fields, NotFound, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { Refused, type PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { sayPart } from '../../me/staying-well/part-words.ts';
import { levelInPart } from './levels.ts';

const form = z.object({ once: fields.once, words: fields.neededWords, why: fields.note });

/** The part that the address names, where it is open. Throws NotFound, or Refused to somebody who may only read there. */
async function partHere(ask: RecordAsk, tx: PersonTx): Promise<PartOfWell> {
  const named = ask.params['part'] ?? '';
  const place = WELL_PARTS.find((each) => each.replaceAll(' ', '-') === named) ?? named;
  const [row] = await tx.call<{ parts: string[] }>('select app.open_parts() as parts', []);
  const part = (await stayingWellOf(tx)).parts.find((each) => each.place === place);
  if (!part || !row?.parts.includes(place)) throw new NotFound();
  if (levelInPart(tx, place) === 'see') throw new Refused();
  return part;
}

/** Suggests something that is not in a part of the plan yet. */
export const suggestInPart: FormParts<'with', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t, person } = ask;
    const { part, name } = await ask.record(async (tx) => ({
      part: await partHere(ask, tx),
      name: await whoseRecord(tx),
    }));
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'with')}
        form={state}
        title={t('with.suggestTitle')}
        heading={t('wellShared.newHeading', { part: sayPart(t, part) })}
        lede={t('with.suggestLede', { name })}
        action={to.suggestInPart(person, part.place)}
        submit={t('with.sendSuggestion', { name })}
        cancel={{ text: t('common.cancel'), href: to.theirRoom(person, 'staying well') }}
        current="with"
      >
        <PersonalTextArea form={state} name="words" label={t('suggesting.newWords')} rows={3} />
        <PersonalTextArea form={state} name="why" label={t('with.why')} hint={t('with.whyHint', { name })} rows={2} />
      </FormPage>
    );
  },
  act: async (ask, { once: id, words, why }) => {
    const outcome = await ask.record(async (tx) => {
      const { place } = await partHere(ask, tx);
      const kind = place === TOOLBOX ? 'tool' : 'well';
      return suggest(tx, { id, form: 'new line', entry: null, room: 'staying well', kind, place, words, why });
    });
    if (outcome === 'not here') throw new NotFound();
    return `${to.theirRoom(ask.person, 'staying well')}?done=suggested`;
  },
};
