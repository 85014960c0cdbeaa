export {
  NATIONS,
  NotSignedIn,
  ownRecord,
  recordOf,
  ROLES,
  visitorOf,
  type Access,
  type Nation,
  type Post,
  type Role,
  type Visitor,
} from './access.ts';
export {
  addressesOf,
  chooseLanguage,
  devicesOf,
  sayWho,
  signOut,
  signOutDevice,
  signOutEverywhere,
  type AboutMe,
  type Device,
} from './account.ts';
export {
  cardsMadeAt,
  cardsOf,
  cardToPrint,
  endCard,
  endSessionsOfCard,
  enterByCard,
  makeCard,
  makeCardWith,
  type Card,
  type CardsMade,
  type CardToPrint,
  type NewCard,
} from './cards.ts';
export { CODE_LENGTH, groupsOf, printedCode, readPrintedCode, type PrintedFor, type ReadCode } from './printed-code.ts';
export {
  beginAddingPasskey,
  beginPasskeySignIn,
  finishAddingPasskey,
  finishPasskeySignIn,
  passkeysOf,
  removePasskey,
  type AddingPasskey,
  type CreatedPasskey,
  type Passkey,
  type PasskeySignIn,
  type UsedPasskey,
} from './passkeys.ts';
export {
  attemptOf,
  formToken,
  formTokenFits,
  hashOf,
  newSecret,
  newSetUpCode,
  secretFor,
  tidyCode,
} from './secrets.ts';
export {
  askForCode,
  codeSentTo,
  redeemCode,
  type CodeWanted,
  type Limits,
  type Place,
  type Redeemed,
} from './sign-in.ts';
export { enterBySetUpCode, type FirstIn } from './first-person.ts';
