/** How things go: the person's own answers over time, what happened, the page for paper and the file for spreadsheets. */
export const goings = {
  title: 'How things go',
  heading: 'How things go',
  lede: 'Your own answers over time. They show how it was for you, and nothing more.',
  empty: 'Nothing is here yet. Once you have answered a question of your own, your answers are drawn here.',
  emptyMore: 'You can already write down what happened in your life.',

  spans: 'Which days',
  'span.week': 'Week',
  'span.month': 'Month',
  'span.year': 'Year',
  'span.all': 'All of it',
  ways: 'Before and after',
  'before.week': 'The week before',
  'before.month': 'The month before',
  'before.year': 'The year before',
  'after.week': 'The week after',
  'after.month': 'The month after',
  'after.year': 'The year after',
  fromUntil: '{from} to {until}',
  nothingThen: 'There are no answers in these days.',
  newestThen: 'Your newest answers are in <link>{month}</link>.',
  notThen: 'Not answered in these days:',
  noLonger: 'Not asked any more',
  noLongerLede: 'You took these questions away. What you answered stays here.',
  questionNoLonger: 'This question is not asked any more. What you answered stays.',

  'line.day': 'Each dot is one answer. The line stops where more than three days have none.',
  'line.dense': 'Each small dot is one answer. The line goes through the middle answer of each week.',
  'line.week': 'Each dot is the middle answer of a week. Every single answer is on the pages of its year.',
  'line.month': 'Each dot is the middle answer of a month. Every single answer is on the pages of its year.',
  years: 'Every answer, year by year:',

  chartTitle: 'Answers to: {question}',
  chartText:
    '{count, plural, one {One answer} other {# answers}}, {from} to {until}. They lie between {low} and {high}. The table below says each of them.',
  chartTextMiddle:
    '{count, plural, one {One answer} other {# answers}}, {from} to {until}. The dots lie between {low} and {high}. The table below says each of them.',
  chartTextYes:
    '{count, plural, one {One answer} other {# answers}}, {from} to {until}. {yes, plural, =0 {None was yes} one {One was yes} other {# were yes}}. The table below has them all.',
  onlySkipped: 'You skipped this question each time.',
  askedAs: 'Asked like this from {from} to {until}: “{question}”',

  'usual.band':
    'The light band is your own usual. In the last 8 weeks, about half of your {count} answers were from {low} to {high}. The middle was {middle}.',
  'usual.one':
    'The light band is your own usual. In the last 8 weeks, half or more of your {count} answers were {middle}.',
  'usual.few':
    '{count, plural, =0 {There are no answers} one {There is one answer} other {There are # answers}} in the last 8 weeks. From {least} on, a light band shows what is usual for you.',
  'usual.before': 'Your own usual is made of the last 8 weeks. It is not drawn over these days.',
  'usual.yes': 'In the last 8 weeks, {yes} of your {count} answers were yes.',

  yes: 'Yes',
  no: 'No',
  skipped: 'Skipped',
  hours: '{hours, plural, one {# hour} other {# hours}}',
  hoursAxis: 'hours',
  quoted: '“{words}”',
  between: 'between “{low}” and “{high}”',
  yesOf: '{yes} of {count}',
  picture: 'Your picture of {day}',

  table: 'All of it as a table',
  'column.day': 'Day',
  'column.week': 'Week from',
  'column.month': 'Month',
  'column.answer': 'Answer',
  'column.middle': 'Middle answer',
  'column.yes': 'How many were yes',
  'column.count': 'Answers',
  'column.asked': 'How it was asked',
  tableMore:
    'This table has the middle answers only. Every answer is on the pages of its year, and in the file for spreadsheets.',
  wordsFirst:
    'The newest {most} are here. All of them are on the pages of each year, and in the file for spreadsheets.',

  moreDays: '{count, plural, one {One more day} other {# more days}}',
  notesHeading: 'What I wrote about these days',
  eventsHeading: 'What happened',
  eventsAll: 'All that happened',
  addEvent: 'Add something that happened',

  howHeading: 'How this is drawn',
  howMarks:
    'A number above a picture: something happened, and it is in the list. In a week or a month there are two more marks. A small square: you wrote something about that day. A ring: you skipped the question.',
  howUsual:
    'Your own usual needs 14 answers or more in the last 8 weeks, today included. Answers are put in order of size. The band goes from a quarter of the way to three quarters. Between two answers it takes the place on a straight line, as many spreadsheets do.',
  howNot:
    'The band shows what was, for you alone. It does not say what is good, what should be, or what will come. Cairn compares you with nobody.',

  paperHeading: 'On paper and in a file',
  print: 'A page for paper',
  printTitle: 'How things go',
  printHint: 'Print this page from your browser. It is laid out for A4, in large letters.',
  back: 'How things go',
  file: 'A file for spreadsheets (CSV)',
  fileMeans:
    'It has every answer you gave, one to a line, and what you wrote about the day. Anyone who can open this device may find it.',
  fileHarmless:
    'Where words begin with =, +, - or @, or with a gap, an apostrophe is put in front. So no spreadsheet takes them for a sum. It stays there.',
  'csv.day': 'Day',
  'csv.question': 'Question as it was asked',
  'csv.answer': 'Answer',
  'csv.skipped': 'Skipped',
  'csv.words': 'What I wrote about the day',
  'csv.written': 'Written (UK time)',
  'csv.yesSkipped': 'skipped',
  'csv.picture': 'a picture',

  eventTitle: 'What happened',
  eventsTitle: 'What happened',
  eventsLede:
    'Things that happened in your life: a move, a birthday, a new job, a goodbye. They stand beside your answers.',
  eventsEmpty: 'Nothing is written down yet.',
  eventPages: 'Pages of what happened',
  eventsShown: '{from} to {to} of {count}, newest first',
  eventsNewer: 'Newer',
  eventsOlder: 'Older',
  newEvent: 'Something that happened',
  newEventLede: 'It stands as a number above your answers, with your words in the list below.',
  changeEvent: 'Change what happened',
  eventWords: 'What happened',
  eventDay: 'When it was, or when it began',
  eventDayHint: 'For example, 27 3 2026. Without a day it stays in the list, and is not drawn.',
  eventUntil: 'The last day, if it went on for a while',
  eventUntilHint: 'You can leave this empty.',
  eventUntilEarly: 'The last day is before the first. Check the two.',
  eventUntilAlone: 'Write when it began, or leave the last day empty.',
  keepEvent: 'Write this down',
  keepEventChange: 'Keep these changes',
  eventAwayMeans: 'It leaves the list and the pictures. You can put it back at any time.',
  eventNoDay: 'Without a day',
  'done.event': 'It is written down.',
  'done.changed': 'It is changed.',
} as const;
