import { linesOnCard } from '../../modules/crisis-card/index.ts';
import { linesInAboutMe, type Line } from '../../modules/plans/index.ts';
import type { AgreedMark } from '../../modules/reviews/index.ts';
import type { Suggestion } from '../../modules/suggestions/index.ts';
import type { T } from '../../platform/language/index.ts';
import type { Level } from '../../platform/record/index.ts';
import type { LineView } from './line-view.ts';
import { presentCardRoom, type CardRoomPart } from './present-card-room.ts';
import { presentAbout, type AboutView } from './present-about.ts';
import { presentPlan, type PlanView } from './present-plan-room.ts';
import { presentPromised, type PromiseView } from './present-promised.ts';
import { presentSuggested, type SuggestionView } from './present-suggested.ts';
import type { RoomContent } from './read-room.ts';

/** What a viewer sees of a room: the person's words, and what this viewer may do with each line. */
export interface RoomView {
  readonly room: RoomContent['room'];
  readonly may: string;
  readonly plan: PlanView | null;
  /** Shown once, at the beginning of a long plan. */
  readonly agreed: readonly AgreedMark[];
  readonly about: AboutView | null;
  readonly card: readonly CardRoomPart[] | null;
  /** Suggestions for the room as a whole. */
  readonly forRoom: readonly SuggestionView[];
  /** Suggestions, and promises, about lines that are no longer here. */
  readonly others: readonly SuggestionView[];
  readonly otherPromises: readonly PromiseView[];
  readonly maySuggest: boolean;
  readonly isEmpty: boolean;
}

const MAY = { see: 'with.may.see', suggest: 'with.may.suggest', 'carry out': 'with.may.carryOut' } as const;

/** The same for the other side's page and for the person's preview of it: `level` is what the viewer has there, or would have. */
export function presentRoom(t: T, now: Date, content: RoomContent, level: Level): RoomView {
  const { whose, plan, about, card, agreed } = content;
  const standingHere = [...(about ? linesInAboutMe(about) : []), ...(card ? linesOnCard(card) : [])];
  const maySuggest = level !== 'see';
  const shown = (suggestion: Suggestion): SuggestionView =>
    presentSuggested(t, suggestion, { now, viewer: content.viewer, name: whose, talk: content.talk, maySuggest });
  const lineView = (line: Line): LineView => ({
    id: line.id,
    kind: line.kind,
    words: line.words,
    suggestions: content.suggestions.filter((each) => each.entry === line.id).map(shown),
    promised: content.promised.filter((each) => each.entry === line.id).map((each) => presentPromised(t, now, each)),
    maySuggest,
  });
  const planView = plan && presentPlan({ t, now, level, lineView }, plan);
  const standing = plan?.standing ?? new Set(standingHere.map((line) => line.id));
  const isBeginning = plan === null || (plan.goal === null && plan.page === 1);
  return {
    room: content.room,
    may: t(MAY[level], { name: whose }),
    plan: planView,
    agreed: isBeginning ? agreed : [],
    about: about && presentAbout(t, about, lineView),
    card: card && presentCardRoom(t, card, lineView),
    forRoom: isBeginning ? content.suggestions.filter((each) => each.entry === null).map(shown) : [],
    others: isBeginning
      ? content.suggestions.filter((each) => each.entry !== null && !standing.has(each.entry)).map(shown)
      : [],
    otherPromises: isBeginning
      ? content.promised.filter((each) => !standing.has(each.entry)).map((each) => presentPromised(t, now, each))
      : [],
    maySuggest,
    isEmpty: standingHere.length === 0 && (planView === null || isEmptyPlan(planView)),
  };
}

const isEmptyPlan = ({ matters, goals, hard, barriers, tries }: PlanView): boolean =>
  matters.length + goals.length + hard.length + barriers.length + tries.length === 0;
