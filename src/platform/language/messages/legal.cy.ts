import { legal as en } from './legal.en.ts';

const cy: Record<keyof typeof en, string> = {
  heading: 'Beth mae’r gyfraith yn ei ddweud',
  lede: 'Beth sy’n rhwymo eraill a beth nad yw. Nid cyngor yw hwn. Gall eiriolwr ddweud mwy wrthych.',
  forPart: 'Beth mae’r gyfraith yn ei ddweud am y rhan hon',
  choose: 'Dewiswch y wlad y mae eich dymuniadau ar ei chyfer',
  chosen: 'Mae eich dymuniadau wedi’u hysgrifennu ar gyfer {nation}.',
  notChosen: 'Dydych chi ddim wedi dewis gwlad ar gyfer eich dymuniadau eto.',
  toChoose: 'Dewis gwlad',
  other: 'Gwlad arall',
  nothingHere: 'Ni wyddom am unrhyw gyfraith am y rhan hon.',

  'name.statement': 'Dymuniadau a theimladau (datganiad ymlaen llaw)',
  'name.refusal': 'Dweud na wrth driniaeth (penderfyniad ymlaen llaw)',
  'name.refusal of what keeps alive': 'Dweud na wrth driniaeth sy’n cadw rhywun yn fyw',
  'name.choice document': 'Dogfen dewis ymlaen llaw',
  'name.nominated person': 'Person enwebedig',
  'name.statement in scotland': 'Datganiad ymlaen llaw',
  'name.personal statement': 'Datganiad personol',
  'name.refusal in scotland': 'Dweud na wrth driniaeth arall',
  'name.named person': 'Person a enwir',
  'name.refusal in northern ireland': 'Dweud na wrth driniaeth',
  'name.statement in northern ireland': 'Dymuniadau a theimladau',
  'name.nominated person in northern ireland': 'Person enwebedig',

  'means.statement': 'Beth mae rhywun ei eisiau, a pham, wedi’i ddweud ymlaen llaw.',
  'means.refusal':
    'Gall oedolyn wrthod triniaeth ar gyfer amser pan na all benderfynu. Ni all ofyn am driniaeth. Gellir rhoi triniaeth iechyd meddwl o dan y Ddeddf Iechyd Meddwl yn ei erbyn o hyd. Mewn argyfwng, gellir rhoi triniaeth tra bo amheuaeth.',
  'means.refusal of what keeps alive':
    'Mae hyn yn gofyn am fwy. Rhaid iddo fod mewn ysgrifen, a dweud ei fod yn dal hyd yn oed os yw bywyd mewn perygl. Rhaid ei lofnodi ar bapur gerbron tyst, sy’n llofnodi hefyd.',
  'means.choice document':
    'Deddf Iechyd Meddwl 2025 sy’n dod â hyn. Yn Lloegr rhaid i’r GIG wedyn ddweud wrth bobl amdano, a’u helpu i ysgrifennu un. Beth fydd yn ei olygu yng Nghymru nid ydym wedi’i wirio.',
  'means.nominated person':
    'Deddf Iechyd Meddwl 2025 sy’n dod â hyn: rhywun rydych chi’n ei ddewis, y gofynnir iddo am benderfyniadau o dan y Ddeddf Iechyd Meddwl. Tan hynny’r gyfraith sy’n dweud pwy yw eich perthynas agosaf.',
  'means.statement in scotland':
    'Sut mae rhywun am gael ei drin, a sut nad yw, am salwch meddwl. Mae’r bwrdd iechyd yn ei gadw gyda’r cofnodion. Mae’r Mental Welfare Commission yn cadw cofrestr. Mae ei dynnu’n ôl yn ffurfiol hefyd.',
  'means.personal statement':
    'Popeth nad yw’n driniaeth: cartref, plant, anifeiliaid anwes, arian, pobl. Mae’n mynd wrth ochr y llall.',
  'means.refusal in scotland':
    'Nid yw cyfraith Cymru a Lloegr yn cyrraedd yr Alban. Yno’r Adults with Incapacity (Scotland) Act 2000 sy’n cyfri.',
  'means.named person': 'Rhywun rydych chi’n ei ddewis, sy’n cadw llygad arnoch pan gewch eich trin o dan Ddeddf 2003.',
  'means.refusal in northern ireland':
    'Yma dyfarniadau barnwyr sy’n cyfri (cyfraith gwlad). Mae’r Mental Capacity Act (Northern Ireland) 2016 yn gadael y rheolau hynny fel y maen nhw.',
  'means.statement in northern ireland': 'Ni chawsom hyd i gyfraith sy’n dweud beth yw gwerth papur o’r fath.',
  'means.nominated person in northern ireland':
    'Mae hwn yn y Mental Capacity Act (Northern Ireland) 2016. Ni chawsom hyd i ddyddiad dechrau i’r rhan honno.',

  'standing.binding':
    'Rhaid ei ddilyn, os yw’n ddilys ac yn ffitio’r hyn sy’n digwydd. Mae pwy bynnag a lofnododd yn dweud bod ganddo bopeth y mae’r gyfraith yn gofyn amdano.',
  'standing.binding if':
    'Nid yw’n cael ei ddangos yma fel peth sy’n rhwymo. Mae angen fersiwn wedi’i llofnodi, y dywedwyd hyn i gyd amdani:',
  'standing.considered': 'Nid yw’n rhwymo. Rhaid i bwy bynnag sy’n penderfynu am ofal ei ystyried.',
  'standing.reasons':
    'Nid yw’n rhwymo. Rhaid i feddygon a’r Tribiwnlys ei ystyried. Rhaid iddyn nhw roi rhesymau mewn ysgrifen pan ân nhw yn ei erbyn.',
  'standing.reasons if':
    'Nid yw’n rhwymo. Rhaid i feddygon a’r Tribiwnlys ei ystyried, a rhoi rhesymau mewn ysgrifen yn ei erbyn. Mae angen fersiwn wedi’i llofnodi, y dywedwyd hyn i gyd amdani:',
  'standing.named': 'Nid yw’n rhwymo. Nid yw enwi rhywun yma yn rhoi’r rôl hon iddyn nhw.',
  'standing.not binding': 'Nid yw’n rhwymo. Mae’n dweud wrth bobl beth sy’n bwysig.',
  'standing.not checked':
    'Ni allem wirio beth yw gwerth hyn mewn cyfraith. Nid yw’n cael ei ddangos fel peth sy’n rhwymo.',
  'standing.coming': 'Mae’n dod, ond nid yw mewn grym. Nid oes diwrnod yn hysbys. Nid yw’n newid dim eto.',
  'standing.coming on': 'Mae’n dod, ond nid yw mewn grym cyn {day}. Nid yw’n newid dim eto.',
  'standing.out of date':
    'Roedd y ffeithiau hyn i’w gwirio eto erbyn {day}. Nid oes neb wedi dweud eu bod yn dal. Gofynnwch i eiriolwr. Nid oes dim yn cael ei ddangos fel peth sy’n rhwymo.',

  'need.adult': '18 oed neu’n hŷn ar ddiwrnod y llofnodi',
  'need.able': 'yn gallu penderfynu hyn ar y diwrnod hwnnw',
  'need.clear': 'yn glir pa driniaeth, a phryd',
  'need.life': 'yn dweud ei fod yn dal hyd yn oed os yw bywyd mewn perygl',
  'need.paper': 'wedi’i lofnodi ar bapur gerbron tyst, a lofnododd hefyd',
  'need.listed': 'mae’r tyst yn un o’r rhai y mae’r gyfraith yn eu caniatáu',
  needSaid: '{need}: wedi’i ddweud',
  needNotSaid: '{need}: heb ei ddweud',

  'say.adult': 'Roeddwn yn 18 oed neu’n hŷn pan lofnodais.',
  'say.able': 'Roeddwn yn gallu penderfynu hyn pan lofnodais.',
  'say.clear': 'Mae’n dweud pa driniaeth nad wyf yn ei derbyn, a phryd.',
  'say.life': 'Mae’n dweud ei fod yn dal hyd yn oed os yw fy mywyd mewn perygl.',
  'say.paper': 'Llofnodais ef ar bapur gerbron tyst, a lofnododd hefyd.',
  'say.listed': 'Mae fy nhyst yn un o’r rhai y mae’r gyfraith yn eu caniatáu.',

  checked: 'Gwiriwyd {day}, i’w wirio eto {review}. O: {source}.',

  'status.unsigned': 'Heb ei lofnodi. Nid oes dim yma’n cael ei ddangos fel peth sy’n rhwymo mewn cyfraith.',
  'status.taken back': 'Wedi’i thynnu’n ôl gan bwy bynnag a’i llofnododd. Nid yw’n dal mwyach.',
  'status.older': 'Nid y fersiwn ddiweddaraf. Llofnodwyd un fwy newydd.',
  'status.no nation':
    'Nid oes gwlad wedi’i dewis. Nid oes dim yma’n cael ei ddangos fel peth sy’n rhwymo mewn cyfraith.',
  'status.out of date':
    'Roedd y gyfraith i’w gwirio eto erbyn {day}. Nid oes dim yma’n cael ei ddangos fel peth sy’n rhwymo.',
  'status.nothing':
    'Ar gyfer {nation}. Nid oes dim yma’n cael ei ddangos fel peth sy’n rhwymo mewn cyfraith. Mae’n dweud beth sydd ei eisiau.',
  'status.binding':
    'Ar gyfer {nation}. Gall gwrthod triniaeth yma rwymo: gweler “Beth mae’r gyfraith yn ei ddweud”. Beth sydd ei eisiau yw’r gweddill.',
  onDay: 'Y gyfraith fel y mae’n hysbys ar {day}.',
};

export const legal = { en, cy };
