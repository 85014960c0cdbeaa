import { z } from 'zod';
import { writeBesideNote } from '../../../modules/stays/index.ts';
import { fields, NotFound, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, OwnWords, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { idFrom } from '../id-in-address.ts';
import { stayHere } from './stay-here.ts';

const form = z.object({ once: fields.once, words: fields.neededWords });

async function noteHere(ask: RecordAsk, tx: PersonTx) {
  const here = await stayHere(ask, tx);
  const note = here.stay.notes.find((each) => each.id === idFrom(ask, 'note'));
  if (!note) throw new NotFound();
  return { ...here, note };
}

/** The guest's own words beside a note of the house. The note stays as it was written. */
export const besideNote: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { stay, house, note } = await ask.record((tx) => noteHere(ask, tx));
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('stays.pageTitle')}
        heading={t('stays.noteHeading')}
        lede={t('stays.noteLede', { house: house.name })}
        action={to.besideNote(stay.id, note.id)}
        submit={t('stays.noteKeep')}
        cancel={{ text: t('common.cancel'), href: to.stay(stay.id) }}
        current="staying-well"
        room={{ text: t('stays.pageHeading', { house: house.name }), href: to.stay(stay.id) }}
        before={<OwnWords text={note.words} by={note.byName} />}
      >
        <PersonalTextArea form={state} name="words" label={t('stays.noteWords')} rows={4} />
      </FormPage>
    );
  },
  act: async (ask, { once: id, words }) => {
    const request = await ask.record(async (tx) => {
      const { stay, note } = await noteHere(ask, tx);
      await writeBesideNote(tx, { id, note: note.id, words });
      return stay.id;
    });
    return `${to.stay(request)}?done=beside`;
  },
};
