import { tries as en } from './tries.en.ts';

const cy: Record<keyof typeof en, string> = {
  title: 'Fy nghynllun',
  heading: 'Pethau rwyf am roi cynnig arnyn nhw',
  lede: 'Rhywbeth newydd, neu rywbeth sy’n teimlo braidd yn fentrus. Gallwch bwyso a mesur yma, gydag eraill os mynnwch.',
  empty: 'Taith ar eich pen eich hun, swydd newydd, gweld rhywun eto. Ysgrifennwch e pan fynnwch.',
  add: 'Ychwanegu rhywbeth rwyf am roi cynnig arno',
  shown: 'Pethau {from} i {to} o {count}',
  pages: 'Rhagor o bethau rwyf am roi cynnig arnyn nhw',
  earlier: 'Rhai cynharach',
  later: 'Y rhai nesaf',

  newTitle: 'Rhywbeth i roi cynnig arno',
  newHeading: 'Ar beth rydych chi am roi cynnig?',
  newLede: 'Gallwch adael pob rhan yn wag. Gallwch ei llenwi’n nes ymlaen, neu gyda rhywun wrth eich ochr.',
  words: 'Ar beth rwyf am roi cynnig',
  why: 'Pam mae’n bwysig i mi',
  good: 'Pa les allai ddod ohono',
  wrong: 'Beth allai fynd o’i le',
  safer: 'Beth sy’n ei wneud yn fwy diogel',
  need: 'Beth sydd ei angen arnaf gan eraill',
  again: 'Pryd byddwn ni’n edrych ar hwn eto',
  againHint: 'Diwrnod, er enghraifft 27 3 2027. Gallwch ei adael yn wag.',
  addThis: 'Ychwanegu hwn at fy nghynllun',
  nothingWritten: 'Ysgrifennwch yn un o’r blychau, neu ewch yn ôl heb gadw.',

  oneTitle: 'Rhywbeth i roi cynnig arno',
  oneHeading: 'Rhywbeth rwyf am roi cynnig arno',
  change: 'Newid hwn',
  changeTitle: 'Rhywbeth i roi cynnig arno',
  changeHeading: 'Newid yr hyn rwyf am roi cynnig arno',
  keep: 'Cadw’r geiriau hyn',
  away: 'Rydych chi wedi tynnu hwn. Mae ei eiriau wedi’u cadw.',
  lookAgainOn: 'Edrych ar hwn eto ar {day}.',
  oneText: 'Mae pawb sy’n gallu gweld eich cynllun yn gweld yr un testun hwn.',
  'done.added': 'Mae yn eich cynllun.',
  'done.changed': 'Mae eich geiriau wedi’u newid.',
  wayHint: 'Pwyso a mesur rhywbeth newydd: y lles, y risg, a phwy sy’n cytuno.',

  theirList: 'Pethau i roi cynnig arnyn nhw',
  theirTitle: 'Rhywbeth i roi cynnig arno',
  theirHeading: 'Ar beth mae {name} am roi cynnig',
  theirLede: 'Geiriau {name} yw’r rhain. Mae pawb sy’n gallu gweld y cynllun yn gweld yr un testun hwn.',
};

export const tries = { en, cy };
