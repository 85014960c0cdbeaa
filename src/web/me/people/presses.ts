import { z } from 'zod';
import {
  liftNever,
  sayNever,
  sendInvitationAgain,
  takeLeave,
  withdrawSharing,
} from '../../../modules/sharing/index.ts';
import { fields, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';
import { keyIn } from './companion.ts';

const plain = z.object({ once: fields.once });
const aboutAccount = z.object({ once: fields.once, account: z.uuid('form.notUnderstood') });

const toCompanion = (ask: RecordAsk): string => to.member(keyIn(ask));
const toPeople = (): string => to.people;

/** Ends one sharing. When the page comes back, it has ended. */
export const pressWithdraw = {
  fields: plain,
  back: toCompanion,
  act: async (ask: RecordAsk): Promise<string> => {
    await ask.record((tx) => withdrawSharing(tx, { sharing: idFrom(ask, 'sharing') }));
    return `${toCompanion(ask)}?done=withdrawn`;
  },
};

/** Takes somebody out of the circle. */
export const pressLeave = {
  fields: plain,
  back: toCompanion,
  act: async (ask: RecordAsk): Promise<string> => {
    await ask.record((tx) => takeLeave(tx, { member: idFrom(ask, 'member') }));
    return `${to.people}?done=left`;
  },
};

/** Sends an invitation once more. */
export const pressSendAgain = {
  fields: plain,
  back: toCompanion,
  act: async (ask: RecordAsk, command: z.output<typeof plain>): Promise<string> => {
    const member = idFrom(ask, 'member');
    const outcome = await ask.record((tx) => sendInvitationAgain(tx, { id: command.once, member }));
    if (outcome === 'not waiting') return toCompanion(ask);
    return `${toCompanion(ask)}?done=${outcome === 'sent' ? 'sent-again' : 'not-sent'}`;
  },
};

/** Never this person. */
export const pressNever = {
  fields: aboutAccount,
  back: toPeople,
  act: async (ask: RecordAsk, command: z.output<typeof aboutAccount>): Promise<string> => {
    await ask.record((tx) => sayNever(tx, { id: command.once, account: command.account }));
    return `${to.people}?done=never`;
  },
};

/** Takes a never back. */
export const pressLiftNever = {
  fields: aboutAccount,
  back: toPeople,
  act: async (ask: RecordAsk, command: z.output<typeof aboutAccount>): Promise<string> => {
    await ask.record((tx) => liftNever(tx, { account: command.account }));
    return `${to.people}?done=lifted`;
  },
};
