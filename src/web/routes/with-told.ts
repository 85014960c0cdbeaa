import { anyone, form, page, press, type Route } from '../../platform/http/index.ts';
import { answerAsk, pressEndBeingTold } from '../with/told/answer-ask.tsx';
import { showTold } from '../with/told/told-list.tsx';
import { pressToldSeen, showToldOne, writeToldHappened } from '../with/told/told-one.tsx';

/** Somebody whom a rule of somebody else's names. They are asked first; what they are told opens no record. */
export const withTold: readonly Route[] = [
  page('/with/told', anyone('see messages that people wrote for me'), showTold),
  form('/with/told/asks/:ask', anyone('say whether I may be told something'), answerAsk),
  press('/with/told/asks/:ask/end', anyone('take back that I may be told'), pressEndBeingTold),
  page('/with/told/:told', anyone('read a message that somebody wrote for me'), showToldOne),
  press('/with/told/:told/seen', anyone('say that I have seen a message'), pressToldSeen),
  form('/with/told/:told/happened', anyone('write what happened, for them to read'), writeToldHappened),
];
