import { stance as en } from './stance.en.ts';

const cy: Record<keyof typeof en, string> = {
  heading: 'Pwy sy’n cytuno a phwy sy’n gweld yn wahanol',
  nobody: 'Does neb wedi dweud eto. Does dim brys.',
  agrees: 'Mae {name} yn cytuno. {when}.',
  differs: 'Mae {name} yn ei gweld hi’n wahanol. {when}.',
  youAgree: 'Rydych chi’n cytuno. {when}.',
  youDiffer: 'Rydych chi’n ei gweld hi’n wahanol. {when}.',
  wordsChanged: 'Mae’r geiriau wedi newid ers hynny.',
  wordsThen: 'Y geiriau dan sylw bryd hynny',
  before: 'Wedi’i ddweud o’r blaen',
  say: 'Dweud fy marn',
  sayAgain: 'Dweud rhywbeth mwy diweddar',

  title: 'Fy marn i',
  sayHeading: 'Ydych chi’n cytuno?',
  ledeOwn: 'Gall pawb sy’n gallu gweld eich cynllun ddarllen hwn. Mae’n cael ei gadw fel rydych chi’n ei ysgrifennu.',
  lede: 'Gall {name} ddarllen hwn, a phawb sy’n gallu gweld y cynllun hwn. Mae’n cael ei gadw fel rydych chi’n ei ysgrifennu.',
  theText: 'Beth sydd dan sylw',
  where: 'Ble rydych chi’n sefyll?',
  agree: 'Rwy’n cytuno',
  differ: 'Rwy’n ei gweld hi’n wahanol',
  differHint: 'Mae hynny’n iawn. Nid yw’n newid dim ar ei ben ei hun, ac mae’n aros i’w ddarllen.',
  why: 'Pam?',
  whyHint: 'Gallwch adael hwn yn wag.',
  newer: 'Rydych chi wedi dweud rhywbeth o’r blaen. Mae’n aros i’w ddarllen, o dan yr hyn rydych chi’n ei ddweud nawr.',
  send: 'Dweud hyn',
  changedMeanwhile: 'Newidiodd y geiriau tra oeddech chi’n darllen. Darllenwch nhw eto, yna dywedwch eich barn.',
  done: 'Mae’r hyn a ddywedoch chi yma nawr.',
};

export const stance = { en, cy };
