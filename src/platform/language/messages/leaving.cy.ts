import { leaving as en } from './leaving.en.ts';

const cy: Record<keyof typeof en, string> = {
  title: 'Eich cyfrif',
  accountHeading: 'Dileu popeth',
  accountWhat: 'Gallwch gael dileu popeth sy’n perthyn i chi. Wedyn mae gennych saith diwrnod i newid eich meddwl.',
  accountGo: 'Darllen beth mae hynny’n ei olygu',

  copyBoth:
    'Popeth a ysgrifennoch, yr hyn a rannoch, a phwy edrychodd: fel dogfen i’w darllen, neu fel ffeil ddata. Cadwch ef yn rhywle diogel.',
  rightsHere: 'Gallwch gymryd copi o bopeth, a dileu popeth, o’ch <link>cyfrif</link>.',

  heading: 'Dileu popeth',
  lede: 'Chi sy’n penderfynu. Does dim yn cael ei ddileu am saith diwrnod, a than hynny gallwch ei atal.',
  copyHeading: 'Yn gyntaf, cymerwch gopi',
  copyWhat: 'Unwaith y bydd popeth wedi’i ddileu, ni all neb ddod ag ef yn ôl.',
  copyRead: 'Cymryd copi i’w ddarllen',
  copyData: 'Cymryd ffeil ddata',

  goesHeading: 'Beth sy’n mynd',
  goesRecord: 'Popeth a ysgrifennoch, gyda’i fersiynau cynharach.',
  goesSharing: 'Eich cylch, yr hyn a rannoch, eich atebion, a’r rhestr o bwy edrychodd.',
  goesAccount: 'Eich enw, cyfeiriadau e-bost, allweddi mynediad, dyfeisiau a negeseuon.',
  goesPosts: 'Eich gwaith yn Cairn gyda {services}. Mae eich enw’n gadael y rhestr o bwy sy’n gweithio yno.',
  nowHeading: 'Beth sy’n digwydd ar unwaith',
  nowEnds: 'Mae popeth rydych chi’n ei rannu’n dod i ben. Ni all neb arall agor dim sy’n perthyn i chi.',
  nowMail:
    'Rydym yn anfon e-bost atoch, rhag ofn nad chi oedd e. Dim ond dweud bod rhywbeth wedi digwydd mae’n ei wneud.',
  nowYou: 'Gallwch fewngofnodi o hyd, darllen popeth, cymryd copi a newid eich meddwl.',

  staysHeading: 'Beth sy’n aros, a pham',
  staysOthers:
    'Mae’r hyn a ysgrifennoch yng nghofnodion pobl eraill yn perthyn iddyn nhw. Mae eich enw’n aros wrth ei ymyl, ac wrth ymyl eich edrychiadau yno.',
  staysCircle: 'Yng nghylchoedd pobl eraill mae’n dweud nad ydych chi ynddyn nhw mwyach.',
  staysMail: 'Mae e-byst a anfonwyd ym mlychau post pobl eraill.',
  staysPaper: 'Mae’r hyn a argraffodd neu a gopïodd rhywun allan o’n cyrraedd.',
  staysCount: 'Os agorodd y gyfraith eich cofnod erioed, mae cyfrif o hynny’n aros. Does dim enw ynddo.',
  staysBackups: 'Gall y rhai sy’n rhedeg y wefan hon gadw copïau diogelwch am gyfnod. Gofynnwch iddyn nhw am ba hyd.',
  servicesHeading: 'Beth mae gwasanaethau’n ei gadw eu hunain',
  servicesOwn:
    'Gall gwasanaeth a’ch helpodd fod â’i nodiadau ei hun. Nid ydyn nhw yn Cairn, felly nid yw hyn yn eu dileu.',
  servicesLaw:
    'Rhaid i wasanaeth GIG neu gyngor gadw ei nodiadau am rai blynyddoedd, yn ôl y gyfraith. Gall ddweud wrthych am ba hyd.',
  servicesCharity:
    'Mae gan elusen neu grŵp cymheiriaid ei reolau ei hun. Rhaid iddo ddweud wrthych beth mae’n ei gadw, os gofynnwch.',
  servicesStand: 'Rydych chi’n sefyll gyda’r gwasanaethau hyn. Gofynnwch iddyn nhw beth maen nhw’n ei gadw:',

  choice: 'Beth hoffech chi ei wneud?',
  'choice.keep': 'Cadw popeth',
  'choice.delete': 'Dileu popeth ar {day}',
  choiceHint: 'Mae popeth rydych chi’n ei rannu’n dod i ben nawr.',
  submit: 'Gwneud yr hyn a ddewisais',
  lastAdministrator:
    'Chi yw unig weinyddwr {services}. Ni allai neb ofalu amdano hebddoch chi. Gofynnwch i rywun arall fod yn weinyddwr yn gyntaf. Pan fyddan nhw wedi cytuno, dewch yn ôl yma.',
  toPeople: 'Lle rwy’n gweithio',

  nowLeavingHeading: 'Bydd popeth yn cael ei ddileu',
  nowLeavingLede: 'Mae’n digwydd ar {day}. Tan hynny gallwch newid eich meddwl.',
  nobodyCan: 'Ni all neb arall agor eich cofnod nawr.',
  youCan: 'Gallwch ddarllen popeth, a chymryd copi.',
  stay: 'Cadw popeth wedi’r cyfan',
  stayWhat: 'Os ydych chi’n cadw popeth, mae’r hyn a rannoch yn aros wedi’i orffen. Gallwch ei rannu eto.',
  banner: 'Bydd popeth sy’n perthyn i chi yn cael ei ddileu ar {day}.',
  bannerGo: 'Newid eich meddwl, neu gymryd copi',
  'done.kept': 'Mae popeth wedi’i gadw. Mae’r hyn a rannoch wedi dod i ben, a gallwch ei rannu eto.',
  'done.nothing': 'Mae popeth wedi’i gadw. Does dim wedi newid.',
};

export const leaving = { en, cy };
