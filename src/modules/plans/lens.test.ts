import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hardIn, PARTS, PLACES, placesIn, placesShown, tidyPlaces } from './lens.ts';

const some = fc.subarray([...PLACES]);

test('five parts, each with a place for what is hard', () => {
  expect(PARTS).toEqual(['connection', 'hope', 'identity', 'meaning', 'empowerment']);
  for (const part of PARTS) expect(placesIn(part)).toContain(hardIn(part));
});

test('the table allows these places and no others', () => {
  const sql = readFileSync(path.join(import.meta.dirname, 'tables/placing.sql'), 'utf8');
  const check = /parts <@ array\[([\s\S]*?)\]/.exec(sql)?.[1] ?? '';
  expect([...check.matchAll(/'([^']+)'/g)].map(([, place]) => place)).toEqual(PLACES);
});

test('the same choice is the same row, in whatever order it was ticked and however often', () => {
  fc.assert(
    fc.property(some, fc.array(fc.string()), (places, others) => {
      const tidy = tidyPlaces(places);
      expect(tidyPlaces([...others, ...places.toReversed(), ...places])).toEqual(tidy);
      expect(tidy).toHaveLength(places.length);
    }),
  );
});

test('a line that was placed in a part is shown there, and what is hard is shown as such', () => {
  fc.assert(
    fc.property(some, fc.constantFrom(...PARTS), (places, part) => {
      const shown = placesShown(part, places);
      const here = placesIn(part).filter((place) => places.includes(place));
      expect(shown.length > 0).toBe(here.length > 0);
      expect(shown.every((place) => here.includes(place))).toBe(true);
      expect(shown.includes(hardIn(part))).toBe(places.includes(hardIn(part)));
    }),
  );
});

test('under a sub-heading a line is not shown in the part a second time', () => {
  expect(placesShown('hope', ['hope', 'hope/dreams'])).toEqual(['hope/dreams']);
  expect(placesShown('hope', ['hope', 'hope/hard'])).toEqual(['hope', 'hope/hard']);
  expect(placesShown('hope', ['meaning/sense'])).toEqual([]);
});
