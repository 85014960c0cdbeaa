import { z } from 'zod';
import { changeLine } from '../../../modules/plans/index.ts';
import { fields, NotFound, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';

/** "I did this": the step's state becomes done; its words stay. */
const pressed = z.object({ once: fields.once, was: fields.version });

export const stepDone = {
  fields: pressed,
  back: (ask: RecordAsk) => to.step(idFrom(ask, 'id'), idFrom(ask, 'step')),
  act: async (ask: RecordAsk, { was }: z.output<typeof pressed>): Promise<string> => {
    const [goal, id] = [idFrom(ask, 'id'), idFrom(ask, 'step')];
    const changed = await ask.record(async (tx) => {
      const step = await lineHere(tx, id, 'step');
      if (step.parent !== goal) throw new NotFound();
      return changeLine(tx, { id, was, words: step.words, fields: { ...step.fields, state: 'done' } });
    });
    return changed.outcome === 'kept' ? `${to.today}?done=step-done` : `${to.step(goal, id)}?done=changed-meanwhile`;
  },
};
