import { design as en } from './design.en.ts';

const cy: Record<keyof typeof en, string> = {
  siteName: 'Cairn',
  menu: 'Dewislen',
  mainMenu: 'Prif ddewislen',
  signedInAs: 'Wedi mewngofnodi fel',
  privacy: 'Preifatrwydd',
  accessibility: 'Hygyrchedd',
  print: 'Argraffu’r dudalen hon',
  printed: 'Argraffwyd ar {day}',
  takenOut: 'wedi’i dynnu:',
  putIn: 'wedi’i ychwanegu:',
  asItWouldRead: 'Sut byddai’n darllen',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
};

export const design = { en, cy };
