/** What is sent by e-mail. It may be read on a locked phone or by somebody else: nothing here says what Cairn is for. */
export const mail = {
  codeSubject: 'Your code',
  codeIs: 'Your code is:',
  codeHow: 'Type it on the device where you asked for it. It works for 10 minutes.',
  codeUnexpected:
    'If you did not ask for a code, you need do nothing. Nobody can sign in without it. Never give it to anybody.',

  invitationSubject: 'You have a message',
  invitation: '{from} would like to share something with you on Cairn.',
  invitationOpen: 'To read what they ask, open this link:',
  linkHow: 'The link works for 14 days, once, and only for this e-mail address. You decide whether to say yes.',
  invitationUnexpected: 'If you do not know this person, you need do nothing. Saying nothing shares nothing.',

  postSubject: 'An invitation',
  post: '{from} asks you to join {service} on Cairn {role, select, worker {as a worker} peerWorker {as a peer worker} organiser {as an organiser} lead {as a lead} other {as an administrator}}.',
  postOpen: 'To say yes or no, open this link:',
  postUnexpected: 'If you did not expect this, you need do nothing.',

  questionSubject: 'You have a question to answer',
  question: 'Somebody asks you something on Cairn. There is no hurry.',
  questionOpen: 'To read it, sign in with this link:',

  somebody: 'Somebody',
  noReply: 'Nobody reads answers to this address.',
} as const;
