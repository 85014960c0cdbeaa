import { routine as en } from './routine.en.ts';

const cy: Record<keyof typeof en, string> = {
  title: 'Arferion',
  heading: 'Fy arferion',
  lede: 'Pethau bach ar gyfer rhai dyddiau, neu bob dydd. Does dim byd yn eu cyfri.',
  empty: 'Gwydraid o ddŵr, tro bach, galwad i ffrind. Ychwanegwch un pan fynnwch.',
  add: 'Ychwanegu arfer',
  reminders: 'Gallwch gael eich atgoffa ohonyn nhw, os mynnwch. <link>Dewis eich nodiadau atgoffa</link>.',
  remindersAnd: 'Does dim byd yn eich atgoffa oni bai eich bod yn ei ddewis.',

  pages: 'Rhagor o’m harferion',
  shown: 'Arferion {from} i {to} o {count}',
  earlier: 'Rhai cynharach',
  later: 'Y rhai nesaf',

  newHeading: 'Ychwanegu arfer',
  words: 'Beth rwy’n ei wneud',
  days: 'Ar ba ddyddiau?',
  daysHint: 'Gadewch nhw i gyd yn wag ar gyfer bob dydd.',
  at: 'Faint o’r gloch?',
  atHint: 'Er enghraifft 8:30 neu 20:15. Gallwch ei adael yn wag.',
  badTime: 'Ysgrifennwch amser, fel 8:30 neu 20:15.',
  nothingWritten: 'Ysgrifennwch beth rydych chi’n ei wneud, neu ewch yn ôl heb gadw.',
  addThis: 'Ychwanegu’r arfer hwn',
  changeHeading: 'Newid yr arfer hwn',
  keep: 'Cadw’r arfer hwn',
  takeAwayMeans: 'Mae’n mynd o’ch arferion, ac mae ei nodiadau atgoffa’n dod i ben. Mae ei eiriau’n cael eu cadw.',
  'done.added': 'Mae yn eich arferion.',
  'done.changed': 'Mae eich arfer wedi’i newid.',

  everyDay: 'Bob dydd',
  whenAt: '{days}, {time}',
  'day.monday': 'Dydd Llun',
  'day.tuesday': 'Dydd Mawrth',
  'day.wednesday': 'Dydd Mercher',
  'day.thursday': 'Dydd Iau',
  'day.friday': 'Dydd Gwener',
  'day.saturday': 'Dydd Sadwrn',
  'day.sunday': 'Dydd Sul',

  todayHeading: 'Fy arferion heddiw',
  doneForToday: 'Wedi’i wneud am heddiw',
  doneHint: 'Mae “Wedi’i wneud am heddiw” dim ond yn ei guddio tan yfory.',
  'done.away': 'Mae wedi’i guddio am heddiw.',
  toAll: 'Fy arferion i gyd',
};

export const routine = { en, cy };
