import { hardTimes as en } from './hard-times.en.ts';

const cy: Record<keyof typeof en, string> = {
  title: 'Adegau anodd',
  heading: 'Un peth ar y tro',
  tool: 'Rhywbeth sy’n eich helpu',
  person: 'Rhywun y gallwch gael gafael arnyn nhw',
  plan: 'Yr hyn a ysgrifennoch ar gyfer adegau fel hyn',
  planMeans: 'Eich geiriau eich hun, ar gyfer pan fydd pethau’n chwalu.',
  card: 'Eich cerdyn',
  cardMeans: 'Yr ychydig linellau a ddewisoch ar gyfer adegau fel hyn.',
  wishes: 'Yr hyn rydych ei eisiau pan fydd hi’n anodd iawn',
  wishesMeans: 'Eich cynllun argyfwng a’ch dymuniadau ymlaen llaw.',
  moment: 'Eiliad dda',
  momentMeans: 'Rhywbeth a gadwoch ar gyfer diwrnod fel hwn.',
  yesThis: 'Ie, hwn',
  ring: 'Ffonio nhw',
  read: 'Ei ddarllen',
  look: 'Edrych ar un',
  somethingElse: 'Rhywbeth arall',
  fromTheStart: 'O’r dechrau eto',
  thatIsAll: 'Dyna’r cyfan sydd yma. Gallwch fynd drwyddo eto, neu siarad â rhywun nawr.',
  nothingYet:
    'Dydych chi ddim wedi ysgrifennu dim ar gyfer adegau fel hyn eto. Mae hynny’n iawn. Gallwch siarad â rhywun nawr.',
  takeYourTime: 'Cymerwch eich amser',
  pageStays: 'Does neb yn gofyn a wnaethoch chi hynny. Bydd y dudalen hon yn aros yma.',
  whatNext: 'Beth nesaf?',
  nothingMissed: 'Does dim byd yn hwyr, wedi’i golli nac yn cael ei gyfrif tra bydd hi’n anodd.',
  usual: 'Dangos fy nhudalen arferol',
  over: 'Mae’r adegau anodd ar ben',
  'done.on': 'Mae’r dudalen hon yn dawelach nawr. Felly hefyd eich nodiadau atgoffa.',

  wayHint: 'Mae un gwasgiad yn gwneud Heddiw yn un peth ar y tro, a’r nodiadau atgoffa’n dawel.',
  aboutHeading: 'Pan fydd hi’n anodd',
  aboutLede: 'Mae un gwasgiad yn gwneud pethau’n symlach yma, am gyhyd ag y mynnwch.',
  aboutOne: 'Mae Heddiw yn dangos un peth ar y tro, o’r hyn a ysgrifennoch chi eich hun.',
  aboutMissed: 'Does dim byd yn hwyr, wedi’i golli nac yn cael ei gyfrif. Mae awgrymiadau’n aros.',
  aboutReminders: 'Mae nodiadau atgoffa’n dawel, heblaw’r rhai a diciwyd gennych ar gyfer adegau anodd.',
  aboutShown:
    'Mae’r hyn rydych yn ei rannu’n aros fel y mae. Bydd yr hyn sy’n dod i ben yn y cyfamser yn cael ei ddangos i chi wedyn.',
  begin: 'Mae’n anodd nawr',
  toReminders: 'Dewis pa nodiadau atgoffa sy’n dal i ddod',
  on: 'Mae’r adegau anodd ymlaen. Chi sy’n dweud pan fyddan nhw ar ben, ar eich tudalen Heddiw.',
  onUnwell: 'Mae’r adegau anodd ymlaen, am eich bod yn sâl fel y cytunoch. Maen nhw’n dod i ben gyda hynny.',
  toToday: 'Mynd i Heddiw',
  onlyYou: 'Dim ond chi all weld eich bod wedi gwasgu hwn.',

  afterHeading: 'Ar ôl adegau anodd',
  afterSince: 'Bu’n anodd ers {day}. Chafodd dim byd ei gyfrif fel rhywbeth a gollwyd.',
  endedHeading: 'Rhannu a ddaeth i ben yn y cyfamser',
  endedMeans: 'Daeth ei ddiwrnod olaf tra oedd hi’n anodd. Gallwch rannu eto, neu ei adael.',
  ended: '{who}: roedd modd gweld {rooms}. Daeth hynny i ben: {day}.',
  shareAgain: 'Rhannu eto',
  waitedHeading: 'Yr hyn a arhosodd amdanoch',
  waited:
    '{count, plural, zero {# awgrym yn aros.} one {# awgrym yn aros.} two {# awgrym yn aros.} few {# awgrym yn aros.} many {# awgrym yn aros.} other {# awgrym yn aros.}} Does dim brys.',
  toSuggestions: 'Gweld awgrymiadau',
  planHeading: 'Pan fyddwch yn barod',
  planAfter: 'Mae lle i’r hyn sy’n dod wedyn yn eich cynllun cadw’n iach.',

  fromToday: 'Ydy hi’n anodd ar hyn o bryd? <link>Gwneud y dudalen hon yn symlach</link>.',
};

export const hardTimes = { en, cy };
