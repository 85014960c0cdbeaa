import { agreeWhenUnwell, answerUnwellAsk } from '../modules/crisis/index.ts';
import { shareRoom } from '../modules/sharing/index.ts';
import { withCommons } from '../platform/commons/index.ts';
import type { Database } from '../platform/database/index.ts';
import { newId } from '../platform/ids.ts';
import type { Visitor } from '../platform/session/index.ts';
import { own } from './arrive.ts';

const DAY = 24 * 60 * 60 * 1000;

const SIGNS = [
  'I stop answering messages, even from Ash.',
  'I say that the allotment is too much for me.',
  'The radio is on all night.',
].join('\n');

/** What Wren agreed for when she is unwell: her sister has said yes, her worker has not answered yet. */
export async function agreeForHardTimes(
  database: Database,
  { wren, ash }: { readonly wren: Visitor; readonly ash: Visitor },
  { sister, worker }: { readonly sister: string; readonly worker: string },
): Promise<void> {
  await own(database, wren, async (tx) => {
    const whom = { kind: 'member', member: worker } as const;
    const given = { condition: 'when I am unwell', endsAt: new Date(Date.now() + 150 * DAY) } as const;
    const parts = ['breaking down', 'toolbox'];
    await shareRoom(tx, { id: newId(), whom, room: 'plan', level: 'carry out', ...given });
    await shareRoom(tx, { id: newId(), whom, room: 'staying well', level: 'see', parts, ...given });
    await shareRoom(tx, {
      id: newId(),
      whom: { kind: 'member', member: sister },
      room: 'plan',
      level: 'carry out',
      ...given,
    });
    const keepers = [sister, worker];
    await agreeWhenUnwell(tx, { was: 0, keepers, needed: 2, waitHours: 2, lengthHours: 72, signs: SIGNS });
  });
  await withCommons(database, ash, (tx) => answerUnwellAsk(tx, { person: wren.account, yes: true }));
}
