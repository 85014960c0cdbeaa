import { journal as en } from './journal.en.ts';

/** Yr hyn y mae rhywun yn ei ysgrifennu pan nad oes rhwydwaith: mae’n aros ar y ffôn, ac yn cael ei anfon yn nes ymlaen. */
const cy: Record<keyof typeof en, string> = {
  heading: 'Ysgrifennu heb rwydwaith',
  lede: 'Mae’r hyn rydych chi’n ei ysgrifennu yma yn aros ar y ffôn hwn, dan glo, nes bod modd ei anfon. Wedyn dim ond chi all ei weld yn Cairn.',
  openOnce: 'I ysgrifennu yma, agorwch eich dyddiadur neu nodyn ar y ffôn hwn yn gyntaf tra bod rhwydwaith.',
  'said.saved': 'Wedi’i gadw ar y ffôn hwn. Heb ei anfon eto.',
  'said.sent': 'Wedi’i anfon. Mae yn Cairn nawr.',
  'said.needs': 'Mae angen eich sylw ar rywfaint ohono. Edrychwch isod.',
  'said.unreached': 'Ni allwn gyrraedd Cairn ar hyn o bryd. Does dim ar goll: mae’n aros ar y ffôn hwn.',
  'said.notSaved':
    'Doedd dim modd ei gadw ar y ffôn hwn. Mae eich geiriau yma o hyd: copïwch nhw, neu rhowch gynnig arall arni.',
  pictureLeft: 'Ni chadwyd eich llun. Gallwch ei ychwanegu pan fydd rhwydwaith.',
  writeDiary: 'Ysgrifennu yn fy nyddiadur',
  doCheckIn: 'Nodi sut ydw i',
  unlockForQuestions: 'Mae eich cwestiynau yn eich pecyn. Datglowch ef, ac fe allwch nodi sut ydych chi yma.',
  day: 'Am ba ddiwrnod mae hyn?',
  diaryWords: 'Yr hyn rwyf am ei ysgrifennu',
  onlyMe: 'Dim ond chi all ddarllen y dudalen hon. Gallwch ei hagor i eraill yn nes ymlaen.',
  checkInWords: 'Unrhyw beth am y diwrnod',
  save: 'Cadw ar y ffôn hwn',
  nothingTyped: 'Ysgrifennwch rywbeth yn gyntaf. Wedyn gellir ei gadw.',
  waitingHeading: 'Yr hyn a ysgrifennais yma',
  'sort.diary': 'Tudalen o’m dyddiadur',
  'sort.check-in': 'Nodyn sut ydw i',
  'state.phone': 'Ar y ffôn hwn',
  'state.sent': 'Wedi’i anfon',
  'state.needs': 'Angen eich sylw',
  'needs.signIn': 'Rydych chi wedi allgofnodi. Mewngofnodwch, a bydd yn cael ei anfon.',
  'needs.somebodyElse': 'Mae rhywun arall wedi mewngofnodi yma. Bydd yn cael ei anfon pan fyddwch chi’n mewngofnodi.',
  'needs.both': 'Cafodd ei newid yn rhywle arall hefyd. Cedwir y ddau destun, a chi sy’n dewis.',
  'needs.look': 'Mae wedi cyrraedd. Mae angen golwg arall ar rywbeth ynddo.',
  'needs.closed': 'Ni allai Cairn ei agor. Darllenwch ef yma os gallwch, ac ysgrifennwch ef eto.',
  signIn: 'Mewngofnodi',
  look: 'Edrych arno',
  sendNow: 'Anfon nawr',
  readIt: 'Ei ddarllen',
  changeIt: 'Ei newid',
  lockedHere: 'Gallwch ei ddarllen yma tra bod eich pecyn heb ei gloi.',
  putAway: 'Ei dynnu oddi ar y rhestr hon',
  oldWait:
    'Mae hwn wedi aros am fwy na diwrnod. Agorwch Cairn lle mae rhwydwaith: mae rhai ffonau yn clirio’r hyn sy’n aros yn rhy hir.',

  pageTitle: 'Ysgrifennwyd heb rwydwaith',
  pageLede:
    'Mae’r hyn rydych chi’n ei ysgrifennu heb rwydwaith yn aros ar eich ffôn. Caiff ei anfon pan fydd rhwydwaith eto.',
  asideHeading: 'Angen eich sylw',
  asideNone: 'Does dim angen eich sylw.',
  arrived: 'Cyrhaeddodd: {when}.',
  writeHere: 'Ysgrifennu heb rwydwaith',
  'why.both':
    'Cafodd hwn ei newid yn rhywle arall tra oedd yn aros ar eich ffôn. Cedwir y ddau destun. Dewiswch beth ddylai sefyll.',
  'why.look': 'Roedd hwn yn aros ar eich ffôn, ac mae angen golwg arall ar rywbeth ynddo.',
  wasAway: 'Cafodd ei dynnu yn y cyfamser. Os cadwch hwn, bydd yn sefyll eto.',
  keep: 'Cadw’r hyn sydd yma',
  leave: 'Ei adael fel y mae nawr',
  leaveMeans:
    'Neu gadewch bopeth fel y mae nawr. Mae’r hyn a ysgrifennoch wedyn yn aros yn y copi o bopeth sydd gennych yn unig.',
  onToday:
    '{count, plural, zero {Does dim a ysgrifennoch heb rwydwaith angen eich sylw.} one {Mae rhywbeth a ysgrifennoch heb rwydwaith angen eich sylw.} two {Mae dau beth a ysgrifennoch heb rwydwaith angen eich sylw.} few {Mae # pheth a ysgrifennoch heb rwydwaith angen eich sylw.} many {Mae # pheth a ysgrifennoch heb rwydwaith angen eich sylw.} other {Mae # peth a ysgrifennoch heb rwydwaith angen eich sylw.}}',

  keptPrivacy:
    'Mae’r hyn rydych chi’n ei ysgrifennu heb rwydwaith yn aros ar eich ffôn, wedi’i selio fel na ellir ei ddarllen yno. Wedi iddo gyrraedd, rydym yn cadw’r ffaith iddo ddod, fel ei fod yn cyfrif unwaith, ac unrhyw beth sydd angen golwg arall nes i chi benderfynu.',

  'done.kept': 'Mae wedi’i gadw fel y mae nawr.',
  'done.left': 'Mae wedi’i adael fel y mae.',
};

export const journal = { en, cy };
