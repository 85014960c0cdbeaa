import { moments as en } from './moments.en.ts';

const cy: Record<keyof typeof en, string> = {
  title: 'Eiliadau da',
  heading: 'Eiliadau da',
  lede: 'Wedi’u cadw at ddyddiau pan fo’n anodd meddwl am un. Dim ond chi sy’n gallu eu gweld.',
  empty: 'Does dim yma eto. Gall eiliad dda fod yn fach iawn.',
  add: 'Cadw eiliad dda',
  showOne: 'Dangos un i mi',
  showAnother: 'Dangos un arall i mi',
  all: 'Pob eiliad dda',
  limits: 'Gallwch gadw hyd at {most} o luniau yma. Does dim terfyn felly ar eiriau.',

  newTitle: 'Eiliadau da',
  newHeading: 'Eiliad dda',
  newLede: 'Arogl, chwerthin, y ffordd adref. Mae ychydig eiriau’n ddigon.',
  words: 'Beth oedd hi',
  when: 'Pryd oedd hi',
  whenHint: 'Yn eich geiriau chi, fel “yr haf diwethaf” neu “dydd Mawrth, ar y bws”. Gallwch adael hwn yn wag.',
  pictureHeading: 'Llun, os oes gennych un',
  picture: 'Y llun',
  pictureHint: 'Hyd at 12 MB. Mae’n cael ei lunio o’r newydd, fel nad oes dim yn dweud ble na phryd y cafodd ei dynnu.',
  pictureShows: 'Beth mae’r llun yn ei ddangos?',
  pictureShowsHint: 'Ar gyfer adeg pan na ellir ei weld. Gallwch adael hwn yn wag.',
  pictureAlone: 'Llun o’r eiliad hon',
  keep: 'Cadw’r eiliad hon',
  nothingWritten: 'Ysgrifennwch ychydig eiriau neu dewiswch lun, neu ewch yn ôl heb gadw.',
  pictureTooLarge: 'Mae’r llun hwnnw’n fwy na 12 MB. Dewiswch un llai. Mae’ch geiriau yma o hyd.',
  pictureNotOne:
    'Ni allai Cairn ddarllen hynny fel llun. Dewiswch ffeil JPEG, PNG, WebP, GIF neu AVIF. Mae’ch geiriau yma o hyd.',
  pictureBroken: 'Ni ellid darllen y llun hwnnw hyd ei ddiwedd. Dewiswch un arall. Mae’ch geiriau yma o hyd.',
  pictureDense: 'Mae gan y llun hwnnw ormod o ddotiau i’w agor yma. Dewiswch un llai. Mae’ch geiriau yma o hyd.',
  pictureFull: 'Mae gennych {most} o luniau. Tynnwch un yn gyntaf, neu cadwch y geiriau ar eu pen eu hunain.',
  pictureAgain: 'Os dewisoch lun, dewiswch ef eto. Ni all tudalen ei gadw i chi.',

  changeTitle: 'Eiliadau da',
  changeHeading: 'Newid yr eiliad hon',
  keepChange: 'Cadw’r eiliad hon',
  takeAwayMeans: 'Mae’n gadael eich eiliadau da. Mae ei llun yn aros gyda hi. Gallwch ei rhoi’n ôl unrhyw bryd.',
  removePicture: 'Dileu’r llun',
  removeTitle: 'Eiliadau da',
  removeHeading: 'Dileu’r llun hwn am byth?',
  removeLede: 'Mae’n cael ei ddileu yma ac ni ellir dod ag ef yn ôl. Mae’ch geiriau’n aros.',
  removeCopies: 'Mae’n aros mewn unrhyw gopi a gymeroch chi o’r blaen, ac mewn copïau diogelwch nes eu bod yn rhy hen.',
  removeYes: 'Ei ddileu am byth',
  removeNo: 'Cadw’r llun',

  away: 'Eiliadau a dynnoch chi',
  awayTitle: 'Eiliadau da',
  awayHeading: 'Eiliadau a dynnoch chi',
  awayLede: 'Gallwch roi unrhyw un ohonyn nhw’n ôl. Dim ond chi sy’n gallu eu gweld.',
  awayEmpty: 'Does dim un.',

  pages: 'Tudalennau o eiliadau',
  shown: '{from} i {to} o {count}, y diweddaraf yn gyntaf',
  newer: 'Eiliadau mwy diweddar',
  older: 'Eiliadau hŷn',

  'done.saved': 'Mae wedi’i chadw.',
  'done.changed': 'Mae’r eiliad hon wedi’i newid.',
  'done.picture-removed': 'Mae’r llun wedi’i ddileu am byth.',

  fromToday: '<link>Eiliad dda</link>, os hoffech chi un.',
};

export const moments = { en, cy };
