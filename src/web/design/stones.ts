/**
 * The five stones of the mark from the top, in a square of 40. They do not touch, so that the mark can still be read where every colour is one.
 * The colours are those of the light scheme, for icons; on pages the theme colours them.
 */
export const markStones = [
  { stone: 'power', cx: 19.7, cy: 5, rx: 5.2, ry: 2.7, colour: '#a04b4b' },
  { stone: 'meaning', cx: 20.5, cy: 11.6, rx: 8.4, ry: 3.1, colour: '#9a6424' },
  { stone: 'identity', cx: 19.3, cy: 18.8, rx: 11.4, ry: 3.4, colour: '#7a5a94' },
  { stone: 'hope', cx: 20.6, cy: 26.6, rx: 14.6, ry: 3.8, colour: '#5f7f3a' },
  { stone: 'connection', cx: 20, cy: 35.2, rx: 18.4, ry: 4.2, colour: '#3d6d79' },
] as const;
