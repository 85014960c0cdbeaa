import { duty as en } from './duty.en.ts';

const cy: Record<keyof typeof en, string> = {
  title: 'Dyletswydd gyfreithiol',
  heading: 'Pan fydd y gyfraith yn gofyn am agor cofnod',
  lede: 'Un peth sydd ar y dudalen hon: cyfraith sy’n dweud bod rhaid i rywun ddarllen yr hyn nad yw person wedi’i rannu.',
  notFor: 'Nid yw ar gyfer dysgu mwy, nac ar gyfer arbed amser. Os gallwch, gofynnwch i’r person.',
  danger: 'Os oes rhywun mewn perygl nawr, ffoniwch 999 yn gyntaf.',
  howSecond: 'Rhaid i ail berson, sy’n arweinydd yn {service}, gytuno o fewn 24 awr.',
  howRooms:
    'Dim ond yr ystafelloedd rydych chi’n eu henwi sy’n agor. Dim ond yr un a ofynnodd all eu darllen, am 72 awr ar y mwyaf.',
  howTold: 'Mae’r person yn cael gwybod, ac yn darllen pob gair rydych chi’n ei ysgrifennu, gyda’r ddau enw.',
  howDelay: 'Mae angen rheswm ar wahân i ddweud yn hwyrach. Ar ôl 28 diwrnod ar y mwyaf mae’n dangos ei hun.',
  howLead: 'Nid yw Cairn yn anfon neges at arweinwyr. Dywedwch wrth un eich hun.',
  ask: 'Gofyn am agor ystafelloedd',
  toCounts: 'Gweld pa mor aml y defnyddiwyd hyn',
  toService: 'Lle rwy’n gweithio',
  link: 'Dyletswydd gyfreithiol',

  waitsHeading: 'Yn aros am ail berson',
  noneWaits: 'Does dim byd yn aros am ail berson.',
  openHeading: 'Ar agor nawr',
  noneOpen: 'Does dim byd ar agor.',
  askedBy: 'Gofynnwyd gan',
  askedWhen: '{name}. {when}.',
  you: '{name} (chi)',
  law: 'Y gyfraith',
  why: 'Pam',
  whichRooms: 'Ystafelloedd',
  howLong: 'Am ba hyd',
  hours: '{count, plural, zero {# awr} one {# awr} two {# awr} few {# awr} many {# awr} other {# awr}}',
  toldWhen: 'Pryd maen nhw’n cael gwybod',
  toldAtOnce: 'Ar unwaith, pan fydd ail berson yn cytuno',
  toldLater:
    '{count, plural, zero {# diwrnod} one {# diwrnod} two {# ddiwrnod} few {# diwrnod} many {# diwrnod} other {# diwrnod}} ar ôl i ail berson gytuno',
  whyLater: 'Pam yn hwyrach',
  second: 'Ail berson',
  closes: 'Mae’n cau',
  answer: 'Darllen hyn ac ateb',
  readRoom: 'Darllen: {room}',
  end: 'Ei gau nawr',

  askTitle: 'Dyletswydd gyfreithiol',
  askHeading: 'Gofyn am agor ystafelloedd',
  askLede: 'Bydd y person yn darllen pob gair rydych chi’n ei ysgrifennu yma, a’ch enw.',
  who: 'Cofnod pwy?',
  whoHint:
    'Ysgrifennwch eu cyfeiriad e-bost, neu eu henw yn union fel maen nhw’n ei ysgrifennu yma. Nid oes neb yn cael ei restru. Rhaid iddyn nhw sefyll gyda {service}.',
  whichLaw: 'Pa gyfraith sy’n gofyn amdano?',
  'basis.court order': 'Gorchymyn llys',
  'basis.life at risk': 'Mae bywyd mewn perygl',
  'basis.safeguarding a child': 'Cadw plentyn yn ddiogel',
  'basis.safeguarding an adult': 'Cadw oedolyn yn ddiogel',
  'basis.statutory inquiry': 'Ymchwiliad swyddogol',
  'basisHint.court order': 'Mae llys wedi’i orchymyn. Dylai’r gorchymyn fod o’ch blaen.',
  'basisHint.life at risk': 'Gall rhywun farw neu gael niwed drwg oni bai bod hyn yn cael ei ddarllen nawr.',
  'basisHint.safeguarding a child':
    'Gall plentyn fod mewn perygl, ac mae eich dyletswydd i gadw plant yn ddiogel yn gofyn am hyn.',
  'basisHint.safeguarding an adult':
    'Gall oedolyn fod yn cael ei gam-drin neu ei esgeuluso heb allu ei atal. Mae eich dyletswydd i gadw oedolion yn ddiogel yn gofyn am hyn.',
  'basisHint.statutory inquiry': 'Mae ymchwiliad a sefydlwyd gan y gyfraith wedi gofyn amdano yn ysgrifenedig.',
  reason: 'Pam mae’n rhaid ei ddarllen?',
  reasonHint:
    'Dywedwch beth mae angen i chi ei wybod, a pham mae’r gyfraith yn gofyn amdano. Mae’r person yn darllen hyn.',
  rooms: 'Pa ystafelloedd?',
  roomsHint: 'Dewiswch ddim ond yr hyn sydd ei angen.',
  forHours: 'Am ba hyd?',
  forHoursHint: 'Gellir ei gau’n gynt, ac nid yw byth yn para’n hirach na 72 awr.',
  delay: 'Pryd maen nhw’n cael gwybod?',
  'delay.0': 'Ar unwaith',
  delayDays:
    'Ar ôl {count, plural, zero {# diwrnod} one {# diwrnod} two {# ddiwrnod} few {# diwrnod} many {# diwrnod} other {# diwrnod}}',
  delayHint:
    'Dewiswch “Ar unwaith”, oni bai y byddai dweud wrthyn nhw yn rhoi rhywun mewn perygl neu’n torri gorchymyn llys.',
  delayReason: 'Os ydyn nhw’n cael gwybod yn hwyrach: pam?',
  delayReasonHint:
    'Mae’r person yn darllen hyn hefyd, pan fydd yr amser ar ben. Gadewch ef yn wag os ydyn nhw’n cael gwybod ar unwaith.',
  submit: 'Gofyn i arweinydd gytuno',
  tooShort: 'Dywedwch ychydig mwy: brawddeg o leiaf.',
  noRooms: 'Dewiswch o leiaf un ystafell.',
  whyLaterNeeded: 'Dywedwch pam maen nhw’n cael gwybod yn hwyrach, neu dewiswch “Ar unwaith”.',
  nobody: 'Nid oes neb â’r enw neu’r cyfeiriad hwn yn sefyll gyda {service}. Gwiriwch bob llythyren.',
  several: 'Mae gan fwy nag un person yma yr enw hwn. Defnyddiwch y cyfeiriad e-bost.',
  tooMany: 'Roedd hynny’n ormod o geisiadau. Arhoswch awr, yna anfonwch hwn eto. Mae’r hyn a deipioch yma o hyd.',

  answerTitle: 'Dyletswydd gyfreithiol',
  answerHeading: 'Ydych chi’n cytuno i agor hyn?',
  answerLede:
    'Chi yw’r ail berson. Os ydych chi’n cytuno, gall {by} ddarllen yr ystafelloedd hyn. Nid ydych chi’n darllen dim eich hun.',
  answerTold: 'Bydd {name} yn darllen eich enw, y rheswm a’r gyfraith.',
  agree:
    'Cytuno, ac agor hyn am {count, plural, zero {# awr} one {# awr} two {# awr} few {# awr} many {# awr} other {# awr}}',
  decline: 'Peidio â chytuno',
  whose: 'Cofnod pwy',

  'done.asked': 'Rydych chi wedi gofyn. Nawr dywedwch wrth arweinydd, sy’n gorfod cytuno o fewn 24 awr.',
  'done.agreed': 'Mae ar agor i’r un a ofynnodd.',
  'done.declined': 'Ni chytunwyd. Ni chafodd dim ei agor.',
  'done.too-late': 'Roedd yn rhy hwyr i gytuno. Ni chafodd dim ei agor.',
  'done.ended': 'Mae wedi cau.',

  countsTitle: 'Dyletswydd gyfreithiol',
  countsHeading: 'Pa mor aml yr agorodd y gyfraith gofnodion yn {service}',
  countsLede: 'Gall unrhyw un ddarllen hyn. Does dim enwau ynddo.',
  countsSmall: 'Dangosir rhif llai na phump fel “llai na 5”, fel na ellir adnabod neb.',
  countsWhen: 'Mae pob tro’n cael ei gyfrif ar ôl i’r person gael gwybod, ar ôl 28 diwrnod fan bellaf.',
  countsNone: 'Does dim byd wedi’i gyfrif eto.',
  countsYear: 'Yn {year}',
  countsAsked: 'Gofynnwyd',
  countsAgreed: 'Agorwyd',
  countsDelayed: 'Dywedwyd yn hwyrach',
  countsHours: 'Oriau ar gyfartaledd',
  fewer: 'Llai na 5',
  countsLink: '{service}: pa mor aml y defnyddiwyd y gyfraith i agor cofnodion',

  todayHeading: 'Agorwyd o dan ddyletswydd gyfreithiol',
  todayMore: 'Darllen pam, a phwy gytunodd',
  declinedBy: 'Gofynnwyd i {name} gytuno, ac ni wnaeth.',
  readUnder:
    'Rydych chi’n darllen hyn o dan ddyletswydd gyfreithiol. Ni rannodd {name} hyn, ac mae’n cael gwybod am bob edrychiad.',
};

export const duty = { en, cy };
