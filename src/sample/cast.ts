import type { AboutSection, Calls } from '../modules/plans/index.ts';
import type { Language } from '../platform/language/index.ts';

/** Somebody of the sample: plainly fictional, with an address that no mail can reach (RFC 2606 keeps .example for this). */
export interface Character {
  readonly address: string;
  readonly name: string;
  readonly language: Language;
  readonly keepsRecord: boolean;
  /** Shown when the sample starts, so that a newcomer knows whom to sign in as. */
  readonly is: string;
}

export const cast = {
  wren: {
    address: 'wren@sample.example',
    name: 'Wren Sample',
    language: 'en',
    keepsRecord: true,
    is: 'keeps a record',
  },
  eira: {
    address: 'eira@sample.example',
    name: 'Eira Sampl',
    language: 'cy',
    keepsRecord: true,
    is: 'keeps a record in Welsh',
  },
  ash: { address: 'ash@sample.example', name: 'Ash Sample', language: 'en', keepsRecord: false, is: 'Wren’s sister' },
  sol: { address: 'sol@sample.example', name: 'Sol Sample', language: 'en', keepsRecord: false, is: 'a worker' },
  robin: {
    address: 'robin@sample.example',
    name: 'Robin Sample',
    language: 'en',
    keepsRecord: true,
    is: 'a peer worker',
  },
  juniper: {
    address: 'juniper@sample.example',
    name: 'Juniper Sample',
    language: 'en',
    keepsRecord: false,
    is: 'the administrator',
  },
} as const satisfies Record<string, Character>;

export const service = {
  name: 'Northside (sample)',
  nation: 'england',
  languages: ['en', 'cy'],
  contact: 'This service is made up. A real one puts its phone number, e-mail and address here.',
  hours: 'Monday to Friday, 9am to 5pm. Nobody reads messages at night or at weekends.',
  isWhat: 'A made-up community team and a peer-run group, to show what Cairn does.',
  isNot: 'It is not an emergency service, and nobody here is real.',
  teams: ['North team (sample)', 'Peer group (sample)'],
} as const;

interface SampleGoal {
  readonly words: string;
  readonly why: string;
  readonly areas: readonly string[];
  readonly steps: readonly {
    words: string;
    state: 'doing it' | 'thinking about it' | 'waiting' | 'done';
    when?: string;
    who?: string;
    helps?: string;
    askOthers?: boolean;
  }[];
}

export const wrenPlan: {
  matters: readonly string[];
  goals: readonly SampleGoal[];
  about: readonly { which: AboutSection | Calls; words: string }[];
  strengths: readonly string[];
  hopes: readonly string[];
  moment: { words: string; when: string };
} = {
  matters: [
    'Mornings at the allotment, before anybody else is up.',
    'My sister Ash, and that we can laugh about our mother’s hats.',
    'Being asked what I think, not told what I feel.',
  ],
  goals: [
    {
      words: 'Grow something I can give away by summer',
      why: 'Last year I had nothing to give anybody. I want to turn up with beans.',
      areas: ['home', 'community', 'The allotment'],
      steps: [
        { words: 'Walk to the allotment with Ash', state: 'doing it', when: 'Thursdays, if it is dry', who: 'Ash' },
        { words: 'Ask the council to mend the gate, it sticks', state: 'waiting', askOthers: true },
        {
          words: 'Go once to the potting group, just to look',
          state: 'thinking about it',
          helps: 'If somebody is at the gate',
        },
      ],
    },
    {
      words: 'Sleep in my own bed again, not on the sofa',
      why: '',
      areas: ['rest'],
      steps: [{ words: 'Move the big light out of the bedroom', state: 'done' }],
    },
  ],
  about: [
    { which: 'name', words: 'Wren' },
    { which: 'pronouns', words: 'they' },
    { which: 'communicate', words: 'Slowly, and one thing at a time. If I go quiet I am still listening.' },
    { which: 'do and do not', words: 'Do knock. Do not stand in the doorway. Do not ring me before ten.' },
  ],
  strengths: ['I know what the weather will do', 'Ash, who rings on Sundays'],
  hopes: ['A table outside with people round it'],
  moment: { words: 'The heron stood in the ditch and looked at me as if I were the odd one.', when: 'the first frost' },
};

