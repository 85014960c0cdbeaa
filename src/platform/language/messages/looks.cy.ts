import { looks as en } from './looks.en.ts';

const times =
  '{count, plural, zero {# gwaith} one {unwaith} two {ddwywaith} few {deirgwaith} many {# gwaith} other {# gwaith}}';

const cy: Record<keyof typeof en, string> = {
  title: 'Pwy sydd wedi edrych',
  heading: 'Pwy sydd wedi edrych',
  lede: 'Pan fydd rhywun arall yn agor rhywbeth o’ch un chi, mae’n cael ei nodi yma. Does neb yn gallu ei dynnu allan.',
  nobody: 'Does neb arall wedi edrych ar ddim o’ch un chi.',

  who: '{who} ({place})',
  once: 'Edrychodd {who} ar {rooms}{why}.',
  several: `Edrychodd {who} ar {rooms} ${times} rhwng {from} a {to}{why}.`,
  duty: 'Edrychodd {who} ar {rooms} o dan ddyletswydd gyfreithiol{why}.',
  severalDuty: `Edrychodd {who} ar {rooms} ${times} rhwng {from} a {to} o dan ddyletswydd gyfreithiol{why}.`,
  tried: 'Ceisiodd {who} agor {rooms}. Ni welson nhw ddim.',
  severalTried: `Ceisiodd {who} ${times} rhwng {from} a {to} agor {rooms}. Ni welson nhw ddim.`,
  'why.keep in touch': ' i gadw mewn cysylltiad',
  'why.get ready': ' i baratoi i gwrdd â chi',
  'why.follow up': ' i ddilyn yr hyn y cytunoch chi arno',
  'why.answer': ' i ateb cwestiwn',
  'why.support now': ' i’ch cefnogi ar y pryd',
  'why.suggest': ' i awgrymu rhywbeth',
  'why.carry out': ' ynglŷn â cham y gofynnoch chi i eraill ei wneud',
  'why.own words': '',
  theyWrote: 'Ysgrifennon nhw:',
  inOneLine: '{sentence} Ysgrifennon nhw: “{words}”',

  refusedHeading: 'Ymdrechion',
  refused:
    '{count, plural, zero {Ni cheisiodd neb agor dim nad ydych yn ei rannu.} one {Ceisiodd rhywun unwaith agor rhywbeth nad ydych yn ei rannu â nhw. Ni welson nhw ddim.} two {Bu # ymgais i agor rhywbeth nad ydych yn ei rannu. Ni ddangoson nhw ddim.} few {Bu # ymgais i agor rhywbeth nad ydych yn ei rannu. Ni ddangoson nhw ddim.} many {Bu # ymgais i agor rhywbeth nad ydych yn ei rannu. Ni ddangoson nhw ddim.} other {Bu # ymgais i agor rhywbeth nad ydych yn ei rannu. Ni ddangoson nhw ddim.}}',
  refusedDetails: 'Pwy geisiodd, a phryd',
  refusedMost: 'Mae’r {count} diweddaraf wedi’u rhestru.',

  filter: 'Pwy edrychodd',
  everybody: 'Pawb',
  show: 'Dangos y rhain',
  earlier: 'Edrychiadau cynharach',
  newest: 'Yn ôl i’r rhai diweddaraf',
  whoCan: 'Gweld a newid pwy sy’n gallu gweld beth',

  dutyHeading: 'Wedi’i agor o dan ddyletswydd gyfreithiol',
  dutyLede:
    'Weithiau mae’r gyfraith yn gadael i wasanaeth agor ystafelloedd nad ydych wedi’u rhannu. Rydych bob amser yn cael gwybod.',
  dutyOpened: 'Roedd {name} o {service} yn gallu agor {rooms} rhwng {from} a {to}.',
  dutyNotOpened:
    'Gofynnodd {name} o {service} am agor {rooms}. {when}. Ni chytunodd neb, felly ni chafodd dim ei agor.',
  dutyBasis: 'Y gyfraith a enwyd ganddyn nhw: {basis}.',
  dutySecond: 'Cytunodd ail berson: {name}.',
  dutyReason: 'Eu rheswm:',
  dutyDelay: 'Cawsoch wybod yn nes ymlaen. Eu rheswm dros hynny:',
  'basis.court order': 'gorchymyn llys',
  'basis.life at risk': 'roedd bywyd mewn perygl',
  'basis.safeguarding a child': 'cadw plentyn yn ddiogel',
  'basis.safeguarding an adult': 'cadw oedolyn yn ddiogel',
  'basis.statutory inquiry': 'ymchwiliad swyddogol',
};

export const looks = { en, cy };
