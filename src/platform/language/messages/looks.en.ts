/** Who has looked: what the person is told each time that somebody else opens something of theirs, or tries to. */
export const looks = {
  title: 'Who has looked',
  heading: 'Who has looked',
  lede: 'When somebody else opens something of yours, it stands here. Nobody can take it out.',
  nobody: 'Nobody else has looked at anything of yours.',

  who: '{who} ({place})',
  once: '{who} looked at {rooms}{why}.',
  several: '{who} looked at {rooms} {count, plural, one {# time} other {# times}} between {from} and {to}{why}.',
  duty: '{who} looked at {rooms} under a legal duty{why}.',
  severalDuty:
    '{who} looked at {rooms} {count, plural, one {# time} other {# times}} between {from} and {to} under a legal duty{why}.',
  tried: '{who} tried to open {rooms}. They saw nothing.',
  severalTried:
    '{who} tried {count, plural, one {# time} other {# times}} between {from} and {to} to open {rooms}. They saw nothing.',
  // What follows the rooms in the sentences above.
  'why.keep in touch': ' to keep in touch',
  'why.get ready': ' to get ready to meet you',
  'why.follow up': ' to follow up what you agreed',
  'why.answer': ' to answer a question',
  'why.support now': ' to support you at that moment',
  'why.suggest': ' to suggest something',
  'why.carry out': ' about a step you asked others to do',
  'why.own words': '',
  theyWrote: 'They wrote:',
  inOneLine: '{sentence} They wrote: “{words}”',

  refusedHeading: 'Attempts',
  refused:
    '{count, plural, one {Somebody tried once to open something that you do not share with them. They saw nothing.} other {There were # tries to open something that you do not share. They showed nothing.}}',
  refusedDetails: 'Who tried, and when',
  refusedMost: 'The newest {count} are listed.',

  filter: 'Whose looks',
  everybody: 'Everybody',
  show: 'Show these',
  earlier: 'Earlier looks',
  newest: 'Back to the newest looks',
  whoCan: 'See and change who can see what',

  dutyHeading: 'Opened under a legal duty',
  dutyLede: 'The law sometimes lets a service open rooms that you have not shared. You always get to know.',
  dutyOpened: '{name} of {service} could open {rooms} from {from} until {to}.',
  dutyNotOpened: '{name} of {service} asked to open {rooms}. {when}. Nobody agreed, so nothing was opened.',
  dutyBasis: 'The law they named: {basis}.',
  dutySecond: 'A second person agreed to it: {name}.',
  dutyReason: 'Their reason:',
  dutyDelay: 'You were told later. Their reason for that:',
  'basis.court order': 'a court order',
  'basis.life at risk': 'a life was at risk',
  'basis.safeguarding a child': 'keeping a child safe',
  'basis.safeguarding an adult': 'keeping an adult safe',
  'basis.statutory inquiry': 'an official inquiry',
} as const;
