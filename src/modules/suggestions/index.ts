export {
  acceptSuggestion,
  AnsweredMeanwhile,
  declineSuggestion,
  type Accept,
  type Answered,
} from './operations/answer.ts';
export { answersBefore, suggestionsBefore, takenAsTheyWere, type AnsweredThen, type SuggestedThen } from './history.ts';
export { suggest, type Suggest } from './operations/suggest.ts';
export { letUsTalk, writeBack, type Talk, type Talked } from './operations/talk.ts';
export {
  suggestionOf,
  suggestionsOf,
  suggestionsOn,
  talkAbout,
  waitingOn,
  waitingSuggestions,
  type Answer,
  type Suggestion,
  type TalkWords,
} from './queries.ts';
export { answerColumns, suggestionColumns, talkColumns, talkWordsColumns } from './rows.ts';
export {
  lineToBegin,
  LONGEST_PART,
  IN_A_PART,
  NEW_LINES,
  newLinesIn,
  PARTS,
  PARTS_OF,
  textOf,
  UNDER_A_GOAL,
  UNDER_A_LINE,
  waitsForThePerson,
  type Form,
  type Into,
  type NewLine,
  type Part,
} from './rules.ts';
