import { isLifeArea, type ContactPart, type Detail, type Fields, type Line } from '../plans/index.ts';
import { sayDate, sayList, type T } from '../../platform/language/index.ts';

/** Parts of a line of the plan, in the order in which they are read. */
const PARTS = [
  'state',
  'standing',
  'sort',
  'to',
  'why',
  'areas',
  'importance',
  'confidence',
  'when',
  'who',
  'askOthers',
  'helps',
  'outcome',
  'good',
  'wrong',
  'safer',
  'need',
  'again',
  'barrier',
  'href',
  'pool',
  'helpedBy',
] as const satisfies readonly (keyof Fields)[];
type Part = (typeof PARTS)[number];

/** Parts of lines that stand in other rooms; none of them is ever in an agreed version. */
type Elsewhere =
  | Detail
  | ContactPart
  | 'works'
  | 'first'
  | 'notTell'
  | 'heading'
  | 'calls'
  | 'section'
  | 'picture'
  | 'pictureShows'
  | 'day'
  | 'where'
  | 'well'
  | 'hard'
  | 'want'
  | 'adjust'
  | 'part'
  | 'takes'
  | 'answer'
  | 'labels'
  | 'unit'
  | 'least'
  | 'most'
  | 'sign'
  | 'questions'
  | 'until'
  | 'open'
  | 'asks'
  | 'compare'
  | 'than'
  | 'times'
  | 'outOf'
  | 'shows'
  | 'tells'
  | 'tellWords'
  | 'waitHours'
  | 'nextHours'
  | 'days'
  | 'at';

/** This does not compile while a field of lines is in neither list: what somebody adds to the plan cannot be left out of what is agreed. */
export type LeftOut = None<Exclude<keyof Fields, Part | Elsewhere>>;
type None<Keys extends never> = Keys;

/** A part in words: what it is called on the page, and what it says. */
export interface SaidPart {
  readonly label: string;
  readonly words: string;
}

/** `wordsOf`: the words of another line of the plan, for a part that points at one; undefined when it is not there. */
export function partsOf(t: T, line: Pick<Line, 'fields'>, wordsOf: (id: string) => string | undefined): SaidPart[] {
  return PARTS.flatMap((part) => {
    const words = say(t, line.fields, part, wordsOf);
    return words === '' ? [] : [{ label: t(`review.part.${part}`), words }];
  });
}

function say(t: T, fields: Fields, part: Part, wordsOf: (id: string) => string | undefined): string {
  switch (part) {
    case 'state':
      return fields.state ? t(`plan.state.${fields.state}`) : '';
    case 'standing':
      return fields.standing ? t(`goal.standing.${fields.standing}`) : '';
    case 'sort':
      return fields.sort ? t(`hard.sort.${fields.sort}`) : '';
    case 'to':
      return fields.to ? t(`goal.to.${fields.to}`) : '';
    case 'areas':
      return sayList(
        t.language,
        (fields.areas ?? []).map((area) => (isLifeArea(area) ? t(`area.${area}`) : area)),
      );
    case 'importance':
    case 'confidence':
      return fields[part] === undefined ? '' : t('review.outOfTen', { number: String(fields[part]) });
    case 'askOthers':
      return fields.askOthers ? t('plan.askOthers') : '';
    case 'pool':
      return fields.pool ? t('review.pooled') : '';
    case 'again':
      return fields.again ? sayDate(t.language, fields.again) : '';
    case 'barrier':
      return fields.barrier ? (wordsOf(fields.barrier) ?? '') : '';
    default:
      return fields[part] ?? '';
  }
}