/** Wren's page for the next meeting with the worker, shared for that meeting only. */
export const wrenMeeting = {
  words: 'The path to the allotment, and who writes to the council.',
  daysFromNow: 5,
  fields: {
    well: 'I have been there three mornings this week.',
    hard: 'Meetings where four people look at one screen and none at me.',
    want: 'One name, and a date by which they write.',
    adjust: 'The small room, please. Not the one with the humming light.',
    when: 'at 10',
    where: 'The library',
    who: 'Sol',
  },
} as const;

/** What Ash wrote down for Wren one evening; it waits for Wren's word. */
export const writtenForWren = 'Swim in the sea again, even if only up to the knees';

/** Something that Wren wants to try, and what the worker says of it: a difference, kept as one. */
export const wrenTry = {
  words: 'Go to the seaside by train, on my own',
  fields: {
    why: 'I used to. I want to know that I still can.',
    good: 'The sea. And ringing Ash from the pier.',
    wrong: 'I may panic where I change trains, and not know whom to ask.',
    safer: 'The early train, when it is quiet. My stick. Ash knows the times.',
    need: 'Ash to keep her phone on. Nobody to come after me.',
  },
  differs:
    'I would try one stop first, then two. I will not stand in your way, and I am happy to look up the trains with you.',
} as const;

/** What is around Wren's goals, so that no page of the plan is empty. */
export const aroundWren = {
  stage: 'One bed dug over before the frost',
  link: { words: 'The potting group at the allotments', to: 'group', href: 'https://potting-group.example/' },
  hard: 'Winter afternoons, when it is dark and nobody rings.',
  barriers: [
    { words: 'The letter about my benefits says ten more weeks.', sort: 'waiting' },
    { words: 'The last bus back goes at half past four.', sort: 'transport' },
  ],
} as const;

export const eiraPlan: { matters: readonly string[]; goals: readonly SampleGoal[] } = {
  matters: ['Canu gyda’r côr ar nos Fawrth.', 'Cael siarad Cymraeg pan fydd pethau’n anodd.'],
  goals: [
    {
      words: 'Canu yn y cyngerdd yn y gwanwyn',
      why: 'Rwy’n anadlu’n well pan fydda i’n canu.',
      areas: ['creativity', 'community'],
      steps: [{ words: 'Ffonio Mair i gael lifft', state: 'doing it', when: 'bob dydd Llun' }],
    },
  ],
};

/** Something small, without any reminder: nothing comes that she did not choose. */
export const eiraRoutine = {
  words: 'Canu un gân wrth olchi’r llestri',
  fields: { days: ['monday', 'thursday'], at: '18:30' },
} as const;

/** What the worker proposes, so that the first page has something to answer. */
export const suggestions = {
  step: {
    words: 'Write to the council together, on a Tuesday, and say you use a stick',
    why: 'I can bring the form. They have to make the path usable for you.',
  },
  wording: {
    words: 'Ask the council to mend the gate and the path, by letter',
    why: 'A letter is harder to forget than a call.',
  },
  barrier: {
    words: 'The path has no rail, and nobody says whose it is',
    why: 'You said so on the phone. It may belong in your plan as well.',
  },
} as const;

/** What the worker says they will do, so that there is something to read on the list of what others promised. */
export const promised = 'I will find out who looks after the path, and tell you by phone.';

/** What the person asks about a look, and what they get for an answer. */
export const asked = {
  question: 'Was this for Thursday, or for something else?',
  answer: 'For Thursday. I wanted to know what you would like to talk about.',
} as const;
