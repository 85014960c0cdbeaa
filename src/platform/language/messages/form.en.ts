/** What to look at in a form. None of them blames, and none takes arguments: a form's fields name them. */
export const form = {
  tooLong:
    'That is too long to keep in one piece. Shorten it, or put part of it somewhere else. Nothing you wrote is lost.',
  nameTooLong: 'Use 200 characters or fewer here.',
  empty: 'Write something here, or go back without saving.',
  choose: 'Choose one of these.',
  notAnAddress: 'Write an e-mail address, like name@example.org.',
  notUnderstood: 'Cairn could not read this part. Check it and try again.',
  cleaned: 'Some invisible characters cannot be kept. We took them out. Check your words, then save again.',
} as const;
