import { z } from 'zod';
import { WISH_PARTS } from '../../../modules/plans/index.ts';
import { whoseRecord } from '../../../modules/sharing/index.ts';
import { suggest } from '../../../modules/suggestions/index.ts';
import { sayWishPart, wishesOf, type PartOfWishes } from '../../../modules/wishes/index.ts';
import { fields, NotFound, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { Refused, type PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';

const form = z.object({ once: fields.once, words: fields.neededWords, why: fields.note });

/**
 * The part that the address names. A usual one that is left out looks like one in which nothing stands, and takes a suggestion like it. Throws NotFound, or Refused to
 * somebody who may only read.
 */
async function partHere(ask: RecordAsk, tx: PersonTx): Promise<PartOfWishes> {
  const named = ask.params['part'] ?? '';
  const place = WISH_PARTS.find((each) => each.replaceAll(' ', '-') === named) ?? named;
  const part = (await wishesOf(tx)).parts.find((each) => each.place === place);
  if (!part) throw new NotFound();
  if (!tx.maySuggestIn.has('advance wishes')) throw new Refused();
  return part;
}

/** Suggests something that is not in a part of the wishes yet. */
export const suggestWish: FormParts<'with', typeof form> = {
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
        heading={t('wellShared.newHeading', { part: sayWishPart(t, part) })}
        lede={t('with.suggestLede', { name })}
        action={to.suggestWish(person, part.place)}
        submit={t('with.sendSuggestion', { name })}
        cancel={{ text: t('common.cancel'), href: to.theirRoom(person, 'advance wishes') }}
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
      const something = { id, form: 'new line', entry: null, room: 'advance wishes', kind: 'wish' } as const;
      return suggest(tx, { ...something, place, words, why });
    });
    if (outcome === 'not here') throw new NotFound();
    return `${to.theirRoom(ask.person, 'advance wishes')}?done=suggested`;
  },
};
