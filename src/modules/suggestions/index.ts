export {
  acceptSuggestion,
  AnsweredMeanwhile,
  declineSuggestion,
  type Accept,
  type Answered,
} from './operations/answer.ts';
export { answersBefore, suggestionsBefore, takenAsTheyWere, type AnsweredThen, type SuggestedThen } from './history.ts';
export { suggest, type Suggest } from './operations/suggest.ts';
export {
  suggestionOf,
  suggestionsOf,
  suggestionsOn,
  waitingSuggestions,
  type Answer,
  type Suggestion,
} from './queries.ts';
export { answerColumns, suggestionColumns } from './rows.ts';
