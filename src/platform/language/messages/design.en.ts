/** Words of the page's frame and of its parts: the menu, the footer, a suggestion, a date's boxes. */
export const design = {
  siteName: 'Cairn',
  menu: 'Menu',
  mainMenu: 'Main menu',
  signedInAs: 'Signed in as',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  print: 'Print this page',
  printed: 'Printed on {day}',
  takenOut: 'taken out:',
  putIn: 'put in:',
  asItWouldRead: 'How it would read',
  day: 'Day',
  month: 'Month',
  year: 'Year',
} as const;
