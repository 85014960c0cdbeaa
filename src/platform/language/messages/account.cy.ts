import { account as en } from './account.en.ts';

const cy: Record<keyof typeof en, string> = {
  welcomeTitle: 'Croeso',
  welcomeHeading: 'Cyn i chi ddechrau',
  welcomeLede: 'Gallwch newid hyn i gyd yn nes ymlaen.',
  name: 'Beth ddylem ni eich galw chi?',
  nameHint: 'Mae enw cyntaf neu lysenw yn iawn. Mae pobl rydych chi’n rhannu â nhw yn gweld yr enw hwn.',
  language: 'Pa iaith hoffech chi?',
  languageHint: 'Daw tudalennau a negeseuon yn yr iaith hon.',
  nation: 'Ble rydych chi’n byw?',
  nationHint: 'Rydym yn defnyddio hyn i ddangos y llinellau cymorth a’r hawliau cywir. Does dim rhaid i chi ddweud.',
  'nation.england': 'Lloegr',
  'nation.wales': 'Cymru',
  'nation.scotland': 'Yr Alban',
  'nation.northern-ireland': 'Gogledd Iwerddon',
  'nation.none': 'Byddai’n well gen i beidio â dweud',
  brings: 'Beth sy’n dod â chi yma?',
  'brings.own': 'Hoffwn gael cofnod fy hun',
  'brings.ownHint': 'Dim ond chi sy’n gallu ei weld nes i chi ei rannu.',
  'brings.beside': 'Rydw i wedi dod i sefyll wrth ymyl rhywun',
  'brings.besideHint': 'Gallwch ddechrau eich cofnod eich hun unrhyw bryd.',
  goOn: 'Cadw a mynd ymlaen',

  title: 'Eich cyfrif',
  heading: 'Eich cyfrif',
  lede: 'Dim ond chi sy’n gallu gweld y dudalen hon.',
  calledName: 'Enw',
  address: 'Cyfeiriad e-bost',
  calledLanguage: 'Iaith',
  livesIn: 'Ble rydych chi’n byw',
  notSaid: 'Heb ddweud',
  change: 'Newid eich manylion',
  changeTitle: 'Eich manylion',
  changeHeading: 'Eich manylion',
  changed: 'Mae eich manylion wedi’u cadw.',

  recordHeading: 'Eich cofnod eich hun',
  recordNone:
    'Does gennych chi ddim cofnod eich hun. Os dechreuwch chi un, dim ond chi sy’n gallu ei weld nes i chi ei rannu.',
  beginRecord: 'Dechrau fy nghofnod',

  copyHeading: 'Cymryd copi',

  passkeysHeading: 'Allweddi mynediad (passkeys)',
  passkeysWhat:
    'Mae allwedd mynediad yn eich mewngofnodi heb god. Eich ffôn neu’ch cyfrifiadur sy’n ei chadw, gan ofyn am ôl eich bys, eich wyneb neu’ch PIN.',
  passkeysShared:
    'Dywedoch chi fod eraill yn defnyddio’r ddyfais hon. Ychwanegwch allwedd mynediad ar eich dyfais eich hun.',
  passkeysNone: 'Does gennych chi ddim allweddi mynediad.',
  passkeyOn: 'Allwedd mynediad a wnaed ar {device}',
  passkeySince: 'Ychwanegwyd: {when}',
  passkeyAdd: 'Ychwanegu allwedd mynediad ar y ddyfais hon',
  passkeyNoButton: 'Os na welwch chi fotwm yma, ni all y porwr hwn wneud allwedd mynediad.',
  passkeyRemove: 'Tynnu’r allwedd mynediad hon',
  passkeyAdded: 'Mae’r allwedd mynediad wedi’i hychwanegu. Gallwch fewngofnodi â hi o hyn ymlaen.',
  passkeyRemoved: 'Mae’r allwedd mynediad wedi’i thynnu. Nid yw’n agor eich cyfrif mwyach.',
  passkeyStopped: 'Ni chafodd allwedd mynediad ei hychwanegu. Gallwch roi cynnig arall arni.',
  passkeyRefused:
    'Ni ellid ychwanegu’r allwedd mynediad hon. Efallai ei bod yma’n barod, neu ei bod wedi cymryd mwy na phum munud.',
  passkeyBroken: 'Ni allem gyrraedd Cairn yn awr. Ni chafodd allwedd mynediad ei hychwanegu. Rhowch gynnig arall arni.',

  devicesHeading: 'Ble rydych chi wedi mewngofnodi',
  thisDevice: '{device} (y ddyfais hon)',
  signedInSince: 'Mewngofnodwyd: {when}',
  signsOutBy: 'Bydd yn allgofnodi ei hun: {when}',
  signOutDevice: 'Allgofnodi’r ddyfais hon',
  deviceSignedOut: 'Mae’r ddyfais honno wedi’i hallgofnodi.',
  everywhereHeading: 'Allgofnodi ym mhobman',
  everywhereWhat:
    'Mae hyn yn eich allgofnodi ar bob dyfais, gan gynnwys yr un hon. Mae’n helpu os ydych chi wedi colli ffôn.',
  everywhere: 'Allgofnodi ym mhobman',

  mailboxTitle: 'Blwch post',
  mailboxHeading: 'Negeseuon y sampl',
  mailboxLede:
    'Mae pobl y sampl wedi’u dyfeisio. Daw’r hyn a fyddai’n cael ei anfon atyn nhw yma, i unrhyw un ei ddarllen.',
  mailboxEmpty: 'Does dim negeseuon eto.',
  mailboxTo: 'At {address}, {when}',

  privacyTitle: 'Preifatrwydd',
  privacyHeading: 'Beth sy’n cael ei gadw, a phwy sy’n gallu ei weld',
  privacyLede: 'Chi biau eich cofnod. Mae’r dudalen hon yn dweud beth mae Cairn yn ei gadw a phwy all ei gyrraedd.',
  keptHeading: 'Beth sy’n cael ei gadw',
  keptAccount: 'Eich enw, eich cyfeiriad e-bost a’ch iaith, a ble rydych chi’n byw os dywedoch chi.',
  keptRecord: 'Yr hyn rydych chi’n ei ysgrifennu, gyda’i fersiynau cynharach, er mwyn i chi weld beth newidiodd.',
  keptSharing: 'Â phwy rydych chi’n rhannu, pa ran, a than pryd.',
  keptLooks: 'Pwy edrychodd ar eich cofnod neu a geisiodd wneud, pryd, a pham. Gallwch chi ddarllen hyn.',
  keptDevices: 'Ble rydych chi wedi mewngofnodi. Rydym yn gollwng hyn 30 diwrnod ar ôl iddo ddod i ben.',
  keptMessages: 'Bod neges wedi’i hanfon atoch, am 30 diwrnod. Caiff ei chynnwys ei wagio ar ôl ei hanfon.',
  keptReminders:
    'Os dewiswch nodiadau atgoffa: pryd maen nhw’n dod, a’r geiriau rydych chi’n gadael i eraill eu gweld. Gyda hysbysiadau, hefyd pa ddyfeisiau sy’n eu dangos.',
  keptCounts:
    'Pa mor aml y gofynnwyd am godau, am ryw ddau ddiwrnod. Mae’r cyfeiriadau wedi’u sgramblo yn y cyfrifon hyn.',
  whereHeading: 'Ble mae’n cael ei gadw',
  where:
    'Mae popeth yng nghronfa ddata’r rhai sy’n rhedeg y wefan hon. Gofynnwch iddyn nhw ble mae honno, gan ddefnyddio’r cyswllt isod.',
  whereNot:
    'Nid yw tudalennau’n llwytho dim gan gwmnïau eraill. Does dim hysbysebion, a does neb yn cyfrif eich ymweliadau.',
  whereMail: 'Mae e-byst yn mynd drwy weinydd post y mae’r rhai sy’n rhedeg y wefan hon yn ei ddewis.',
  whereNotices:
    'Mae hysbysiadau ar ddyfais yn mynd drwy wneuthurwr ei phorwr. Nid yw’n gallu eu darllen, ond mae’n gwybod pryd mae un yn cael ei anfon.',
  whoHeading: 'Pwy sy’n gallu gweld eich cofnod',
  whoYou: 'Chi. Does neb arall yn gweld unrhyw ran ohono nes i chi rannu’r rhan honno.',
  whoShared:
    'Mae pobl rydych chi’n rhannu â nhw yn gweld y rhan a ddewisoch, tan y diwrnod a ddewisoch. Gallwch ei orffen unrhyw bryd.',
  whoLaw:
    'Mewn achosion prin mae’r gyfraith yn gadael i weithiwr agor rhan na wnaethoch chi ei rhannu. Rhaid iddyn nhw enwi’r gyfraith, a rhaid i ail berson gytuno. Daw i ben o fewn 72 awr. Cewch wybod, ar ôl 28 diwrnod fan bellaf.',
  whoRuns:
    'Gallai’r rhai sy’n gofalu am gyfrifiaduron y wefan hon gyrraedd y gronfa ddata. Gofynnwch iddyn nhw pwy ydyn nhw a pha reolau sydd arnyn nhw.',
  cookiesHeading: 'Cwcis',
  cookies:
    'Dim ond cwcis sydd eu hangen arno y mae Cairn yn eu defnyddio. Nid oes yr un yn eich dilyn i wefannau eraill.',
  cookieSession:
    'Mae un yn eich cadw wedi mewngofnodi am 30 diwrnod. Ar ddyfais sy’n cael ei rhannu, mae’n mynd pan gaiff y porwr ei gau.',
  cookieForm: 'Mae un yn profi bod ffurflen wedi dod o’r wefan hon. Mae’n mynd pan gaiff y porwr ei gau.',
  cookieAttempt: 'Mae un yn clymu cod wrth eich porwr wrth i chi fewngofnodi. Mae’n mynd ar ôl i chi fewngofnodi.',
  cookieLanguage:
    'Mae un yn cofio’r iaith a ddewisoch, am flwyddyn. Ar ddyfais sy’n cael ei rhannu, mae’n mynd pan gaiff y porwr ei gau.',
  cookieSetUp: 'Mae un yn helpu person cyntaf gwasanaeth i’w osod. Mae’n mynd ar ôl gwneud hynny.',
  deviceHeading: 'Beth sy’n aros ar eich dyfais',
  device:
    'Gall eich porwr gofio eich bod wedi agor y wefan hon. Mae “Gadael y wefan hon” yn agor gwefan arall, ond nid yw’n clirio hynny.',
  rightsHeading: 'Beth gallwch chi ofyn amdano',
  rights:
    'Gallwch ofyn am gopi o’r hyn sy’n cael ei gadw amdanoch. Gallwch ofyn i’w gywiro neu ei ddileu. Gofynnwch i’r rhai sy’n rhedeg y wefan hon.',
  rightsComplain: 'Os nad ydych chi’n hapus â’r ateb, gallwch ofyn i’r <link>Comisiynydd Gwybodaeth</link>.',
  contactHeading: 'Pwy sy’n rhedeg y wefan hon',
  contactNone:
    'Does neb wedi ysgrifennu cyswllt yma eto. Gofynnwch i bwy bynnag a roddodd gyfeiriad y wefan hon i chi.',

  accessibilityTitle: 'Hygyrchedd',
  accessibilityHeading: 'A all pawb ddefnyddio Cairn?',
  accessibilityLede:
    'Rydym am i bawb allu defnyddio’r wefan hon. Mae’r dudalen hon yn dweud beth wnaethom ei wirio a beth y gwyddom sydd ar goll.',
  aimHeading: 'Beth yw ein nod',
  aim: 'Ein nod yw bodloni’r canllawiau o’r enw WCAG 2.2, ar lefel AA.',
  worksScript:
    'Mae tudalennau’n gweithio heb JavaScript. Dim ond allweddi mynediad, hysbysiadau, a’r hyn y mae dyfais yn ei gadw heb rwydwaith sydd ei angen.',
  worksNarrow: 'Mae tudalennau’n ffitio ffôn cul (320 picsel o led) ac yn gweithio pan gânt eu gwneud yn fwy.',
  worksKeyboard: 'Gallwch ddefnyddio bysellfwrdd yn unig. Gallwch weld ble rydych chi bob amser.',
  worksColour: 'Nid lliw byth yw’r unig arwydd. Mae golwg dywyll, os yw eich dyfais yn gofyn am un.',
  worksPrint: 'Mae tudalennau’n argraffu ar bapur mewn du ar wyn.',
  checkedHeading: 'Sut cafodd ei wirio',
  checked: 'Mae rhaglen (axe) yn chwilio am broblemau cyffredin mewn tudalennau, mewn porwr go iawn.',
  gapsHeading: 'Beth y gwyddom sydd ar goll',
  gapPeople: 'Does neb sy’n defnyddio darllenydd sgrin bob dydd wedi ei brofi eto.',
  gapExpert: 'Does dim arbenigwr o’r tu allan wedi ei wirio eto.',
  gapWelsh: 'Nid yw’r Gymraeg wedi’i darllen eto gan siaradwr Cymraeg.',
  gapBsl: 'Does dim byd mewn Iaith Arwyddion Prydain.',
  tellHeading: 'Os nad yw rhywbeth yn gweithio i chi',
  tell: 'Dywedwch wrth y rhai sy’n rhedeg y wefan hon. Gallan nhw hefyd roi’r un geiriau i chi ar bapur neu mewn ffurf arall.',
  tellEqual:
    'Os nad ydyn nhw’n ei gywiro, gallwch ofyn i’r <link>Gwasanaeth Cynghori a Chymorth Cydraddoldeb</link>. Yng Ngogledd Iwerddon, gofynnwch i <ni>Gomisiwn Cydraddoldeb Gogledd Iwerddon</ni>.',
};

export const account = { en, cy };
