/** Deleting everything: what goes, what stays and why, and seven days to change one's mind. */
export const leaving = {
  title: 'Your account',
  accountHeading: 'Delete everything',
  accountWhat: 'You can have everything of yours deleted. You then have seven days to change your mind.',
  accountGo: 'Read what that means',

  copyBoth:
    'Everything you wrote, what you shared, and who looked: as a document to read, or as a data file. Keep it somewhere safe.',
  rightsHere: 'You can take a copy of everything, and delete everything, from <link>your account</link>.',

  heading: 'Delete everything',
  lede: 'You decide. Nothing is deleted for seven days, and until then you can stop it.',
  copyHeading: 'First take a copy',
  copyWhat: 'Once everything is deleted, nobody can bring it back.',
  copyRead: 'Take a copy to read',
  copyData: 'Take a data file',

  goesHeading: 'What goes',
  goesRecord: 'Everything you wrote, with its earlier versions.',
  goesSharing: 'Your circle, what you shared, your answers, and the list of who looked.',
  goesAccount: 'Your name, e-mail addresses, passkeys, devices and messages.',
  goesPosts: 'Your work in Cairn at {services}. Your name leaves the list of who works there.',
  nowHeading: 'What happens at once',
  nowEnds: 'Everything you share ends. Nobody else can open anything of yours.',
  nowMail: 'We send you an e-mail, in case it was not you. It says only that something happened.',
  nowYou: 'You can still sign in, read everything, take a copy and change your mind.',

  staysHeading: 'What stays, and why',
  staysOthers:
    'What you wrote in other people’s records belongs to them. Your name stays beside it, and beside your looks there.',
  staysCircle: 'In other people’s circles it says that you are not in them any more.',
  staysMail: 'E-mails that were sent are in other people’s mailboxes.',
  staysPaper: 'What somebody printed or copied is out of our reach.',
  staysCount: 'If the law ever opened your record, a count of that stays. It has no name in it.',
  staysBackups: 'Those who run this site may keep safety copies for a time. Ask them how long.',
  servicesHeading: 'What services keep for themselves',
  servicesOwn: 'A service that helped you may have its own notes. They are not in Cairn, so this does not delete them.',
  servicesLaw: 'An NHS service or a council must keep its notes for some years, by law. It can tell you how long.',
  servicesCharity: 'A charity or a peer-run group has rules of its own. It must tell you what it keeps, if you ask.',
  servicesStand: 'You stand with these services. Ask them what they keep:',

  choice: 'What would you like to do?',
  'choice.keep': 'Keep everything',
  'choice.delete': 'Delete everything on {day}',
  choiceHint: 'Everything you share ends now.',
  submit: 'Do what I chose',
  lastAdministrator:
    'You are the only administrator of {services}. Nobody could look after it without you. Ask somebody else to be administrator first. When they have said yes, come back here.',
  toPeople: 'Where I work',

  nowLeavingHeading: 'Everything will be deleted',
  nowLeavingLede: 'It happens on {day}. Until then you can change your mind.',
  nobodyCan: 'Nobody else can open your record now.',
  youCan: 'You can read everything, and take a copy.',
  stay: 'Keep everything after all',
  stayWhat: 'If you keep everything, what you shared stays ended. You can share it again.',
  banner: 'Everything of yours will be deleted on {day}.',
  bannerGo: 'Change your mind, or take a copy',
  'done.kept': 'Everything is kept. What you shared has ended, and you can share it again.',
  'done.nothing': 'Everything is kept. Nothing has changed.',
} as const;
