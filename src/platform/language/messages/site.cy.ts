import { site as en } from './site.en.ts';

const cy: Record<keyof typeof en, string> = {
  name: 'Cairn',
  today: 'Heddiw',
  plan: 'Fy nghynllun',
  aboutMe: 'Amdanaf i',
  stayingWell: 'Cadw’n iach',
  people: 'Fy mhobl',
  withMe: 'Pobl sy’n rhannu â mi',
  service: 'Fy ngwasanaeth',
  notFoundTitle: 'Dim tudalen yma',
  notFoundHeading: 'Does dim tudalen yma',
  notFound: 'Efallai fod y cyfeiriad wedi’i gamdeipio, neu fod y dudalen wedi symud.',
  refusedTitle: 'Heb ei rannu',
  refusedHeading: 'Nid yw hyn wedi’i rannu â chi',
  refused:
    'Efallai na chafodd ei rannu erioed, neu fod y rhannu wedi dod i ben. Gall y person weld eich bod wedi ceisio ei agor.',
  signedOutTitle: 'Wedi allgofnodi',
  signedOutHeading: 'Rydych chi wedi’ch allgofnodi',
  signedOut: 'Ni chadwyd dim. Mewngofnodwch eto i fynd ymlaen.',
  formTooOldTitle: 'Anfon eto',
  formTooOldHeading: 'Mae’r ffurflen hon wedi bod ar agor yn rhy hir',
  formTooOld: 'Ni chadwyd dim. Ewch yn ôl i’r dudalen, llwythwch hi eto ac anfonwch eich geiriau unwaith eto.',
  tooLargeTitle: 'Rhy hir',
  tooLargeHeading: 'Mae hynny’n ormod i’w anfon ar unwaith',
  tooLarge: 'Ni chadwyd dim. Ewch yn ôl, ac anfonwch ef mewn darnau llai.',
  brokenTitle: 'Aeth rhywbeth o’i le',
  brokenHeading: 'Aeth rhywbeth o’i le ar ein hochr ni',
  broken: 'Ni chadwyd dim. Nid eich bai chi yw hyn. Rhowch gynnig arall arni ymhen ychydig.',
  yourWords: 'Mae’r hyn a ysgrifennoch chi yma, er mwyn i chi allu ei gopïo.',
  toStart: 'Mynd i’r dudalen gyntaf',
};

export const site = { en, cy };
