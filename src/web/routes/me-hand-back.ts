import { form, me, page, press, type Route } from '../../platform/http/index.ts';
import { showHandBack } from '../me/hand-back/hand-back.tsx';
import { showHandBacks } from '../me/hand-back/hand-backs.tsx';
import { noteOnHandBack } from '../me/hand-back/note.tsx';
import { pressReadHandBack } from '../me/hand-back/read-press.ts';
import { showRehearsal } from '../me/rehearse/rehearse.tsx';
import { showRehearsedRoom } from '../me/rehearse/rehearsed-room.tsx';

/** Before a time of being unwell: who would see what. After it: what happened. */
export const afterwards: readonly Route[] = [
  page('/me/unwell/rehearse', me('rehearse who would see what'), showRehearsal),
  page('/me/unwell/rehearse/:account/:room', me('see what somebody would see'), showRehearsedRoom),
  page('/me/unwell/hand-back', me('see times when I was unwell'), showHandBacks),
  page('/me/unwell/hand-back/:time', me('read what happened in such a time'), showHandBack),
  form('/me/unwell/hand-back/:time/note', me('write about such a time'), noteOnHandBack),
  press('/me/unwell/hand-back/:time/read', me('say that I have read what happened'), pressReadHandBack),
];
