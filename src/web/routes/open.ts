import {
  atOnce,
  file,
  form,
  json,
  oneClick,
  open,
  page,
  press,
  withWorker,
  type Route,
} from '../../platform/http/index.ts';
import { askPasskey, usePasskey } from '../account/passkeys.ts';
import { showAccessibility } from '../open/accessibility.tsx';
import { first } from '../open/first.tsx';
import { cardByLink } from '../open/card/by-link.tsx';
import { showCardHere } from '../open/card/here.tsx';
import { showHelp } from '../open/help.tsx';
import { language } from '../open/language.ts';
import { leave } from '../open/leave.ts';
import { showMailbox } from '../open/mailbox.tsx';
import { showPrivacy } from '../open/privacy.tsx';
import { anotherCode, signInCode } from '../open/sign-in-code.tsx';
import { signInByCard } from '../open/sign-in-card.tsx';
import { signIn } from '../open/sign-in.tsx';
import { offByLink } from '../open/stop-reminders.tsx';
import { showStart } from '../open/start.tsx';
import { showDutyCounts } from '../service/duty/counts.tsx';

/** For anybody. */
export const openRoutes: readonly Route[] = [
  page('/', open('say what Cairn is'), showStart),
  withWorker(page('/help', open('find help now'), showHelp)),
  atOnce('/leave', open('leave this site at once'), leave),
  press('/language', open('choose a language'), language),
  page('/privacy', open('say what is kept'), showPrivacy),
  page('/accessibility', open('say how usable this is'), showAccessibility),
  page('/service/:service/duty/counts', open('count how often the law opened records'), showDutyCounts),
  page('/mailbox', open('read the sample’s mail'), showMailbox),
  file('/card', open('show the card that this device keeps'), showCardHere),
  form('/c/:secret', open('open a card by a link that was handed on'), cardByLink),
  oneClick('/reminders/off/:link', open('switch reminders off from an e-mail'), offByLink),
  form('/first', open('let the first person in'), first),
  form('/sign-in', open('sign in or begin an account'), signIn),
  form('/sign-in/code', open('type the code'), signInCode),
  form('/sign-in/code/another', open('ask for another code'), anotherCode),
  form('/sign-in/card', open('sign in with a printed card'), signInByCard),
  json('/sign-in/passkey/begin', open('begin signing in with a passkey'), askPasskey),
  json('/sign-in/passkey/finish', open('sign in with a passkey'), usePasskey),
];
