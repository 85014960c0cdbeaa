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
export { attemptOf, formToken, formTokenFits, hashOf, newSecret, newSetUpCode, tidyCode } from './secrets.ts';
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
