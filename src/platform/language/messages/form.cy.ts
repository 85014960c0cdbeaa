import { form as en } from './form.en.ts';

const cy: Record<keyof typeof en, string> = {
  tooLong:
    'Mae hynny’n rhy hir i’w gadw mewn un darn. Gwnewch ef yn fyrrach, neu rhowch ran ohono yn rhywle arall. Does dim o’ch geiriau wedi’u colli.',
  nameTooLong: 'Defnyddiwch 200 nod neu lai yma.',
  empty: 'Ysgrifennwch rywbeth yma, neu ewch yn ôl heb gadw.',
  choose: 'Dewiswch un o’r rhain.',
  notAnAddress: 'Ysgrifennwch gyfeiriad e-bost, fel enw@example.org.',
  notUnderstood: 'Ni allai Cairn ddarllen y rhan hon. Gwiriwch hi a rhowch gynnig arall arni.',
  cleaned: 'Ni ellir cadw rhai nodau anweledig. Rydym wedi’u tynnu allan. Gwiriwch eich geiriau, yna cadwch eto.',
};

export const form = { en, cy };
