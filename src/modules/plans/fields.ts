import type {
  AboutSection,
  AnswerForm,
  BarrierSort,
  Calls,
  Comparison,
  ContactPart,
  Detail,
  GoalState,
  Linked,
  StepState,
  Weekday,
} from './kinds.ts';

/** The rest of a line, by kind; every part can be left out. */
export interface Fields extends Readonly<Partial<Record<Detail | ContactPart, string>>> {
  /** Steps and stages: where it is. */
  readonly state?: StepState;
  /** Steps and meetings: when, in the person's words ("Thursdays, if it is dry"). */
  readonly when?: string;
  /** Steps, meetings and tools: who with, in the person's words. */
  readonly who?: string;
  /** Steps, actions and steps of wishes: the person asks others, whom they allow, to do this one for them. */
  readonly askOthers?: boolean;
  /** Steps: what would help. */
  readonly helps?: string;
  /** Goals, things to try, and wishes: why it matters, in the person's words. */
  readonly why?: string;
  /** Goals: life areas, each a word of the list or the person's own. */
  readonly areas?: readonly string[];
  /** Goals: how much it matters to the person, 1 to 10. Only where they want a number. */
  readonly importance?: number;
  /** Goals and steps: how sure the person feels of it, 1 to 10. Only where they want a number. */
  readonly confidence?: number;
  /** Goals: where it is. */
  readonly standing?: GoalState;
  /** Goals and stages: how it turned out, in the person's words. */
  readonly outcome?: string;
  /** Links: what it leads to. */
  readonly to?: Linked;
  /** Links and tools: an address on the web. */
  readonly href?: string;
  /** Links: the barrier's line. */
  readonly barrier?: string;
  /** Barriers: which. */
  readonly sort?: BarrierSort;
  /** Barriers: the person agrees that it is counted with others', without their name or words. */
  readonly pool?: boolean;
  /** Things to try: what good it may bring. */
  readonly good?: string;
  /** Things to try: what could go wrong. */
  readonly wrong?: string;
  /** Things to try: what makes it safer. */
  readonly safer?: string;
  /** Things to try: what the person needs from others. */
  readonly need?: string;
  /** Things to try: when to look again, 'YYYY-MM-DD'. */
  readonly again?: string;
  /** Parts of About me: the person's own heading. */
  readonly heading?: string;
  /** Parts of About me: the heading it stands under. */
  readonly section?: AboutSection;
  /** Lines of About me that say what to call the person: their name for daily use, their pronouns. */
  readonly calls?: Calls;
  /** Who helped to write it, in the person's words; for what a helper wrote down, their name. */
  readonly helpedBy?: string;
  /** Good moments and tools: the picture that belongs to it. */
  readonly picture?: string;
  /** Good moments and tools: what the picture shows, for those who cannot see it. */
  readonly pictureShows?: string;
  /** Meetings: the day, 'YYYY-MM-DD'. */
  readonly day?: string;
  /** Meetings and tools: where. */
  readonly where?: string;
  /** Meetings: what went well. */
  readonly well?: string;
  /** Meetings: what is hard. */
  readonly hard?: string;
  /** Meetings: what the person wants to come out with. */
  readonly want?: string;
  /** Meetings: adjustments that the person needs. */
  readonly adjust?: string;
  /** Contacts: their work is to help. */
  readonly works?: boolean;
  /** Contacts: the one to ask first (key worker). */
  readonly first?: boolean;
  /** Contacts: not to be told or asked anything. */
  readonly notTell?: boolean;
  /** Lines of the staying-well plan, and wishes: the part they stand in, a usual one or the id of the person's own. Parts: the usual one that is renamed. */
  readonly part?: string;
  /** Tools: how long it takes, in the person's words. */
  readonly takes?: string;
  /** Questions: what they are answered with. */
  readonly answer?: AnswerForm;
  /** Questions answered in steps: the person's own labels, from the first step to the last. */
  readonly labels?: readonly string[];
  /** Questions answered with a number: what is counted, in the person's words; and the ends of it, where they want some. */
  readonly unit?: string;
  readonly least?: number;
  readonly most?: number;
  /** Questions: the line of the plan that they ask about (an early sign). */
  readonly sign?: string;
  /** Occasions: the questions asked then, in order. */
  readonly questions?: readonly string[];
  /** Life events: the last day, where there is one, 'YYYY-MM-DD'. */
  readonly until?: string;
  /** Diary: others may read it whom the diary is shared with. Left out: only the person. */
  readonly open?: boolean;
  /** Rules: the question whose answers they go by. */
  readonly asks?: string;
  readonly compare?: Comparison;
  /** Rules: the number that is compared with: of a step, counted from 1; for yes or no, 1 or 0. */
  readonly than?: number;
  /** Rules: on so many … */
  readonly times?: number;
  /** … of the last so many days. */
  readonly outOf?: number;
  /** Rules: lines and parts of the plan that are shown first. */
  readonly shows?: readonly string[];
  /** Rules: who is told after that, in this order: 'member:<id>' or 'team:<id>'. Nobody, where left out. */
  readonly tells?: readonly string[];
  /** Rules: what they are told, in the person's words. */
  readonly tellWords?: string;
  /** Rules: hours that the person has to say "I'm OK", before the first is told. */
  readonly waitHours?: number;
  /** Rules: hours that somebody has to say that they have seen it, before the next is told. */
  readonly nextHours?: number;
  /** Routines: on which days; every day, where left out. */
  readonly days?: readonly Weekday[];
  /** Routines: at what time of day, 'HH:MM', by the clock where the person is. */
  readonly at?: string;
}
