import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, NOT_ARRANGED, ORDER_CHANGES, reordered, shownPlaces, type Order } from './order-rules.ts';

const place: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const usual = fc.uniqueArray(place, { minLength: 1 });
/** Orders as they are kept, those made when other things stood there too. */
const kept = fc.record({ places: fc.array(place), hidden: fc.array(place) });
const change = fc.constantFrom(...ORDER_CHANGES);

describe('an order', () => {
  test('has everything that there is once, and nothing else', () => {
    fc.assert(
      fc.property(usual, kept, (there, order) => {
        expect(inOrder(there, order).toSorted()).toEqual(there.toSorted());
      }),
    );
  });

  test('is the usual one until the person makes their own', () => {
    fc.assert(
      fc.property(usual, (there) => {
        expect(inOrder(there, NOT_ARRANGED)).toEqual(there);
      }),
    );
  });

  test('keeps the person’s order among what they arranged, whatever comes or goes', () => {
    fc.assert(
      fc.property(usual, fc.uniqueArray(place), (there, places) => {
        const result = inOrder(there, { places, hidden: [] });
        expect(result.filter((each) => places.includes(each))).toEqual(places.filter((each) => there.includes(each)));
      }),
    );
  });

  test('puts something new after what comes before it', () => {
    expect(inOrder(['a', 'b', 'c', 'd'], { places: ['d', 'a'], hidden: [] })).toEqual(['d', 'a', 'b', 'c']);
    expect(inOrder(['new', 'a', 'b'], { places: ['b', 'a'], hidden: [] })).toEqual(['new', 'b', 'a']);
  });
});

describe('a press', () => {
  test('loses nothing and doubles nothing, any number of them', () => {
    fc.assert(
      fc.property(usual, kept, fc.array(fc.tuple(place, change)), (there, first, presses) => {
        const last = presses.reduce<Order>((order, [which, press]) => reordered(there, order, which, press), first);
        expect(inOrder(there, last).toSorted()).toEqual(there.toSorted());
      }),
    );
  });

  test('up and then down is as before, wherever there was room to go', () => {
    fc.assert(
      fc.property(usual, kept, place, (there, order, which) => {
        const shown = shownPlaces(there, order);
        fc.pre(shown.indexOf(which) > 0);
        const up = reordered(there, order, which, 'up');
        expect(shownPlaces(there, up).indexOf(which)).toBe(shown.indexOf(which) - 1);
        expect(inOrder(there, reordered(there, up, which, 'down'))).toEqual(inOrder(there, order));
      }),
    );
  });

  test('moves past what is left out, which nobody sees', () => {
    const order = { places: ['a', 'hid', 'b'], hidden: ['hid'] };
    expect(shownPlaces(['a', 'b', 'hid'], reordered(['a', 'b', 'hid'], order, 'b', 'up'))).toEqual(['b', 'a']);
  });

  test('left out, it is shown nowhere; brought back, it stands where it stood', () => {
    fc.assert(
      fc.property(usual, kept, place, (there, order, which) => {
        fc.pre(there.includes(which));
        const out = reordered(there, order, which, 'leave out');
        expect(shownPlaces(there, out)).not.toContain(which);
        const back = reordered(there, out, which, 'bring back');
        expect(shownPlaces(there, back)).toContain(which);
        expect(inOrder(there, back)).toEqual(inOrder(there, order));
      }),
    );
  });

  test('never brings back what was left out, also while it is taken away', () => {
    fc.assert(
      fc.property(usual, kept, place, fc.constantFrom('up', 'down', 'leave out'), (there, order, which, press) => {
        const after = reordered(there, order, which, press);
        for (const hidden of order.hidden) expect(shownPlaces([...there, hidden], after)).not.toContain(hidden);
        for (const away of order.places) expect(after.places).toContain(away);
      }),
    );
  });

  test('on something that is not there, or that has nowhere to go, changes nothing', () => {
    fc.assert(
      fc.property(usual, change, (there, press) => {
        const before = inOrder(there, NOT_ARRANGED);
        expect(reordered(there, NOT_ARRANGED, 'gone', press)).toEqual({ places: before, hidden: [] });
      }),
    );
    expect(reordered(['a', 'b'], NOT_ARRANGED, 'a', 'up').places).toEqual(['a', 'b']);
    expect(reordered(['a', 'b'], NOT_ARRANGED, 'b', 'down').places).toEqual(['a', 'b']);
  });
});
