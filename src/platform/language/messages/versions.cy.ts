import { versions as en } from './versions.en.ts';

const cy: Record<keyof typeof en, string> = {
  title: 'Fersiynau cynharach',
  heading: 'Fersiynau cynharach',
  lede: 'Eich geiriau, bob tro y cadwoch chi nhw. Y diweddaraf yn gyntaf. Does dim yma’n newid.',
  link: 'Fersiynau cynharach',
  wrote: 'Chi ysgrifennodd hyn.',
  wroteFirst: 'Chi ysgrifennodd hyn yn gyntaf.',
  took: 'Cymeroch chi hyn o awgrym gan {name}.',
  tookPlain: 'Cymeroch chi hyn o awgrym.',
  takenAway: 'Tynnoch chi hwn.',
  putBack: 'Rhoddoch chi hwn yn ôl.',
  beside: 'Arhosodd y geiriau. Newidiodd rhywbeth wrth eu hochr.',
  isNow: 'Fel y mae nawr',
  older: 'Fersiynau hŷn',
  newest: 'Y fersiynau diweddaraf',
  back: 'Yn ôl',
};

export const versions = { en, cy };
