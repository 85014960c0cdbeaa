import { z } from 'zod';
import { answerClaim, printInvitationAgain, seeTeamChanges } from '../../../modules/sharing/index.ts';
import { fields, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { newCodeHere } from '../../paper.ts';
import { idFrom } from '../id-in-address.ts';
import { backTo, fromField } from './back-from.ts';

const answering = z.object({
  once: fields.once,
  account: z.uuid('form.notUnderstood'),
  meant: fields.oneOf(['yes', 'no']),
  from: fromField,
});
const seeing = z.object({ once: fields.once, upTo: z.iso.datetime('form.notUnderstood'), from: fromField });
const plain = z.object({ once: fields.once });
const toMember = (ask: RecordAsk): string => to.member(idFrom(ask, 'member'));

/** Yes, this is whom I meant; or no. */
export const pressAnswerClaim = {
  fields: answering,
  back: toMember,
  act: async (ask: RecordAsk, command: z.output<typeof answering>): Promise<string> => {
    const member = idFrom(ask, 'member');
    const meant = command.meant === 'yes';
    const outcome = await ask.record((tx) => answerClaim(tx, { member, account: command.account, meant }));
    if (outcome === 'not waiting') return to.people;
    return meant ? `${to.member(member)}?done=joined` : backTo(command.from, 'claim-no');
  },
};

/** I have seen who joined and left. */
export const pressSeen = {
  fields: seeing,
  back: (): string => to.people,
  act: async (ask: RecordAsk, { once: id, upTo, from }: z.output<typeof seeing>): Promise<string> => {
    await ask.record((tx) => seeTeamChanges(tx, { id, upTo: new Date(upTo) }));
    return backTo(from, 'seen');
  },
};

/** Another code for somebody who has not answered. `once` makes it one, however often it is sent. */
export const pressNewCode = {
  fields: plain,
  back: toMember,
  act: async (ask: RecordAsk, { once }: z.output<typeof plain>): Promise<string> => {
    const member = idFrom(ask, 'member');
    const code = newCodeHere(ask, 'invitation', once);
    const outcome = await ask.record((tx) => printInvitationAgain(tx, { member, code }));
    if (outcome === 'not waiting') return toMember(ask);
    return outcome === 'invited' ? `${to.printedCode(member)}?code=${once}` : `${toMember(ask)}?done=not-sent`;
  },
};
