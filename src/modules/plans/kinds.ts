import type { Room } from '../../platform/record/index.ts';

/** What a line is. */
export const KINDS = [
  'matters',
  'goal',
  'step',
  'stage',
  'link',
  'hard',
  'barrier',
  'risk',
  'about',
  'strength',
  'hope',
  'meaning',
  'moment',
  'meeting',
  'contact',
  'details',
  'part',
  'well',
  'tool',
  'action',
  'question',
  'occasion',
  'event',
  'rule',
  'routine',
  'diary',
  'card',
  'wish part',
  'wish',
  'wish step',
] as const;
export type Kind = (typeof KINDS)[number];

/** The room each kind stands in. */
export const ROOM_OF: Readonly<Record<Kind, Room>> = {
  matters: 'plan',
  goal: 'plan',
  step: 'plan',
  stage: 'plan',
  link: 'plan',
  hard: 'plan',
  barrier: 'plan',
  risk: 'plan',
  about: 'about me',
  strength: 'about me',
  hope: 'about me',
  meaning: 'about me',
  moment: 'diary',
  meeting: 'meetings',
  contact: 'people',
  details: 'people',
  part: 'staying well',
  well: 'staying well',
  tool: 'staying well',
  action: 'staying well',
  question: 'staying well',
  occasion: 'staying well',
  event: 'staying well',
  rule: 'staying well',
  routine: 'staying well',
  diary: 'diary',
  card: 'crisis card',
  'wish part': 'advance wishes',
  wish: 'advance wishes',
  'wish step': 'advance wishes',
};

/** Where a step is, in plain words. None of them is late, failed or better than another. */
export const STEP_STATES = ['thinking about it', 'doing it', 'waiting', 'done', 'let go'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** Where a goal is. Without one it simply stands. */
export const GOAL_STATES = ['resting', 'reached', 'let go'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** What a goal can be linked to. */
export const LINKED = ['course', 'group', 'activity', 'treatment', 'barrier'] as const;
export type Linked = (typeof LINKED)[number];

/** What stands in the way outside the person. "Own words" for all that no list foresees. */
export const BARRIERS = [
  'waiting',
  'benefits',
  'housing',
  'racism',
  'stigma',
  'cost',
  'transport',
  'care refused',
  'own words',
] as const;
export type BarrierSort = (typeof BARRIERS)[number];

/** The seven headings of About Me (PRSB About Me v2.01), in its order. */
export const ABOUT_SECTIONS = [
  'important',
  'people',
  'communicate',
  'wellness',
  'do and do not',
  'support',
  'also',
] as const;
export type AboutSection = (typeof ABOUT_SECTIONS)[number];

/** The person's own details, as forms and printed plans ask for them. */
export const DETAILS = [
  'firstName',
  'familyName',
  'title',
  'otherNames',
  'born',
  'gender',
  'sex',
  'ethnicity',
  'religion',
  'marital',
  'birthPlace',
  'nhsNumber',
  'otherNumber',
  'address',
  'postcode',
  'phone',
  'otherPhone',
  'email',
  'otherEmail',
  'otherReach',
  'bestWay',
  'gpName',
  'gpPractice',
] as const;
export type Detail = (typeof DETAILS)[number];

/** What is known of a contact beside the name. */
export const CONTACT_PARTS = [
  'relationship',
  'reach',
  'note',
  'role',
  'speciality',
  'team',
  'organisation',
  'from',
  'until',
] as const;
export type ContactPart = (typeof CONTACT_PARTS)[number];

/**
 * The usual parts of a staying-well plan, in their order: the toolbox, what somebody is like when well, what they need, triggers, early
 * signs, when things are breaking down, and afterwards. Each can be renamed, moved and left out, and the person adds their own.
 */
export const WELL_PARTS = [
  'when well',
  'toolbox',
  'every day',
  'might need',
  'triggers',
  'early signs',
  'breaking down',
  'get back',
  'thank',
  'change',
] as const;
export type WellPart = (typeof WELL_PARTS)[number];

/** The usual parts of a crisis plan and advance wishes, in their order. Each can be renamed, moved and left out, and the person adds their own. */
export const WISH_PARTS = [
  'crisis',
  'want',
  'not want',
  'accept',
  'decline',
  'people',
  'looked after',
  'places',
  'helped',
  'over',
] as const;
export type WishPart = (typeof WISH_PARTS)[number];

/** What a question of a check-in can be answered with. */
export const ANSWER_FORMS = ['words', 'yes or no', 'steps', 'number', 'hours', 'picture'] as const;
export type AnswerForm = (typeof ANSWER_FORMS)[number];

/** How a rule of the person compares an answer. Yes or no is "is"; words and pictures are never compared. */
export const COMPARISONS = ['under', 'over', 'is'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Days of the week, Monday first. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** How the person would like to be spoken to and of. */
export const CALLS = ['name', 'pronouns'] as const;
export type Calls = (typeof CALLS)[number];
