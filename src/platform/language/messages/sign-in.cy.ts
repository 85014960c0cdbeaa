import { signIn as en } from './sign-in.en.ts';

const cy: Record<keyof typeof en, string> = {
  startTitle: 'Croeso',
  startHeading: 'Cofnod sy’n perthyn i chi',
  startLede: 'Mae Cairn yn lle i ysgrifennu beth sy’n bwysig i chi, a beth hoffech chi nesaf.',
  chooseLanguage: 'Dewiswch iaith · Choose a language',
  inYourWords: 'Rydych chi’n ysgrifennu yn eich geiriau eich hun. Dim ond chi sy’n gallu eu newid.',
  untilYouShare: 'Does neb arall yn gweld eich cofnod nes i chi ei rannu. Chi sy’n dewis pwy, pa ran, ac am ba hyd.',
  youSeeLooks: 'Pan fydd rhywun yn edrych, rydych chi’n gweld pwy oedd, pryd, a pham.',
  othersSuggest: 'Gall pobl rydych chi’n rhannu â nhw awgrymu pethau. Chi sy’n penderfynu am bob un.',
  notHeading: 'Beth nad yw Cairn',
  notEmergency: 'Nid gwasanaeth brys ydyw. Does neb yn ei wylio ddydd a nos.',
  notAdvice: 'Nid yw’n rhoi cyngor meddygol. Nid yw’n sgorio nac yn mesur neb.',
  startRecord: 'Dechrau cofnod',
  needAddress: 'Mae angen cyfeiriad e-bost y gallwch ei agor. Does dim angen cyfrinair.',
  invited: 'A wnaeth rhywun eich gwahodd? Agorwch y ddolen yn y neges a gawsoch.',
  sample: 'Sampl yw hwn. Mae’r bobl a’r gwasanaeth ynddo wedi’u dyfeisio. Peidiwch ag ysgrifennu dim byd go iawn yma.',
  signedOut: 'Rydych chi wedi allgofnodi ar y ddyfais hon.',
  signedOutEverywhere: 'Rydych chi wedi allgofnodi ar bob dyfais.',

  signInTitle: 'Mewngofnodi',
  signInHeading: 'Mewngofnodi',
  newHeading: 'Dechrau cofnod',
  signInLede: 'Rydym yn anfon cod i’ch cyfeiriad e-bost. Does dim angen cyfrinair.',
  newHere: 'Os ydych chi’n newydd, mae hyn yn dechrau cyfrif. Chi sy’n penderfynu wedyn a ydych am ysgrifennu.',
  address: 'Eich cyfeiriad e-bost',
  addressHint: 'Rydym yn anfon cod yno pan fyddwch yn mewngofnodi. Nid yw’r neges yn dweud beth yw pwrpas Cairn.',
  shared: 'A yw hon yn ddyfais sy’n cael ei rhannu?',
  sharedYes: 'Mae pobl eraill yn defnyddio’r cyfrifiadur neu’r ffôn hwn',
  sharedHint: 'Byddwn wedyn yn eich allgofnodi ar ôl 2 awr, a phan gaiff y porwr ei gau.',
  sendCode: 'Anfonwch god ataf',
  tooManyCodes:
    'Gofynnwyd am lawer o godau, felly nid ydym yn anfon rhagor am nawr. Rhowch gynnig arall arni ymhen awr.',

  passkeyHeading: 'Neu defnyddiwch allwedd mynediad (passkey)',
  passkeyWhat:
    'Allwedd y mae eich ffôn neu’ch cyfrifiadur yn ei chadw i chi yw hon. Gallwch ychwanegu un ar ôl mewngofnodi.',
  passkeyUse: 'Mewngofnodi ag allwedd mynediad',
  passkeyStopped: 'Ni ddefnyddiwyd allwedd mynediad. Gallwch roi cynnig arall arni, neu ofyn am god.',
  passkeyRefused: 'Ni wnaeth yr allwedd mynediad hon agor cyfrif yma. Gallwch ofyn am god.',
  passkeyBroken: 'Ni allem gyrraedd Cairn yn awr. Rhowch gynnig arall arni, neu gofynnwch am god.',

  codeTitle: 'Eich cod',
  codeHeading: 'Teipiwch y cod a anfonwyd atoch',
  codeSentTo: 'Rydym wedi anfon chwe digid i <where>{address}</where>. Maen nhw’n gweithio am 10 munud.',
  code: 'Y cod',
  codeHint: 'Dim ond y cod diweddaraf sy’n gweithio.',
  codeSixDigits: 'Mae chwe digid yn y cod. Edrychwch ar y neges, yna teipiwch ef eto.',
  codeWrong: 'Nid hwn yw’r cod diweddaraf a anfonwyd atoch. Edrychwch ar y neges, yna teipiwch ef eto.',
  codeExpired: 'Mae’r cod hwn wedi’i ddefnyddio, neu mae’n fwy na 10 munud oed. Gofynnwch am god arall isod.',
  codeTooManyTries: 'Dyna bum cynnig, felly mae’r cod hwn wedi’i gau. Gofynnwch am god arall isod.',
  codeTooManyNew: 'Dechreuwyd llawer o gyfrifon newydd o’r fan hon. Arhoswch awr, yna gofynnwch am god arall.',
  anotherHeading: 'Os na ddaw neges',
  another: 'Gall gymryd rhai munudau. Edrychwch yn eich post sothach hefyd.',
  sendAnother: 'Anfon cod arall',
  otherAddress: 'Defnyddio cyfeiriad e-bost arall',
  sentAnother: 'Rydym wedi anfon cod arall. Nid yw codau hŷn yn gweithio mwyach.',
  sampleMailbox:
    'Sampl yw hwn, felly nid oes dim yn cael ei anfon mewn gwirionedd. <link>Darllenwch y neges yn y blwch post</link>.',

  firstTitle: 'Mewngofnodi cyntaf',
  firstHeading: 'Chi yw’r cyntaf yma',
  firstLede: 'Argraffodd Cairn god untro wrth ddechrau. Teipiwch ef yma i gychwyn.',
  firstCode: 'Y cod o’r derfynell',
  firstCodeHint: 'Pedwar grŵp o bedwar. Nid yw bylchau, cysylltnodau na llythrennau bach o bwys.',
  firstAddressHint:
    'Byddwch yn mewngofnodi â’r cyfeiriad hwn o hyn ymlaen. Gwiriwch ef yn ofalus: does neb yn anfon cod iddo eto.',
  firstSubmit: 'Dechrau',
  firstWrong:
    'Nid dyna’r cod yn y derfynell, neu mae gwasanaeth wedi’i sefydlu’n barod. Gwiriwch ef a rhowch gynnig arall arni.',
  firstTooMany: 'Gormod o geisiadau. Arhoswch awr, yna rhowch gynnig arall arni.',
};

export const signIn = { en, cy };
