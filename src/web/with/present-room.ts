import { linesInAboutMe, type Line } from '../../modules/plans/index.ts';
import type { AgreedMark } from '../../modules/reviews/index.ts';
import type { Suggestion } from '../../modules/suggestions/index.ts';
import { sayWhen, type T } from '../../platform/language/index.ts';
import type { Level } from '../../platform/record/index.ts';
import type { LineView } from './line-view.ts';
import { presentAbout, type AboutView } from './present-about.ts';
import { presentPromised, type PromiseView } from './present-promised.ts';
import { presentSuggested, type SuggestionView } from './present-suggested.ts';
import type { RoomContent } from './read-room.ts';

/** What a viewer sees of a room: the person's words, and what this viewer may do with each line. */
export interface RoomView {
  readonly room: RoomContent['room'];
  readonly may: string;
  readonly matters: readonly LineView[];
  readonly goals: readonly GoalView[];
  readonly tries: readonly Line[];
  readonly agreed: readonly AgreedMark[];
  readonly about: AboutView | null;
  /** Suggestions for the room as a whole. */
  readonly forRoom: readonly SuggestionView[];
  /** Suggestions, and promises, about lines that are no longer here. */
  readonly others: readonly SuggestionView[];
  readonly otherPromises: readonly PromiseView[];
  readonly maySuggest: boolean;
  readonly isEmpty: boolean;
}

export interface GoalView extends LineView {
  readonly why: string;
  readonly steps: readonly StepView[];
}

export interface StepView extends LineView {
  readonly state: string;
  readonly isNow: boolean;
  readonly when: string;
  readonly who: string;
  readonly done: readonly { readonly sentence: string; readonly note: string }[];
  readonly mayCarryOut: boolean;
}

const MAY = { see: 'with.may.see', suggest: 'with.may.suggest', 'carry out': 'with.may.carryOut' } as const;

/** The same for the other side's page and for the person's preview of it: `level` is what the viewer has there, or would have. */
export function presentRoom(t: T, now: Date, content: RoomContent, level: Level): RoomView {
  const { whose, plan, carriedOut } = content;
  const inAbout = content.about ? linesInAboutMe(content.about) : [];
  const maySuggest = level !== 'see';
  const shown = (suggestion: Suggestion): SuggestionView =>
    presentSuggested(t, suggestion, { now, viewer: content.viewer, name: whose, talk: content.talk, maySuggest });
  const standing = new Set(
    [...plan.matters, ...plan.goals, ...plan.goals.flatMap((goal) => goal.steps), ...inAbout].map((line) => line.id),
  );
  const lineView = (line: Line): LineView => ({
    id: line.id,
    kind: line.kind,
    words: line.words,
    suggestions: content.suggestions.filter((each) => each.entry === line.id).map(shown),
    promised: content.promised.filter((each) => each.entry === line.id).map((each) => presentPromised(t, now, each)),
    maySuggest,
  });
  const stepView = (step: Line): StepView => ({
    ...lineView(step),
    state: t(`plan.state.${step.fields.state ?? 'to come'}`),
    isNow: step.fields.state === 'doing it',
    when: step.fields.when ?? '',
    who: step.fields.who ?? '',
    done: carriedOut
      .filter((each) => each.step === step.id)
      .map((each) => ({
        sentence: t('with.doneBy', { name: each.byName, when: sayWhen(t.language, each.at, now) }),
        note: each.note ?? '',
      })),
    mayCarryOut: level === 'carry out' && step.fields.askOthers === true,
  });
  return {
    room: content.room,
    may: t(MAY[level], { name: whose }),
    matters: plan.matters.map(lineView),
    goals: plan.goals.map((goal) => ({
      ...lineView(goal),
      why: goal.fields.why ?? '',
      steps: goal.steps.map(stepView),
    })),
    tries: plan.risks,
    agreed: content.agreed,
    about: content.about && presentAbout(t, content.about, lineView),
    forRoom: content.suggestions.filter((each) => each.entry === null).map(shown),
    others: content.suggestions.filter((each) => each.entry !== null && !standing.has(each.entry)).map(shown),
    otherPromises: content.promised
      .filter((each) => !standing.has(each.entry))
      .map((each) => presentPromised(t, now, each)),
    maySuggest,
    isEmpty: plan.matters.length + plan.goals.length + plan.risks.length + inAbout.length === 0,
  };
}
