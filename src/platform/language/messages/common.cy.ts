import { common as en } from './common.en.ts';

const cy: Record<keyof typeof en, string> = {
  skipLink: 'Neidio i’r prif gynnwys',
  helpNow: 'Help nawr',
  leaveSite: 'Gadael y wefan',
  language: 'Iaith',
  'language.en': 'English',
  'language.cy': 'Cymraeg',
  signIn: 'Mewngofnodi',
  signOut: 'Allgofnodi',
  save: 'Cadw',
  cancel: 'Canslo',
  back: 'Yn ôl',
  continue: 'Parhau',
  change: 'Newid',
  errorSummary: 'Mae problem wedi codi',
  error: 'Gwall',
  errorPrefix: 'Gwall:',
  errorTitle: 'Gwall: {title}',
  onlyYou: 'Dim ond chi sy’n gallu gweld hyn.',
  notEmergency:
    'Nid gwasanaeth brys yw Cairn. Does neb yn ei wylio ddydd a nos. Os oes angen rhywun arnoch chi nawr, agorwch <help>Help nawr</help>.',

  'room.about-me': 'Amdanaf i',
  'room.plan': 'Cynllun',
  'room.staying-well': 'Cadw’n iach',
  'room.crisis-card': 'Cerdyn argyfwng',
  'room.advance-wishes': 'Dymuniadau ymlaen llaw',
  'room.people': 'Pobl',
  'room.care': 'Gofal',
  'room.diary': 'Dyddiadur',
  'room.learning': 'Dysgu',
  'room.money': 'Arian',
  'room.meetings': 'Cyfarfodydd',

  'level.see': 'Gweld',
  'level.suggest': 'Gweld ac awgrymu',
  'level.carry-out': 'Gweld, awgrymu a thicio camau',
  'levelMeans.see': 'Maen nhw’n gallu ei ddarllen. Dydyn nhw ddim yn gallu ei newid.',
  'levelMeans.suggest': 'Maen nhw’n gallu ei ddarllen ac awgrymu newidiadau. Chi sy’n penderfynu am bob un.',
  'levelMeans.carry-out':
    'Maen nhw’n gallu ei ddarllen ac awgrymu newidiadau. Maen nhw hefyd yn gallu ticio cam y gwnaethoch chi ofyn iddyn nhw ei wneud.',
};

export const common = { en, cy };
