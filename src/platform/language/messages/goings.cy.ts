import { goings as en } from './goings.en.ts';

const cy: Record<keyof typeof en, string> = {
  title: 'Sut mae pethau’n mynd',
  heading: 'Sut mae pethau’n mynd',
  lede: 'Eich atebion chi dros amser. Maen nhw’n dangos sut oedd hi i chi, a dim mwy.',
  empty:
    'Does dim yma eto. Pan fyddwch wedi ateb cwestiwn o’ch eiddo’ch hun, bydd eich atebion yn cael eu darlunio yma.',
  emptyMore: 'Gallwch eisoes nodi beth ddigwyddodd yn eich bywyd.',

  spans: 'Pa ddyddiau',
  'span.week': 'Wythnos',
  'span.month': 'Mis',
  'span.year': 'Blwyddyn',
  'span.all': 'Y cyfan',
  ways: 'Cynt ac wedyn',
  'before.week': 'Yr wythnos cynt',
  'before.month': 'Y mis cynt',
  'before.year': 'Y flwyddyn cynt',
  'after.week': 'Yr wythnos wedyn',
  'after.month': 'Y mis wedyn',
  'after.year': 'Y flwyddyn wedyn',
  fromUntil: '{from} hyd {until}',
  nothingThen: 'Does dim atebion yn y dyddiau hyn.',
  newestThen: 'Mae’ch atebion diweddaraf yn <link>{month}</link>.',
  notThen: 'Heb eu hateb yn y dyddiau hyn:',
  noLonger: 'Ddim yn cael eu gofyn mwyach',
  noLongerLede: 'Tynnoch chi’r cwestiynau hyn. Mae’r hyn a atebsoch yn aros yma.',
  questionNoLonger: 'Nid yw’r cwestiwn hwn yn cael ei ofyn mwyach. Mae’r hyn a atebsoch yn aros.',

  'line.day': 'Un ateb yw pob dot. Mae’r llinell yn stopio lle mae mwy na thri diwrnod heb ateb.',
  'line.dense': 'Un ateb yw pob dot bach. Mae’r llinell yn mynd drwy ateb canol pob wythnos.',
  'line.week': 'Ateb canol wythnos yw pob dot. Mae pob ateb unigol ar dudalennau ei flwyddyn.',
  'line.month': 'Ateb canol mis yw pob dot. Mae pob ateb unigol ar dudalennau ei flwyddyn.',
  years: 'Pob ateb, fesul blwyddyn:',

  chartTitle: 'Atebion i: {question}',
  chartText:
    '{count, plural, zero {Dim ateb} one {Un ateb} two {# ateb} few {# ateb} many {# ateb} other {# ateb}}, {from} hyd {until}. Maen nhw rhwng {low} a {high}. Mae’r tabl isod yn dweud pob un.',
  chartTextMiddle:
    '{count, plural, zero {Dim ateb} one {Un ateb} two {# ateb} few {# ateb} many {# ateb} other {# ateb}}, {from} hyd {until}. Mae’r dotiau rhwng {low} a {high}. Mae’r tabl isod yn dweud pob un.',
  chartTextYes:
    '{count, plural, zero {Dim ateb} one {Un ateb} two {# ateb} few {# ateb} many {# ateb} other {# ateb}}, {from} hyd {until}. {yes, plural, zero {Doedd yr un yn “ie”} one {Roedd un yn “ie”} two {Roedd # yn “ie”} few {Roedd # yn “ie”} many {Roedd # yn “ie”} other {Roedd # yn “ie”}}. Maen nhw i gyd yn y tabl isod.',
  onlySkipped: 'Hepgoroch y cwestiwn hwn bob tro.',
  askedAs: 'Fel hyn y cafodd ei ofyn o {from} hyd {until}: “{question}”',

  'usual.band':
    'Y band golau yw’r arferol i chi. Yn yr 8 wythnos diwethaf, roedd tua hanner eich {count} ateb o {low} hyd {high}. Y canol oedd {middle}.',
  'usual.one':
    'Y band golau yw’r arferol i chi. Yn yr 8 wythnos diwethaf, {middle} oedd hanner neu fwy o’ch {count} ateb.',
  'usual.few':
    '{count, plural, zero {Does dim ateb} one {Mae un ateb} two {Mae # ateb} few {Mae # ateb} many {Mae # ateb} other {Mae # ateb}} yn yr 8 wythnos diwethaf. O {least} ymlaen, mae band golau’n dangos beth sy’n arferol i chi.',
  'usual.before': 'O’r 8 wythnos diwethaf y daw’r arferol i chi. Nid yw’n cael ei ddarlunio dros y dyddiau hyn.',
  'usual.yes': 'Yn yr 8 wythnos diwethaf, roedd {yes} o’ch {count} ateb yn “ie”.',

  yes: 'Ie',
  no: 'Na',
  skipped: 'Wedi’i hepgor',
  hours: '{hours, plural, zero {# awr} one {# awr} two {# awr} few {# awr} many {# awr} other {# awr}}',
  hoursAxis: 'oriau',
  quoted: '“{words}”',
  between: 'rhwng “{low}” a “{high}”',
  yesOf: '{yes} o {count}',
  picture: 'Eich llun o {day}',

  table: 'Y cyfan fel tabl',
  'column.day': 'Diwrnod',
  'column.week': 'Wythnos o',
  'column.month': 'Mis',
  'column.answer': 'Ateb',
  'column.middle': 'Ateb canol',
  'column.yes': 'Faint oedd yn “ie”',
  'column.count': 'Atebion',
  'column.asked': 'Sut y cafodd ei ofyn',
  tableMore:
    'Dim ond yr atebion canol sydd yn y tabl hwn. Mae pob ateb ar dudalennau ei flwyddyn, ac yn y ffeil ar gyfer taenlenni.',
  wordsFirst:
    'Mae’r {most} diweddaraf yma. Maen nhw i gyd ar dudalennau pob blwyddyn, ac yn y ffeil ar gyfer taenlenni.',

  moreDays:
    '{count, plural, zero {Dim diwrnod arall} one {Un diwrnod arall} two {# ddiwrnod arall} few {# diwrnod arall} many {# diwrnod arall} other {# diwrnod arall}}',
  notesHeading: 'Beth ysgrifennais am y dyddiau hyn',
  eventsHeading: 'Beth ddigwyddodd',
  eventsAll: 'Popeth a ddigwyddodd',
  addEvent: 'Ychwanegu rhywbeth a ddigwyddodd',

  howHeading: 'Sut mae hyn yn cael ei ddarlunio',
  howMarks:
    'Rhif uwchben darlun: digwyddodd rhywbeth, ac mae yn y rhestr. Mewn wythnos neu fis mae dau farc arall. Sgwâr bach: ysgrifennoch rywbeth am y diwrnod hwnnw. Cylch: hepgoroch y cwestiwn.',
  howUsual:
    'Mae angen 14 ateb neu fwy yn yr 8 wythnos diwethaf, gan gynnwys heddiw, ar gyfer yr arferol i chi. Mae’r atebion yn cael eu rhoi yn nhrefn eu maint. Mae’r band yn mynd o chwarter y ffordd hyd dri chwarter. Rhwng dau ateb mae’n cymryd y lle ar linell syth, fel mae llawer o daenlenni’n ei wneud.',
  howNot:
    'Mae’r band yn dangos beth fu, i chi’n unig. Nid yw’n dweud beth sy’n dda, beth ddylai fod, na beth a ddaw. Nid yw Cairn yn eich cymharu â neb.',

  paperHeading: 'Ar bapur ac mewn ffeil',
  print: 'Tudalen ar gyfer papur',
  printTitle: 'Sut mae pethau’n mynd',
  printHint: 'Argraffwch y dudalen hon o’ch porwr. Mae wedi’i gosod ar gyfer A4, mewn llythrennau mawr.',
  back: 'Sut mae pethau’n mynd',
  file: 'Ffeil ar gyfer taenlenni (CSV)',
  fileMeans:
    'Mae ynddi bob ateb a roesoch, un ar bob llinell, a’r hyn a ysgrifennoch am y diwrnod. Gall unrhyw un sy’n gallu agor y ddyfais hon ddod o hyd iddi.',
  fileHarmless:
    'Lle mae geiriau’n dechrau ag =, +, - neu @, neu â bwlch, mae collnod yn cael ei roi o’u blaen. Felly nid oes taenlen yn eu cymryd am sym. Mae’n aros yno.',
  'csv.day': 'Diwrnod',
  'csv.question': 'Y cwestiwn fel y cafodd ei ofyn',
  'csv.answer': 'Ateb',
  'csv.skipped': 'Wedi’i hepgor',
  'csv.words': 'Beth ysgrifennais am y diwrnod',
  'csv.written': 'Ysgrifennwyd (amser y DU)',
  'csv.yesSkipped': 'hepgorwyd',
  'csv.picture': 'llun',

  eventTitle: 'Beth ddigwyddodd',
  eventsTitle: 'Beth ddigwyddodd',
  eventsLede:
    'Pethau a ddigwyddodd yn eich bywyd: symud tŷ, pen-blwydd, swydd newydd, ffarwél. Maen nhw’n sefyll wrth ymyl eich atebion.',
  eventsEmpty: 'Does dim wedi’i nodi eto.',
  eventPages: 'Tudalennau o’r hyn a ddigwyddodd',
  eventsShown: '{from} i {to} o {count}, y diweddaraf yn gyntaf',
  eventsNewer: 'Mwy diweddar',
  eventsOlder: 'Hŷn',
  newEvent: 'Rhywbeth a ddigwyddodd',
  newEventLede: 'Mae’n sefyll fel rhif uwchben eich atebion, gyda’ch geiriau yn y rhestr isod.',
  changeEvent: 'Newid beth ddigwyddodd',
  eventWords: 'Beth ddigwyddodd',
  eventDay: 'Pryd oedd hi, neu pryd y dechreuodd',
  eventDayHint: 'Er enghraifft, 27 3 2026. Heb ddiwrnod mae’n aros yn y rhestr, ac nid yw’n cael ei ddarlunio.',
  eventUntil: 'Y diwrnod olaf, os aeth ymlaen am dipyn',
  eventUntilHint: 'Gallwch adael hwn yn wag.',
  eventUntilEarly: 'Mae’r diwrnod olaf cyn y cyntaf. Gwiriwch y ddau.',
  eventUntilAlone: 'Ysgrifennwch pryd y dechreuodd, neu gadewch y diwrnod olaf yn wag.',
  keepEvent: 'Nodi hyn',
  keepEventChange: 'Cadw’r newidiadau hyn',
  eventAwayMeans: 'Mae’n gadael y rhestr a’r darluniau. Gallwch ei roi’n ôl unrhyw bryd.',
  eventNoDay: 'Heb ddiwrnod',
  'done.event': 'Mae wedi’i nodi.',
  'done.changed': 'Mae wedi’i newid.',
};

export const goings = { en, cy };
