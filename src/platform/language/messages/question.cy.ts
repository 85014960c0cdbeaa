import { question as en } from './question.en.ts';

const cy: Record<keyof typeof en, string> = {
  ask: 'Gofyn pam',
  askTitle: 'Gofyn pam',
  askHeading: 'Gofyn i {name} pam edrychon nhw',
  askLede:
    'Bydd {name} yn cael eich cwestiwn: “Pam wnaethoch chi edrych?” Gallwch ychwanegu eich geiriau eich hun, neu ei adael felly.',
  askWords: 'Unrhyw beth yr hoffech ei ychwanegu',
  askHint: 'Bydd {name} yn darllen hwn. Bydd eu hateb wrth ymyl yr edrychiad.',
  askMail: 'Byddan nhw hefyd yn cael e-bost. Dim ond dweud bod cwestiwn y mae.',
  send: 'Gofyn i {name}',
  asked: 'Wedi gofyn. Bydd eu hateb wrth ymyl yr edrychiad.',
  askedBefore: 'Rydych chi wedi gofyn am yr edrychiad hwn o’r blaen. Bydd eu hateb wrth ei ymyl.',
  tooMany: 'Rydych chi wedi gofyn llawer o gwestiynau yn yr awr hon. Gallwch ofyn yr un hwn yn nes ymlaen.',
  youAsked: 'Fe ofynnoch chi pam. {when}.',
  noAnswer: 'Dim ateb eto.',
  answered: 'Atebodd {name}. {when}.',
  added: 'Ychwanegodd {name} ato. {when}.',
  back: 'Pwy sydd wedi edrych',

  toMeTitle: 'Cwestiynau',
  toMeHeading: 'Cwestiynau am y troeon y gwnaethoch chi edrych',
  toMeLede:
    'Mae pobl yn gofyn i chi pam wnaethoch chi edrych. Bydd eich ateb wrth ymyl yr edrychiad, iddyn nhw ei ddarllen.',
  none: 'Does neb wedi gofyn dim i chi.',
  waitsHeading: 'Yn aros am eich ateb',
  answeredHeading: 'Cwestiynau rydych chi wedi’u hateb',
  asks: 'Mae {name} yn gofyn pam wnaethoch chi edrych. {when}.',
  theLook: 'Fe edrychoch chi ar {rooms}. {when}.',
  answer: 'Ateb',
  addTo: 'Ei weld, neu ychwanegu ato',
  oneTitle: 'Cwestiwn',
  oneHeading: 'Mae {name} yn gofyn pam wnaethoch chi edrych',
  oneLede: 'Nid yw hyn yn agor dim. Dim ond {name} sy’n darllen eich ateb, ac mae’n aros.',
  theyAdd: 'Mae {name} yn ychwanegu',
  youAnswered: 'Fe ateboch chi. {when}.',
  yourAnswer: 'Eich ateb, yn eich geiriau eich hun',
  addWords: 'Unrhyw beth yr hoffech ei ychwanegu',
  sendAnswer: 'Ateb {name}',
  sent: 'Wedi ateb. Mae wrth ymyl yr edrychiad nawr.',
};

export const question = { en, cy };
