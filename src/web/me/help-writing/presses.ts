import { z } from 'zod';
import { endWritingHelp, leaveOut, sayMine, writtenLine, type Said } from '../../../modules/writing-help/index.ts';
import { fields, NotFound, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';
import { pageOf, PLACES, type Place } from './place.ts';

const plain = z.object({ once: fields.once });
const onLine = z.object({ once: fields.once, place: fields.oneOf(PLACES) });
const afterAll = z.object({ ...onLine.shape, after: fields.oneOf(['all', '']).default('') });

/** Ends help with writing. When the page comes back, it has ended. */
export const pressEndHelp = {
  fields: plain,
  back: () => to.helpWriting,
  act: async (ask: RecordAsk): Promise<string> => {
    await ask.record((tx) => endWritingHelp(tx, { help: idFrom(ask, 'help') }));
    return `${to.helpWriting}?done=ended`;
  },
};

/** "Yes, these are my words." */
export const pressMine = {
  fields: afterAll,
  back: () => to.written,
  act: async (ask: RecordAsk, { place, after }: z.output<typeof afterAll>): Promise<string> => {
    const id = idFrom(ask, 'id');
    const said = await ask.record(async (tx): Promise<Said> => {
      const line = await writtenLine(tx, id);
      if (!line) return { outcome: 'gone' };
      const { words, heading } = line;
      return sayMine(tx, { id, words, heading, goal: null, afterAll: after === 'all' });
    });
    if (said.outcome === 'no goal') return `${to.writtenLine(id)}?done=no-goal`;
    return afterSaying(said, place, 'mine');
  },
};

/** "Leave it out." */
export const pressLeaveOut = {
  fields: onLine,
  back: () => to.written,
  act: async (ask: RecordAsk, { place }: z.output<typeof onLine>): Promise<string> => {
    const id = idFrom(ask, 'id');
    return afterSaying(await ask.record((tx) => leaveOut(tx, { id })), place, 'left-out');
  },
};

function afterSaying(said: Said, place: Place, done: string): string {
  if (said.outcome === 'gone') throw new NotFound();
  return said.outcome === 'answered' ? `${pageOf[place]}?done=${done}` : `${to.written}?done=answered-before`;
}
