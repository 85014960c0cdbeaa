/** Written by tools/language/generate.ts from the messages; do not edit. */

/** What each message takes in English. */
export interface English {
  'common.back': Nothing;
  'common.cancel': Nothing;
  'common.change': Nothing;
  'common.continue': Nothing;
  'common.error': Nothing;
  'common.errorPrefix': Nothing;
  'common.errorSummary': Nothing;
  'common.errorTitle': { title: Words };
  'common.helpNow': Nothing;
  'common.language': Nothing;
  'common.language.cy': Nothing;
  'common.language.en': Nothing;
  'common.leaveSite': Nothing;
  'common.level.carry-out': Nothing;
  'common.level.see': Nothing;
  'common.level.suggest': Nothing;
  'common.levelMeans.carry-out': Nothing;
  'common.levelMeans.see': Nothing;
  'common.levelMeans.suggest': Nothing;
  'common.notEmergency': { help: Tag };
  'common.onlyYou': Nothing;
  'common.room.about-me': Nothing;
  'common.room.advance-wishes': Nothing;
  'common.room.care': Nothing;
  'common.room.crisis-card': Nothing;
  'common.room.diary': Nothing;
  'common.room.learning': Nothing;
  'common.room.money': Nothing;
  'common.room.people': Nothing;
  'common.room.plan': Nothing;
  'common.room.staying-well': Nothing;
  'common.save': Nothing;
  'common.signIn': Nothing;
  'common.signOut': Nothing;
  'common.skipLink': Nothing;
  'design.accessibility': Nothing;
  'design.asItWouldRead': Nothing;
  'design.day': Nothing;
  'design.mainMenu': Nothing;
  'design.menu': Nothing;
  'design.month': Nothing;
  'design.print': Nothing;
  'design.printed': { day: Words };
  'design.privacy': Nothing;
  'design.putIn': Nothing;
  'design.signedInAs': Nothing;
  'design.siteName': Nothing;
  'design.takenOut': Nothing;
  'design.year': Nothing;
  'form.choose': Nothing;
  'form.cleaned': Nothing;
  'form.empty': Nothing;
  'form.nameTooLong': Nothing;
  'form.notAnAddress': Nothing;
  'form.notUnderstood': Nothing;
  'form.tooLong': Nothing;
  'when.dayAndTime': { day: Words; time: Words };
  'when.midday': Nothing;
  'when.midnight': Nothing;
  'when.today': { time: Words };
  'when.tomorrow': { time: Words };
  'when.wrong.day not a number': Nothing;
  'when.wrong.missing day': Nothing;
  'when.wrong.missing month': Nothing;
  'when.wrong.missing year': Nothing;
  'when.wrong.month not known': Nothing;
  'when.wrong.not a real date': Nothing;
  'when.wrong.nothing typed': Nothing;
  'when.wrong.year not four digits': Nothing;
  'when.wrong.year out of range': Nothing;
  'when.yesterday': { time: Words };
}

/** What each message takes in Welsh. */
export interface Welsh {
  'common.back': Nothing;
  'common.cancel': Nothing;
  'common.change': Nothing;
  'common.continue': Nothing;
  'common.error': Nothing;
  'common.errorPrefix': Nothing;
  'common.errorSummary': Nothing;
  'common.errorTitle': { title: Words };
  'common.helpNow': Nothing;
  'common.language': Nothing;
  'common.language.cy': Nothing;
  'common.language.en': Nothing;
  'common.leaveSite': Nothing;
  'common.level.carry-out': Nothing;
  'common.level.see': Nothing;
  'common.level.suggest': Nothing;
  'common.levelMeans.carry-out': Nothing;
  'common.levelMeans.see': Nothing;
  'common.levelMeans.suggest': Nothing;
  'common.notEmergency': { help: Tag };
  'common.onlyYou': Nothing;
  'common.room.about-me': Nothing;
  'common.room.advance-wishes': Nothing;
  'common.room.care': Nothing;
  'common.room.crisis-card': Nothing;
  'common.room.diary': Nothing;
  'common.room.learning': Nothing;
  'common.room.money': Nothing;
  'common.room.people': Nothing;
  'common.room.plan': Nothing;
  'common.room.staying-well': Nothing;
  'common.save': Nothing;
  'common.signIn': Nothing;
  'common.signOut': Nothing;
  'common.skipLink': Nothing;
  'design.accessibility': Nothing;
  'design.asItWouldRead': Nothing;
  'design.day': Nothing;
  'design.mainMenu': Nothing;
  'design.menu': Nothing;
  'design.month': Nothing;
  'design.print': Nothing;
  'design.printed': { day: Words };
  'design.privacy': Nothing;
  'design.putIn': Nothing;
  'design.signedInAs': Nothing;
  'design.siteName': Nothing;
  'design.takenOut': Nothing;
  'design.year': Nothing;
  'form.choose': Nothing;
  'form.cleaned': Nothing;
  'form.empty': Nothing;
  'form.nameTooLong': Nothing;
  'form.notAnAddress': Nothing;
  'form.notUnderstood': Nothing;
  'form.tooLong': Nothing;
  'when.dayAndTime': { day: Words; time: Words };
  'when.midday': Nothing;
  'when.midnight': Nothing;
  'when.today': { time: Words };
  'when.tomorrow': { time: Words };
  'when.wrong.day not a number': Nothing;
  'when.wrong.missing day': Nothing;
  'when.wrong.missing month': Nothing;
  'when.wrong.missing year': Nothing;
  'when.wrong.month not known': Nothing;
  'when.wrong.not a real date': Nothing;
  'when.wrong.nothing typed': Nothing;
  'when.wrong.year not four digits': Nothing;
  'when.wrong.year out of range': Nothing;
  'when.yesterday': { time: Words };
}

export type Nothing = Record<never, never>;
/** Put in exactly as given. */
export type Words = string | number;
/** `<name>words</name>` in the message: the page draws what stands round the words. */
export interface Tag {
  readonly isTag: true;
}

type Same<A, B> = [A, B] extends [B, A] ? true : false;
type Differing = {
  [K in keyof English | keyof Welsh]: K extends keyof English & keyof Welsh
    ? Same<English[K], Welsh[K]> extends true
      ? never
      : K
    : K;
}[keyof English | keyof Welsh];
type NoKey<Keys extends never> = Keys;
/** Does not compile while a message takes other arguments or tags in Welsh than in English; the error names its key. */
export type WelshDiffersIn = NoKey<Differing>;
