import { mail as en } from './mail.en.ts';

const cy: Record<keyof typeof en, string> = {
  codeSubject: 'Eich cod',
  codeIs: 'Eich cod yw:',
  codeHow: 'Teipiwch ef ar y ddyfais lle gwnaethoch chi ofyn amdano. Mae’n gweithio am 10 munud.',
  codeUnexpected:
    'Os na wnaethoch chi ofyn am god, does dim angen i chi wneud dim. Ni all neb fewngofnodi hebddo. Peidiwch byth â’i roi i neb.',

  invitationSubject: 'Mae gennych chi neges',
  invitation: 'Hoffai {from} rannu rhywbeth â chi ar Cairn.',
  invitationOpen: 'I ddarllen beth maen nhw’n ei ofyn, agorwch y ddolen hon:',
  linkHow:
    'Mae’r ddolen yn gweithio am 14 diwrnod, unwaith, a dim ond i’r cyfeiriad e-bost hwn. Chi sy’n penderfynu a ydych am gytuno.',
  invitationUnexpected:
    'Os nad ydych chi’n adnabod y person hwn, does dim angen i chi wneud dim. Nid yw peidio ag ateb yn rhannu dim.',

  postSubject: 'Gwahoddiad',
  post: 'Mae {from} yn gofyn i chi ymuno â {service} ar Cairn {role, select, worker {fel gweithiwr} peerWorker {fel gweithiwr cymheiriaid} organiser {fel trefnydd} lead {fel arweinydd} other {fel gweinyddwr}}.',
  postOpen: 'I gytuno neu i wrthod, agorwch y ddolen hon:',
  postUnexpected: 'Os nad oeddech chi’n disgwyl hyn, does dim angen i chi wneud dim.',

  questionSubject: 'Mae gennych chi gwestiwn i’w ateb',
  question: 'Mae rhywun yn gofyn rhywbeth i chi ar Cairn. Does dim brys.',
  questionOpen: 'I’w ddarllen, mewngofnodwch gyda’r ddolen hon:',

  somebody: 'Rhywun',
  noReply: 'Does neb yn darllen atebion i’r cyfeiriad hwn.',
};

export const mail = { en, cy };
