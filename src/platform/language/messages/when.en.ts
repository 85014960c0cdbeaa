/** How a moment is said, and what is wrong with a date that was typed. `time` and `day` arrive already in words. */
export const when = {
  today: 'Today at {time}',
  yesterday: 'Yesterday at {time}',
  tomorrow: 'Tomorrow at {time}',
  dayAndTime: '{day} at {time}',
  midday: 'midday',
  midnight: 'midnight',

  'wrong.nothing typed': 'Write a date, like 27 3 2027.',
  'wrong.missing day': 'The date needs a day, like 27.',
  'wrong.missing month': 'The date needs a month, like 3 or March.',
  'wrong.missing year': 'The date needs a year, like 2027.',
  'wrong.day not a number': 'Write the day as a number, like 27.',
  'wrong.month not known': 'Write the month as a number or a name, like 3 or March.',
  'wrong.year not four digits': 'Write the year in full, with four numbers, like 2027.',
  'wrong.year out of range': 'The year needs to be between 1900 and 2199.',
  'wrong.not a real date': 'That day is not in the calendar. Check the day and the month.',
} as const;
