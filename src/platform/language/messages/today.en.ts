/** The first page of the person's own: what is next, what waits for an answer, who has looked. */
export const today = {
  title: 'Today',
  morning: 'Good morning, {name}',
  afternoon: 'Good afternoon, {name}',
  evening: 'Good evening, {name}',
  night: 'Hello, {name}',
  hello: 'Hello',
  lastLook: 'Last look. {when}: {sentence} <link>See more</link>',
  noLook: 'Nobody else has looked at this in the last seven days. <link>See all looks</link>',
  calm: 'Nothing here has to be done today.',

  nextHeading: 'Next for you',
  nextIn: 'A step in <link>{goal}</link>.',
  didThis: 'I did this',
  changeIt: 'Change it',
  nothingNext: 'Nothing is next, and that is fine. Steps you add to your goals show here.',
  toPlan: 'Open my plan',

  waitingHeading: 'Waiting for your answer',
  waitingCalm: 'Nothing changes unless you say yes.',
  see: 'See the suggestion',
  seeFrom: 'from {name}',
  seeAll: '{count, plural, one {See the one suggestion} other {See all # suggestions}}',

  looksHeading: 'Who has looked',
  refused:
    '{count, plural, one {Someone tried once to open something you have not shared. They saw nothing.} other {There were # tries to open something you have not shared. They showed nothing.}}',
  allLooks: 'See all looks and who can see what',

  beginHeading: 'Begin anywhere',
  beginLede: 'Only you can see what you write, until you choose to share it.',
  beginMatters: 'Write what matters to me',
  beginMattersHint: 'One thing is enough.',
  beginGoal: 'Begin a goal',
  beginGoalHint: 'Something you would like, big or small.',
  beginPeople: 'Ask someone to be beside me',
  beginPeopleHint: 'You choose what they see, and for how long.',
} as const;
