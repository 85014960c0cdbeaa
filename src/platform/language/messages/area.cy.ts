import { area as en } from './area.en.ts';

const cy: Record<keyof typeof en, string> = {
  work: 'Gwaith',
  volunteering: 'Gwirfoddoli',
  learning: 'Dysgu',
  home: 'Cartref',
  money: 'Arian',
  relationships: 'Perthnasoedd',
  family: 'Teulu',
  'faith and spirit': 'Ffydd ac ysbryd',
  culture: 'Diwylliant',
  'body and health': 'Corff ac iechyd',
  creativity: 'Creadigrwydd',
  'sport and movement': 'Chwaraeon a symud',
  community: 'Cymuned',
  routines: 'Arferion bob dydd',
  rest: 'Gorffwys',

  title: 'Fy nghynllun, ffordd arall',
  heading: 'Fy nodau fesul rhan o’m bywyd',
  lede: 'Yr un nodau, wedi’u rhoi at ei gilydd mewn ffordd arall. Gall nod sefyll mewn sawl un.',
  empty:
    'Pan fydd nod yn dweud ym mha ran o’ch bywyd mae e, bydd yn sefyll yma hefyd. Gallwch ddweud hynny wrth newid nod.',
  none: 'Heb fod mewn un rhan o’m bywyd eto',
  own: 'Yn fy ngeiriau fy hun',
  allIn: 'Pob un o’r nodau hyn',
  allInHidden: '({area})',
  others: 'Rhannau eraill o fywyd',
  othersMean: 'Syniadau yn unig yw’r rhain. Nid oes angen pob un ar fywyd.',
  toAll: 'Pob rhan o’m bywyd',
  goalsEmpty: 'Nid oes nod yma. Mae hynny’n iawn.',
};

export const area = { en, cy };
