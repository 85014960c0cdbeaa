import { about as en } from './about.en.ts';

const cy: Record<keyof typeof en, string> = {
  title: 'Amdanaf i',
  heading: 'Amdanaf i',
  lede: 'Yr hyn yr hoffech i eraill ei wybod. Chi sy’n dewis pwy sy’n ei ddarllen.',
  empty: 'Does dim wedi’i ysgrifennu eto. Mae ychydig eiriau’n ddigon, a does dim rhaid i ddim fod yma.',
  add: 'Ychwanegu rhywbeth amdanaf i',
  changeAbout: 'y rhan hon:',
  hintsHeading: 'Lleoedd i ddechrau',
  hintsLede: 'Cymerwch un os yw’n helpu. Gallwch newid y pennawd, neu ei adael allan.',

  newTitle: 'Amdanaf i',
  newHeading: 'Rhywbeth amdanaf i',
  changeHeading: 'Newid y rhan hon',
  partHeading: 'Pennawd, os hoffech chi un',
  partWords: 'Yn fy ngeiriau fy hun',
  addPart: 'Ychwanegu hwn at Amdanaf i',
  keepPart: 'Cadw’r rhan hon',

  'hint.name': 'Beth i’m galw',
  'hint.good-day': 'Diwrnod da',
  'hint.good-at': 'Beth rwy’n dda am ei wneud',
  'hint.near': 'Cartref, a phwy sy’n agos',
  'hint.talking': 'Pan fydd geiriau’n anodd',
  'hint.helps': 'Pethau bach sy’n helpu',
  'hint.rather-not': 'Beth byddai’n well gen i ei adael allan',
  'hint.believe': 'Beth rwy’n credu ynddo',
  'ask.name': 'Pa enw rydych chi’n ei hoffi? Sut hoffech chi i bobl siarad â chi?',
  'ask.good-day': 'Beth sydd ynddo, o’r bore i’r nos?',
  'ask.good-at': 'Beth fyddai ffrind yn ei ddweud? Beth rydych chi wedi dod drwyddo?',
  'ask.near': 'Pwy neu beth sy’n gwneud i’ch lle deimlo’n eiddo i chi?',
  'ask.talking': 'Beth sy’n gwneud siarad yn haws? Beth ddylai eraill ei wneud pan fyddwch chi’n mynd yn dawel?',
  'ask.helps': 'Paned, mynd am dro, cael llonydd: beth sy’n gweithio i chi?',
  'ask.rather-not': 'Pa eiriau, cwestiynau neu arferion sy’n gwneud pethau’n anoddach?',
  'ask.believe': 'Ffydd, gwerthoedd, pobl rydych chi’n eu hedmygu: beth sy’n eich cynnal?',

  'done.about': 'Mae yn Amdanaf i.',
  'done.about-changed': 'Mae’r rhan hon wedi’i newid.',
};

export const about = { en, cy };
