import { diary as en } from './diary.en.ts';

const cy: Record<keyof typeof en, string> = {
  title: 'Dyddiadur',
  heading: 'Fy nyddiadur',
  lede: 'Ysgrifennwch beth bynnag, pryd bynnag. Dim ond chi sy’n gallu darllen tudalen, oni bai eich bod yn ei hagor i eraill.',
  write: 'Ysgrifennu yn fy nyddiadur',
  empty: 'Does dim yma yn y mis hwn.',
  months: 'Misoedd',
  newHeading: 'Tudalen o fy nyddiadur',
  changeHeading: 'Newid y dudalen hon',
  words: 'Beth rydw i am ei ysgrifennu',
  who: 'Pwy gaiff ddarllen y dudalen hon?',
  whoHint: 'Gallwch newid hyn unrhyw bryd.',
  'who.me': 'Dim ond fi',
  'who.open': 'Caiff pobl rwy’n rhannu fy nyddiadur â nhw ddarllen y dudalen hon',
  'whoMeans.me': 'Does neb arall yn gweld bod tudalen.',
  'whoMeans.open':
    'Gallan nhw ei darllen tra byddwch yn rhannu eich dyddiadur â nhw, ac rydych yn gweld bob tro maen nhw’n edrych.',
  isMine: 'Dim ond chi sy’n gallu darllen y dudalen hon.',
  isOpen: 'Caiff pobl rydych yn rhannu eich dyddiadur â nhw ddarllen y dudalen hon.',
  keep: 'Cadw’r dudalen hon',
  keepChange: 'Cadw’r newid',
  change: 'Newid y dudalen hon',
  takeAwayMeans: 'Mae’n gadael eich dyddiadur. Gallwch ei rhoi’n ôl unrhyw bryd.',
  away: 'Tudalennau a dynnoch chi',
  print: 'Argraffu’r mis hwn',
  printHint:
    'I roi hwn ar bapur, defnyddiwch argraffu eich porwr. Mae pob tudalen o’r mis yn cael ei hargraffu, hefyd y rhai na all neb ond chi eu darllen.',

  'done.saved': 'Mae’ch tudalen wedi’i chadw.',
  'done.changed': 'Mae’ch tudalen wedi’i newid.',
};

export const diary = { en, cy };
