import { when as en } from './when.en.ts';

const cy: Record<keyof typeof en, string> = {
  today: 'Heddiw am {time}',
  yesterday: 'Ddoe am {time}',
  tomorrow: 'Yfory am {time}',
  dayAndTime: '{day} am {time}',
  midday: 'hanner dydd',
  midnight: 'hanner nos',

  'wrong.nothing typed': 'Ysgrifennwch ddyddiad, fel 27 3 2027.',
  'wrong.missing day': 'Mae angen diwrnod ar y dyddiad, fel 27.',
  'wrong.missing month': 'Mae angen mis ar y dyddiad, fel 3 neu Mawrth.',
  'wrong.missing year': 'Mae angen blwyddyn ar y dyddiad, fel 2027.',
  'wrong.day not a number': 'Ysgrifennwch y diwrnod fel rhif, fel 27.',
  'wrong.month not known': 'Ysgrifennwch y mis fel rhif neu enw, fel 3 neu Mawrth.',
  'wrong.year not four digits': 'Ysgrifennwch y flwyddyn yn llawn, gyda phedwar rhif, fel 2027.',
  'wrong.year out of range': 'Mae angen i’r flwyddyn fod rhwng 1900 a 2199.',
  'wrong.not a real date': 'Dydy’r diwrnod hwnnw ddim yn y calendr. Gwiriwch y diwrnod a’r mis.',
};

export const when = { en, cy };
