import type { Line } from '../../../modules/plans/index.ts';
import type { Suggestion } from '../../../modules/suggestions/index.ts';
import { sayWishPart, type PartOfWishes, type Wish } from '../../../modules/wishes/index.ts';
import { isoDay, sayShortDate, sayWhen, type T } from '../../../platform/language/index.ts';
import type { Level } from '../../../platform/record/index.ts';
import { statusLine } from '../../me/wishes/present-law.ts';
import { whyOf } from '../../me/wishes/wish-shown.tsx';
import type { LineView } from '../line-view.ts';
import { presentSuggested, type SuggestionView } from '../present-suggested.ts';
import type { WishesContent } from './read-wishes.ts';

/** Somebody's wishes, for whoever they share them with. */
export interface WishesView {
  readonly may: readonly string[];
  /** What was signed, in a sentence; what the law makes of it; and its page. Without a version, that nothing is signed. */
  readonly signed: { readonly id: string; readonly said: string; readonly status: string } | null;
  readonly unsigned: string;
  readonly parts: readonly WishPartView[];
  /** Suggestions about lines that are no longer here. */
  readonly others: readonly SuggestionView[];
  readonly isEmpty: boolean;
}

export interface WishPartView {
  readonly place: string;
  readonly heading: string;
  readonly wishes: readonly WishView[];
  /** Said where nothing stands in a part that somebody may suggest for. */
  readonly empty: string;
  readonly maySuggest: boolean;
  /** Suggestions of something new for this part. */
  readonly suggestions: readonly SuggestionView[];
}

export interface WishView extends LineView {
  readonly why: readonly { readonly label: string; readonly words: string }[];
  readonly steps: readonly WishStepView[];
}

export interface WishStepView extends LineView {
  readonly asksOthers: string;
  readonly mayCarryOut: boolean;
  readonly done: readonly { readonly sentence: string; readonly note: string }[];
}

interface Showing {
  readonly t: T;
  readonly now: Date;
  readonly content: WishesContent;
  /** What the viewer may do here, or could. */
  readonly level: Level;
}

/** The same for the other side's page and for the person's preview of it. */
export function presentWishes(showing: Showing): WishesView {
  const { t, now, content, level } = showing;
  const { wishes, whose: name, suggestions, signed } = content;
  const shownParts = wishes.parts.filter(({ isLeftOut, lines }) => !isLeftOut && (lines.length > 0 || level !== 'see'));
  const here = new Set(
    wishes.parts.flatMap(({ lines }) => lines.flatMap((wish) => [wish.id, ...wish.steps.map(({ id }) => id)])),
  );
  return {
    may: [
      t('wishes.may', { name }),
      ...(level === 'see' ? [] : [t('wishes.maySuggest', { name })]),
      ...(level === 'carry out' ? [t('wishes.mayCarryOut', { name })] : []),
    ],
    signed: signed && {
      id: signed.id,
      said: `${t('wishes.theirSigned', { name, day: sayShortDate(t.language, signed.at) })} ${t('wishes.theirNewer', { name })}`,
      status: statusLine(t, isoDay(now), signed),
    },
    unsigned: signed ? '' : t('wishes.theirUnsigned', { name }),
    parts: shownParts.map((part) => partView(showing, part)),
    others: suggestions
      .filter(({ entry }) => entry !== null && !here.has(entry))
      .map((each) => shown(showing, each, false)),
    isEmpty: wishes.parts.every(({ lines }) => lines.length === 0),
  };
}

function shown({ t, now, content }: Showing, suggestion: Suggestion, maySuggest: boolean): SuggestionView {
  const { viewer, whose: name, talk } = content;
  return presentSuggested(t, suggestion, { now, viewer, name, talk, maySuggest });
}

function lineView(showing: Showing, line: Line): LineView {
  const maySuggest = showing.level !== 'see';
  return {
    id: line.id,
    kind: line.kind,
    words: line.words,
    suggestions: showing.content.suggestions
      .filter((each) => each.entry === line.id)
      .map((each) => shown(showing, each, maySuggest)),
    promised: [],
    maySuggest,
  };
}

function partView(showing: Showing, part: PartOfWishes): WishPartView {
  const { t, content, level } = showing;
  const maySuggest = level !== 'see';
  return {
    place: part.place,
    heading: sayWishPart(t, part),
    wishes: part.lines.map((wish) => wishView(showing, wish)),
    empty: part.lines.length === 0 ? t('wishes.partEmpty', { name: content.whose }) : '',
    maySuggest,
    suggestions: content.suggestions
      .filter((each) => each.place === part.place)
      .map((each) => shown(showing, each, maySuggest)),
  };
}

const wishView = (showing: Showing, wish: Wish): WishView => ({
  ...lineView(showing, wish),
  why: whyOf(showing.t, wish),
  steps: wish.steps.map((step) => stepView(showing, step)),
});

function stepView(showing: Showing, step: Line): WishStepView {
  const { t, now, content, level } = showing;
  const asks = step.fields.askOthers === true;
  return {
    ...lineView(showing, step),
    asksOthers: asks ? t('wellShared.asksOthers', { name: content.whose }) : '',
    mayCarryOut: asks && level === 'carry out',
    done: content.carriedOut
      .filter((each) => each.step === step.id)
      .map((each) => ({
        sentence: t('with.doneBy', { name: each.byName, when: sayWhen(t.language, each.at, now) }),
        note: each.note ?? '',
      })),
  };
}
