import { linesInAboutMe, type Line } from '../../modules/plans/index.ts';
import type { AgreedMark } from '../../modules/reviews/index.ts';
import type { Suggestion } from '../../modules/suggestions/index.ts';
import { sayWhen, type T } from '../../platform/language/index.ts';
import type { Level } from '../../platform/record/index.ts';
import type { LineView, SuggestionView } from './line-view.ts';
import { presentAbout, type AboutView } from './present-about.ts';
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
  /** Suggestions about lines that are no longer here. */
  readonly others: readonly SuggestionView[];
  readonly isEmpty: boolean;
}

export interface GoalView extends LineView {
  readonly why: string;
  readonly steps: readonly StepView[];
  readonly maySuggestStep: boolean;
}

export interface StepView extends LineView {
  readonly state: string;
  readonly isNow: boolean;
  readonly when: string;
  readonly who: string;
  readonly done: readonly { readonly sentence: string; readonly note: string }[];
  readonly mayCarryOut: boolean;
}

const ANSWERS = {
  accepted: 'with.answer.accepted',
  'accepted with changes': 'with.answer.changed',
  declined: 'with.answer.declined',
} as const;

const MAY = { see: 'with.may.see', suggest: 'with.may.suggest', 'carry out': 'with.may.carryOut' } as const;

/** The same for the other side's page and for the person's preview of it: `level` is what the viewer has there, or would have. */
export function presentRoom(t: T, now: Date, content: RoomContent, level: Level): RoomView {
  const { whose, plan, carriedOut } = content;
  const inAbout = content.about ? linesInAboutMe(content.about) : [];
  const maySuggest = level !== 'see';
  const answered = (entry: string, form: Suggestion['form']): SuggestionView[] =>
    content.suggestions
      .filter((each) => each.entry === entry && each.form === form)
      .map((each) => presentSuggestion(t, now, each, whose));
  const standing = new Set(
    [...plan.matters, ...plan.goals, ...plan.goals.flatMap((goal) => goal.steps), ...inAbout].map((line) => line.id),
  );
  const lineView = (line: Line): LineView => ({
    id: line.id,
    words: line.words,
    suggestions: answered(line.id, 'wording'),
    maySuggestWords: maySuggest,
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
      suggestions: [...answered(goal.id, 'new step'), ...answered(goal.id, 'wording')],
      why: goal.fields.why ?? '',
      steps: goal.steps.map(stepView),
      maySuggestStep: maySuggest,
    })),
    tries: plan.risks,
    agreed: content.agreed,
    about: content.about && presentAbout(t, content.about, lineView),
    others: content.suggestions
      .filter((each) => !standing.has(each.entry))
      .map((each) => presentSuggestion(t, now, each, whose)),
    isEmpty: plan.matters.length + plan.goals.length + plan.risks.length + inAbout.length === 0,
  };
}

function presentSuggestion(t: T, now: Date, suggestion: Suggestion, name: string): SuggestionView {
  const when = sayWhen(t.language, suggestion.at, now);
  const { answer } = suggestion;
  return {
    sentence:
      suggestion.form === 'new step' ? t('with.youSuggestedStep', { when }) : t('with.youSuggestedWords', { when }),
    words: suggestion.words,
    why: suggestion.why ?? '',
    answer: answer
      ? t(ANSWERS[answer.answer], { name, when: sayWhen(t.language, answer.at, now) })
      : t('with.answer.waiting', { name }),
    reason: answer?.reason ?? '',
  };
}
