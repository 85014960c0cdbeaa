import { today as en } from './today.en.ts';

const cy: Record<keyof typeof en, string> = {
  title: 'Heddiw',
  morning: 'Bore da, {name}',
  afternoon: 'Prynhawn da, {name}',
  evening: 'Noswaith dda, {name}',
  night: 'Helô, {name}',
  hello: 'Helô',
  lastLook: 'Edrychiad diwethaf. {when}: {sentence} <link>Gweld mwy</link>',
  noLook: 'Does neb arall wedi edrych ar hyn yn y saith diwrnod diwethaf. <link>Gweld pob edrychiad</link>',
  calm: 'Does dim rhaid gwneud dim yma heddiw.',

  nextHeading: 'Nesaf i chi',
  nextIn: 'Cam yn <link>{goal}</link>.',
  didThis: 'Fe wnes i hyn',
  changeIt: 'Ei newid',
  nothingNext:
    'Does dim byd nesaf, ac mae hynny’n iawn. Mae camau rydych chi’n eu hychwanegu at eich nodau i’w gweld yma.',
  toPlan: 'Agor fy nghynllun',

  waitingHeading: 'Yn aros am eich ateb',
  waitingCalm: 'Does dim yn newid oni bai eich bod chi’n dweud ie.',
  see: 'Gweld yr awgrym',
  seeFrom: 'gan {name}',
  seeAll:
    '{count, plural, zero {Gweld pob un o’r # awgrym} one {Gweld yr un awgrym} two {Gweld y # awgrym} few {Gweld pob un o’r # awgrym} many {Gweld pob un o’r # awgrym} other {Gweld pob un o’r # awgrym}}',

  looksHeading: 'Pwy sydd wedi edrych',
  refused:
    '{count, plural, zero {Ni cheisiodd neb agor rhywbeth nad ydych wedi’i rannu.} one {Ceisiodd rhywun unwaith agor rhywbeth nad ydych wedi’i rannu. Ni welodd ddim.} two {Bu # gynnig i agor rhywbeth nad ydych wedi’i rannu. Ni ddangoswyd dim.} few {Bu # chynnig i agor rhywbeth nad ydych wedi’i rannu. Ni ddangoswyd dim.} many {Bu # chynnig i agor rhywbeth nad ydych wedi’i rannu. Ni ddangoswyd dim.} other {Bu # cynnig i agor rhywbeth nad ydych wedi’i rannu. Ni ddangoswyd dim.}}',
  allLooks: 'Gweld pob edrychiad a phwy sy’n gallu gweld beth',

  beginHeading: 'Dechreuwch yn unrhyw le',
  beginLede: 'Dim ond chi sy’n gallu gweld yr hyn a ysgrifennwch, nes i chi ddewis ei rannu.',
  beginMatters: 'Ysgrifennu beth sy’n bwysig i mi',
  beginMattersHint: 'Mae un peth yn ddigon.',
  beginGoal: 'Dechrau nod',
  beginGoalHint: 'Rhywbeth yr hoffech chi, mawr neu fach.',
  beginPeople: 'Gofyn i rywun fod wrth fy ochr',
  beginPeopleHint: 'Chi sy’n dewis beth maen nhw’n ei weld, ac am ba hyd.',
};

export const today = { en, cy };
