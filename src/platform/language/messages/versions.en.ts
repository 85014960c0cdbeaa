/** A line as it was, each time that the person kept it. */
export const versions = {
  title: 'Earlier versions',
  heading: 'Earlier versions',
  lede: 'Your words, each time that you kept them. Newest first. Nothing here changes.',
  link: 'Earlier versions',
  wrote: 'You wrote this.',
  wroteFirst: 'You wrote this first.',
  took: 'You took this from a suggestion by {name}.',
  tookPlain: 'You took this from a suggestion.',
  takenAway: 'You took it away.',
  putBack: 'You put it back.',
  beside: 'The words stayed. Something beside them changed.',
  isNow: 'As it is now',
  older: 'Older versions',
  newest: 'Newest versions',
  back: 'Back',
} as const;
