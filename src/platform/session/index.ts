export { NATIONS, NotSignedIn, ownRecord, recordOf, ROLES, visitorOf, type Access, type Nation, type Post, type Role, type Visitor } from './access.ts';
export { chooseLanguage, devicesOf, sayWho, signOut, signOutDevice, signOutEverywhere, type AboutMe, type Device } from './account.ts';
export { formToken, formTokenFits, hashOf, newSecret, newSetUpCode, tidyCode } from './secrets.ts';
export { askForCode, redeemCode, type Limits, type Place, type Redeemed } from './sign-in.ts';
