import { suggestion as en } from './suggestion.en.ts';

const cy: Record<keyof typeof en, string> = {
  title: 'Awgrym',
  listTitle: 'Awgrymiadau',
  listHeading: 'Awgrymiadau gan eraill',
  listLede: 'Does dim yn newid oni bai eich bod chi’n dweud ie.',
  waitingHeading: 'Yn aros am eich ateb',
  nothingWaits: 'Does dim yn aros am eich ateb.',
  answeredHeading: 'Awgrymiadau rydych chi wedi’u hateb',

  'heading.new step': 'Mae {name} yn awgrymu cam newydd',
  'heading.wording': 'Mae {name} yn awgrymu geiriau eraill',
  'from.new step': 'Mae {name} yn awgrymu cam newydd. {when}.',
  'from.wording': 'Mae {name} yn awgrymu geiriau eraill. {when}.',
  'suggested.new step': 'Awgrymodd {name} y cam hwn: “{words}”',
  'suggested.wording': 'Awgrymodd {name} y geiriau hyn: “{words}”',
  inGoal: 'Ar gyfer eich nod <link>{goal}</link>',
  inPlan: 'Yn <link>fy nghynllun</link>',
  inAbout: 'Yn <link>Amdanaf i</link>',
  seeAndAnswer: 'Ei weld a’i ateb',
  changedSince: 'Rydych chi wedi newid y geiriau hyn ers hynny. Mae’r ddau ar <link>dudalen yr awgrym hwn</link>.',

  changedHeading: 'Mae eich geiriau wedi newid ers hynny',
  wordsNow: 'Eich geiriau nawr',
  wordsThen: 'Eich geiriau pan ysgrifennodd {name} hyn',
  away: 'Rydych chi wedi tynnu’r llinell hon ers hynny. Gallwch ei rhoi’n ôl yn gyntaf, neu ddweud dim diolch.',

  answerSeen: 'Gall {name} ddarllen eich ateb tra byddwch chi’n rhannu’r ystafell hon.',
  yes: 'Ie, defnyddio hwn',
  changeFirst: 'Ei newid yn gyntaf',
  no: 'Dim diolch',
  about: 'i’r awgrym gan {name}',

  changeHeading: 'Ei newid yn gyntaf',
  changeLede: 'Gwnewch y geiriau hyn yn eiriau i chi. Yna byddan nhw’n mynd i’ch cynllun.',
  changeLedeAbout: 'Gwnewch y geiriau hyn yn eiriau i chi. Yna byddan nhw’n mynd i Amdanaf i.',
  changeWords: 'Fy ngeiriau',
  putIn: 'Defnyddio fy ngeiriau',
  declineHeading: 'Dweud dim diolch',
  declineLede: 'Mae eich geiriau’n aros fel y maen nhw. Mae dweud na yn iawn.',
  reason: 'Pam, os hoffech chi ddweud',
  reasonHint: 'Gall {name} ddarllen hwn. Gallwch ei adael yn wag.',

  'answer.accepted': 'Fe ddywedoch chi ie. {when}.',
  'answer.accepted with changes': 'Fe wnaethoch chi ei newid yn gyntaf, yna dweud ie. {when}.',
  'answer.declined': 'Fe ddywedoch chi dim diolch. {when}.',
  yourReason: 'Eich rheswm: “{reason}”',
  yourWords: 'Eich geiriau: “{words}”',
  theirWhy: 'Pam: “{why}”',

  'done.accepted': 'Fe ddywedoch chi ie. Eich geiriau chi ydyn nhw nawr.',
  'done.declined': 'Fe ddywedoch chi dim diolch. Mae eich geiriau’n aros fel yr oedden nhw.',
  changedMeanwhile:
    'Newidiodd eich geiriau tra oedd y dudalen hon ar agor, felly ni wnaed dim. Edrychwch ar y ddau, yna atebwch.',
  answeredBefore: 'Roeddech chi eisoes wedi ateb hwn, efallai ar ddyfais arall. Mae’r ateb hwnnw’n aros.',
  goneMeanwhile: 'Cafodd y llinell ei thynnu yn y cyfamser, felly ni wnaed dim.',
};

export const suggestion = { en, cy };
