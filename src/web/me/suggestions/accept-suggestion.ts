import { z } from 'zod';
import { acceptSuggestion, suggestionOf } from '../../../modules/suggestions/index.ts';
import { fields, NotFound, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';
import { giveAnswer, notKept, whereItWent } from './answering.ts';

const pressed = z.object({ once: fields.once, was: fields.version });

/** "Yes, use this": the suggestion's words, just as they are. */
export const acceptAsItIs = {
  fields: pressed,
  back: (ask: RecordAsk) => to.suggestion(idFrom(ask, 'id')),
  act: async (ask: RecordAsk, { was }: z.output<typeof pressed>): Promise<string> => {
    const id = idFrom(ask, 'id');
    const suggestion = await ask.record((tx) => suggestionOf(tx, id));
    if (!suggestion) throw new NotFound();
    const answered = await giveAnswer(ask, (tx) => acceptSuggestion(tx, { id, words: suggestion.words, was }));
    if (answered.outcome !== 'answered') return notKept(id, answered.outcome);
    return `${await ask.record((tx) => whereItWent(tx, suggestion))}?done=accepted`;
  },
};
