import { anyone, file, form, json, me, open, page, press, type Route } from '../../platform/http/index.ts';
import { beginRecord } from '../account/begin-record.ts';
import { pressEndCard, pressMakeCard, pressSignOutCard } from '../account/card-presses.ts';
import { showCards, showCardToPrint } from '../account/cards.tsx';
import { changeAccount } from '../account/change.tsx';
import { downloadCopy, downloadReadableCopy } from '../account/copy.ts';
import { signOutDevice, signOutEverywhere } from '../account/devices.ts';
import { addPasskey, makePasskey, removePasskey } from '../account/passkeys.ts';
import { showAccount } from '../account/account.tsx';
import { deleteEverything } from '../account/leaving/delete.tsx';
import { keepEverything } from '../account/leaving/keep.ts';
import { welcome } from '../account/welcome.tsx';
import { postInvitation } from '../open/post-invitation.tsx';
import { putAway } from '../paper.ts';
import { signOut } from '../open/sign-out.ts';
import { setUp } from '../service/set-up.tsx';
import { typeInvitation } from '../with/type-invitation.tsx';
import { invitation } from '../with/invitation.tsx';

/** For whoever is signed in. */
export const accountRoutes: readonly Route[] = [
  press('/sign-out', open('sign out'), signOut),
  form('/welcome', me('say what to call me'), welcome),
  page('/account', anyone('see my account'), showAccount),
  form('/account/change', anyone('change my account'), changeAccount),
  press('/account/record', me('begin my record'), beginRecord),
  file('/account/copy', anyone('take a copy of everything'), downloadCopy),
  file('/account/copy/readable', anyone('take a copy of everything to read'), downloadReadableCopy),
  form('/account/delete', anyone('have everything deleted'), deleteEverything),
  press('/account/delete/keep', anyone('keep everything after all'), keepEverything),
  page('/account/cards', anyone('see my printed cards'), showCards),
  press('/account/cards/make', anyone('make a printed card for me'), pressMakeCard),
  page('/account/cards/:card', anyone('print my card'), showCardToPrint),
  press('/account/cards/:card/end', anyone('take a card out of use'), pressEndCard),
  press('/account/cards/:card/sign-out', anyone('sign out what a card signed in'), pressSignOutCard),
  press('/account/put-paper-away', anyone('hide a code that was printed'), putAway),
  json('/account/passkeys/begin', anyone('begin adding a passkey'), makePasskey),
  json('/account/passkeys/finish', anyone('add a passkey'), addPasskey),
  press('/account/passkeys/remove', anyone('remove a passkey'), removePasskey),
  press('/account/devices/sign-out', anyone('sign another device out'), signOutDevice),
  press('/account/devices/sign-out-everywhere', anyone('sign every device out'), signOutEverywhere),
  form('/invitation', anyone('type a printed invitation'), typeInvitation),
  form('/invitation/:secret', anyone('answer an invitation'), invitation),
  form('/post/:secret', anyone('take up a post'), postInvitation),
  form('/set-up', anyone('set up the service'), setUp),
];
