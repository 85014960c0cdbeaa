import { hostOf, WEEKDAYS, type Line } from '../../../modules/plans/index.ts';
import { hasActions, TOOLBOX, type PartOfWell, type WellLine } from '../../../modules/staying-well/index.ts';
import type { Suggestion } from '../../../modules/suggestions/index.ts';
import { sayList, sayWhen, type T } from '../../../platform/language/index.ts';
import type { Level } from '../../../platform/record/index.ts';
import { sayPart } from '../../me/staying-well/part-words.ts';
import type { LineView } from '../line-view.ts';
import { presentSuggested, type SuggestionView } from '../present-suggested.ts';
import type { WellContent } from './read-well-room.ts';

/** Somebody's staying well, for whoever they share parts of it with. */
export interface WellView {
  readonly may: readonly string[];
  readonly parts: readonly PartView[];
  readonly questions: readonly { readonly id: string; readonly words: string }[];
  readonly routines: readonly { readonly words: string; readonly when: string }[];
  /** Suggestions about lines that are no longer here. */
  readonly others: readonly SuggestionView[];
  readonly isEmpty: boolean;
}

export interface PartView {
  readonly place: string;
  readonly heading: string;
  readonly lines: readonly WellLineView[];
  /** Said where nothing stands in a part that somebody may suggest for. */
  readonly empty: string;
  readonly maySuggest: boolean;
  /** Suggestions of something new for this part. */
  readonly suggestions: readonly SuggestionView[];
}

export interface WellLineView extends LineView {
  readonly facts: readonly { readonly label: string; readonly words: string }[];
  readonly href: string;
  readonly host: string;
  readonly actionsHeading: string;
  readonly actions: readonly ActionView[];
  readonly maySuggestAction: boolean;
}

export interface ActionView extends LineView {
  readonly asksOthers: string;
  readonly mayCarryOut: boolean;
  readonly done: readonly { readonly sentence: string; readonly note: string }[];
}

interface Showing {
  readonly t: T;
  readonly now: Date;
  readonly content: WellContent;
  /** What the viewer may do in a part, or could. */
  readonly levelIn: (part: string) => Level;
}

/** The same for the other side's page and for the person's preview of it. */
export function presentWellRoom(showing: Showing): WellView {
  const { t, content, levelIn } = showing;
  const { open, plan, whose: name, suggestions } = content;
  const parts = plan.parts
    .filter(({ place, lines }) => open.has(place) && (lines.length > 0 || levelIn(place) !== 'see'))
    .map((part) => partView(showing, part));
  const here = new Set(
    plan.parts.flatMap(({ lines }) => lines.flatMap((line) => [line.id, ...line.actions.map(({ id }) => id)])),
  );
  const levels = parts.map(({ place }) => levelIn(place));
  return {
    may: [
      t('wellShared.may', { name }),
      ...(levels.some((level) => level !== 'see') ? [t('wellShared.maySuggest', { name })] : []),
      ...(levels.includes('carry out') ? [t('wellShared.mayCarryOut', { name })] : []),
    ],
    parts,
    questions: content.questions.map(({ id, words }) => ({ id, words })),
    routines: content.routines.map((line) => ({ words: line.words, when: sayRoutine(t, line) })),
    others: suggestions
      .filter(({ entry }) => entry !== null && !here.has(entry))
      .map((each) => shown(showing, each, false)),
    isEmpty: parts.length + content.questions.length + content.routines.length === 0,
  };
}

function shown({ t, now, content }: Showing, suggestion: Suggestion, maySuggest: boolean): SuggestionView {
  const { viewer, whose: name, talk } = content;
  return presentSuggested(t, suggestion, { now, viewer, name, talk, maySuggest });
}

function lineView(showing: Showing, part: PartOfWell, line: Line): LineView {
  const maySuggest = showing.levelIn(part.place) !== 'see';
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

function partView(showing: Showing, part: PartOfWell): PartView {
  const { t, content, levelIn } = showing;
  const maySuggest = levelIn(part.place) !== 'see';
  return {
    place: part.place,
    heading: sayPart(t, part),
    lines: part.lines.map((line) => wellLineView(showing, part, line)),
    empty: part.lines.length === 0 ? t('wellShared.partEmpty', { name: content.whose }) : '',
    maySuggest,
    suggestions: content.suggestions
      .filter((each) => each.place === part.place)
      .map((each) => shown(showing, each, maySuggest)),
  };
}

function wellLineView(showing: Showing, part: PartOfWell, line: WellLine): WellLineView {
  const { t, content, levelIn } = showing;
  const { takes = '', where = '', who = '', href = '' } = line.fields;
  const facts = [
    { label: t('wellShared.takes'), words: takes },
    { label: t('wellShared.where'), words: where },
    { label: t('wellShared.who'), words: who },
  ];
  return {
    ...lineView(showing, part, line),
    facts: facts.filter(({ words }) => words !== ''),
    href,
    host: hostOf(href),
    actionsHeading: line.actions.length > 0 ? t('wellShared.whatToDo', { name: content.whose }) : '',
    actions: line.actions.map((action) => actionView(showing, part, action)),
    maySuggestAction: part.place !== TOOLBOX && hasActions(part.place) && levelIn(part.place) !== 'see',
  };
}

function actionView(showing: Showing, part: PartOfWell, action: Line): ActionView {
  const { t, now, content, levelIn } = showing;
  const asks = action.fields.askOthers === true;
  return {
    ...lineView(showing, part, action),
    asksOthers: asks ? t('wellShared.asksOthers', { name: content.whose }) : '',
    mayCarryOut: asks && levelIn(part.place) === 'carry out',
    done: content.carriedOut
      .filter((each) => each.step === action.id)
      .map((each) => ({
        sentence: t('with.doneBy', { name: each.byName, when: sayWhen(t.language, each.at, now) }),
        note: each.note ?? '',
      })),
  };
}

/** "Mondays and Fridays, at 08:30"; every day where no days are chosen. */
function sayRoutine(t: T, { fields }: Line): string {
  const chosen = WEEKDAYS.filter((day) => fields.days?.includes(day));
  const isEveryDay = chosen.length === 0 || chosen.length === WEEKDAYS.length;
  const days = isEveryDay
    ? t('wellShared.everyDay')
    : sayList(
        t.language,
        chosen.map((day) => t(`wellShared.day.${day}`)),
      );
  return fields.at === undefined ? days : t('wellShared.at', { days, time: fields.at });
}
