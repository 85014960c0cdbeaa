/** What papers about one's wishes are worth in law. The facts themselves are dated data (modules/wishes/law.data.ts). */
export const legal = {
  heading: 'What the law says',
  lede: 'What binds others and what does not. This is not advice. An advocate can tell you more.',
  forPart: 'What the law says about this part',
  choose: 'Choose the nation that your wishes are for',
  chosen: 'Your wishes are written for {nation}.',
  notChosen: 'You have not chosen a nation for your wishes yet.',
  toChoose: 'Choose a nation',
  other: 'Another nation',
  nothingHere: 'We know of no law about this part.',

  'name.statement': 'Wishes and feelings (advance statement)',
  'name.refusal': 'Saying no to a treatment (advance decision)',
  'name.refusal of what keeps alive': 'Saying no to treatment that keeps somebody alive',
  'name.choice document': 'Advance choice document',
  'name.nominated person': 'Nominated person',
  'name.statement in scotland': 'Advance statement',
  'name.personal statement': 'Personal statement',
  'name.refusal in scotland': 'Saying no to other treatment',
  'name.named person': 'Named person',
  'name.refusal in northern ireland': 'Saying no to a treatment',
  'name.statement in northern ireland': 'Wishes and feelings',
  'name.nominated person in northern ireland': 'Nominated person',

  'means.statement': 'What somebody wants, and why, said beforehand.',
  'means.refusal':
    'An adult can refuse a treatment for a time when they cannot decide. It cannot ask for a treatment. Treatment for mental health under the Mental Health Act can still be given against it. In an emergency, treatment may be given while there is doubt.',
  'means.refusal of what keeps alive':
    'This asks for more. It must be in writing, and say that it holds even if life is at risk. It must be signed on paper before a witness, who signs too.',
  'means.choice document':
    'The Mental Health Act 2025 brings this. In England the NHS must then tell people about it, and help them to write one. What it will mean in Wales we have not checked.',
  'means.nominated person':
    'The Mental Health Act 2025 brings this: somebody you choose, who is asked about decisions under the Mental Health Act. Until then the law says who your nearest relative is.',
  'means.statement in scotland':
    'How somebody wants, and does not want, to be treated for mental illness. The health board keeps it with the records. The Mental Welfare Commission keeps a register. Taking it back is formal too.',
  'means.personal statement':
    'All that is not treatment: home, children, pets, money, people. It goes beside the other.',
  'means.refusal in scotland':
    'The law of England and Wales does not reach Scotland. There the Adults with Incapacity (Scotland) Act 2000 counts.',
  'means.named person': 'Somebody you choose, who looks out for you when you are treated under the Act of 2003.',
  'means.refusal in northern ireland':
    'Here the rulings of judges count (common law). The Mental Capacity Act (Northern Ireland) 2016 leaves those rules as they are.',
  'means.statement in northern ireland': 'We found no law that says what such a paper is worth.',
  'means.nominated person in northern ireland':
    'The Mental Capacity Act (Northern Ireland) 2016 has this. We found no start for that part.',

  'standing.binding':
    'It must be followed, if it is valid and fits what happens. Whoever signed says that it has all that the law asks for.',
  'standing.binding if': 'It is not shown as binding here. That needs a signed version, of which all of this was said:',
  'standing.considered': 'It is not binding. Whoever decides about care must take it into account.',
  'standing.reasons':
    'It is not binding. Doctors and the Tribunal must take it into account. They must give reasons in writing when they go against it.',
  'standing.reasons if':
    'It is not binding. Doctors and the Tribunal must take it into account, and give reasons in writing against it. That needs a signed version, of which all of this was said:',
  'standing.named': 'It is not binding. Naming somebody here does not give them this role.',
  'standing.not binding': 'It is not binding. It tells people what matters.',
  'standing.not checked': 'We could not check what this is worth in law. It is not shown as binding.',
  'standing.coming': 'It is coming, and not in force. No day is known. It changes nothing yet.',
  'standing.coming on': 'It is coming, and not in force before {day}. It changes nothing yet.',
  'standing.out of date':
    'These facts were to be checked again by {day}. Nobody has said that they still hold. Ask an advocate. Nothing is shown as binding.',

  'need.adult': '18 or over on the day of signing',
  'need.able': 'able to decide this on that day',
  'need.clear': 'clear about which treatment, and when',
  'need.life': 'says that it holds even if life is at risk',
  'need.paper': 'signed on paper before a witness, who signed too',
  'need.listed': 'the witness is one of those that the law allows',
  needSaid: '{need}: said',
  needNotSaid: '{need}: not said',

  'say.adult': 'I was 18 or over when I signed.',
  'say.able': 'I was able to decide this when I signed.',
  'say.clear': 'It says which treatment I decline, and when.',
  'say.life': 'It says that it holds even if my life is at risk.',
  'say.paper': 'I signed it on paper before a witness, who signed too.',
  'say.listed': 'My witness is one of those that the law allows.',

  checked: 'Checked on {day}, to be checked again by {review}. From: {source}.',

  'status.unsigned': 'Not signed. Nothing here is shown as binding in law.',
  'status.taken back': 'Taken back by whoever signed it. It holds no more.',
  'status.older': 'Not the newest version. A newer one was signed.',
  'status.no nation': 'No nation is chosen. Nothing here is shown as binding in law.',
  'status.out of date': 'The law was to be checked again by {day}. Nothing here is shown as binding.',
  'status.nothing': 'For {nation}. Nothing here is shown as binding in law. It says what is wanted.',
  'status.binding':
    'For {nation}. Refusals of treatment here can be binding: see “What the law says”. The rest is what is wanted.',
  onDay: 'Law as known on {day}.',
} as const;
