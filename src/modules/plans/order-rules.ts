/** What can be put in an order of the person's own. */
export const SHELVES = [
  'about me',
  'matters',
  'goals',
  'staying well',
  'well lines',
  'questions',
  'crisis card',
  'advance wishes',
  'wish lines',
] as const;
export type Shelf = (typeof SHELVES)[number];

/** An order as it was kept: places in order, and those of them that are left out. Version 0: none was kept yet. */
export interface Arrangement {
  readonly version: number;
  readonly places: readonly string[];
  readonly hidden: readonly string[];
}

export const NOT_ARRANGED: Arrangement = { version: 0, places: [], hidden: [] };

export type Order = Pick<Arrangement, 'places' | 'hidden'>;

/** What the person does to an order with one press. */
export const ORDER_CHANGES = ['up', 'down', 'leave out', 'bring back'] as const;
export type OrderChange = (typeof ORDER_CHANGES)[number];

/**
 * Every place there is or was, each once: those that were arranged in the person's order, the others in the order they came in. Something
 * new stands after what comes before it in the usual order, so that it is not always last. What is not there now keeps its place, for when
 * it is put back.
 */
function everyPlace(usual: readonly string[], kept: Order): string[] {
  const places = [...new Set(kept.places)];
  const arranged = new Set(places);
  for (const [index, place] of usual.entries()) {
    if (arranged.has(place)) continue;
    const before = usual.slice(0, index).findLast((each) => arranged.has(each));
    places.splice(before === undefined ? 0 : places.indexOf(before) + 1, 0, place);
    arranged.add(place);
  }
  return places;
}

/** Every place that there is now, in order. */
export const inOrder = (usual: readonly string[], kept: Order): string[] =>
  everyPlace(usual, kept).filter((place) => usual.includes(place));

/** Places that are shown, in order. */
export const shownPlaces = (usual: readonly string[], kept: Order): string[] =>
  inOrder(usual, kept).filter((place) => !kept.hidden.includes(place));

/**
 * The order after one press. Up and down change places with the nearest one that is shown; nothing else moves. A place that is not there,
 * or has nowhere to go, changes nothing. What was left out stays left out until it is brought back, also while it is taken away.
 */
export function reordered(usual: readonly string[], kept: Order, place: string, change: OrderChange): Order {
  const places = everyPlace(usual, kept);
  const hidden = [...new Set(kept.hidden)];
  if (!usual.includes(place)) return { places, hidden };
  if (change === 'leave out') return { places, hidden: [...new Set([...hidden, place])] };
  if (change === 'bring back') return { places, hidden: hidden.filter((each) => each !== place) };
  const shown = shownPlaces(usual, { places, hidden });
  const other = shown[shown.indexOf(place) + (change === 'up' ? -1 : 1)];
  if (!shown.includes(place) || other === undefined) return { places, hidden };
  const swapped: Readonly<Record<string, string>> = { [place]: other, [other]: place };
  return { places: places.map((each) => swapped[each] ?? each), hidden };
}
