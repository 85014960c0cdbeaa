import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { NOT_ARRANGED, reordered, type Fields, type Line } from '../plans/index.ts';
import { facesOf } from './faces.ts';
import {
  besideIt,
  CARD_PARTS,
  cardFrom,
  cardPlaces,
  changedAt,
  idOfPart,
  linesOnCard,
  partsToShow,
  PERSON,
  piecesOf,
  takenAwayFrom,
} from './rules.ts';

const line = (words: string, fields: Fields = {}, more: Partial<Line> = {}): Line => ({
  id: newId(),
  version: 1,
  kind: 'card',
  parent: null,
  words,
  fields,
  removed: false,
  writtenAt: new Date('2026-11-25T12:00:00Z'),
  ...more,
});

describe('the card', () => {
  test('stands in the usual order, shows what is written and nothing of what is empty or only renamed', () => {
    const lines = [
      line('My landlord', { part: 'not told' }),
      line('Sit beside me', { part: 'helps' }),
      line('', { part: 'medicines', heading: 'My tablets' }),
      line('Biscuit needs his walk', { heading: 'My dog' }),
      line('Ash', { part: PERSON, reach: '07700 900345' }),
      line('Gone', { part: 'allergies' }, { removed: true }),
    ];
    const card = cardFrom(lines, NOT_ARRANGED);
    expect(card.parts.slice(0, CARD_PARTS.length).map((part) => part.place)).toEqual([...CARD_PARTS]);
    expect(partsToShow(card).map(({ line: each, people }) => [each?.words, ...people.map((who) => who.words)])).toEqual(
      [['Sit beside me'], [undefined, 'Ash'], ['My landlord'], ['Biscuit needs his walk']],
    );
    expect(takenAwayFrom(lines).map((each) => each.words)).toEqual(['Gone']);
  });

  test('nothing on it, nothing changed; else it is as old as its newest line', () => {
    expect(changedAt(cardFrom([], NOT_ARRANGED))).toBeNull();
    const newest = new Date('2026-11-25T13:00:00Z');
    const lines = [line('a', { part: 'helps' }), line('b', { part: PERSON }, { writtenAt: newest })];
    expect(changedAt(cardFrom(lines, NOT_ARRANGED))).toEqual(newest);
  });

  test('whatever is moved and however often, every line stands on it once', () => {
    const some = fc.array(fc.constantFrom<Fields>({}, { heading: 'x' }, { part: PERSON }), { maxLength: 6 });
    const parts = fc.subarray([...CARD_PARTS]);
    const moves = fc.array(fc.tuple(fc.nat(20), fc.constantFrom('up' as const, 'down' as const)), { maxLength: 12 });
    fc.assert(
      fc.property(some, parts, moves, (own, usual, presses) => {
        const lines = [...own.map((fields) => line('w', fields)), ...usual.map((part) => line('w', { part }))];
        let order = NOT_ARRANGED;
        for (const [at, change] of presses) {
          const ids = [...cardPlaces(lines), ...lines.map((each) => each.id)];
          const place = ids[at % ids.length] ?? '';
          const beside = besideIt(cardFrom(lines, order), place);
          if (beside.includes(place)) order = { ...order, ...reordered(beside, order, place, change) };
        }
        const shown = linesOnCard(cardFrom(lines, order)).map((each) => each.id);
        expect(shown.toSorted()).toEqual(lines.map((each) => each.id).toSorted());
      }),
    );
  });

  test('a press moves one place among those that are seen, past what is empty', () => {
    const [helps, told] = [line('a', { part: 'helps' }), line('b', { part: 'not told' })];
    const lines = [helps, told];
    const before = cardFrom(lines, NOT_ARRANGED);
    const order = reordered(besideIt(before, 'not told'), NOT_ARRANGED, 'not told', 'up');
    expect(linesOnCard(cardFrom(lines, { ...NOT_ARRANGED, ...order })).map((each) => each.words)).toEqual(['b', 'a']);
  });

  test('every usual part has an id of its own, which follows from the person’s', () => {
    const person = newId();
    const ids = CARD_PARTS.map((part) => idOfPart(person, part));
    expect(new Set(ids).size).toBe(CARD_PARTS.length);
    expect(idOfPart(person, 'ring')).toBe(ids[CARD_PARTS.indexOf('ring')]);
  });
});

describe('numbers among words', () => {
  test.each([
    ['07700 900345, at any hour', ['tel:07700900345']],
    ['(01632) 960-123 or +44 (0)7700 900345', ['tel:01632960123', 'tel:+447700900345']],
    ['999', ['tel:999']],
    ['116 123, day and night', ['tel:116123']],
    ['weekdays 9 to 5, after 18.30, flat 12', []],
    ['ash@sample.example', []],
    ['1234567890123456', []],
  ])('%s', (text, numbers) => {
    const pieces = piecesOf(text);
    expect(pieces.flatMap(({ tel }) => tel ?? [])).toEqual(numbers);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  test('no letter is lost or changed, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 +()-.abc\né') }), (text) => {
        expect(
          piecesOf(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('on paper for a wallet', () => {
  const letters = (text: string): string => text.replaceAll(/\s+/g, '');

  test('every word is on it, in order, and no side begins with a heading alone', () => {
    const words = fc.string({ maxLength: 900, unit: fc.constantFrom(...'abcdefg hij klm. \n') });
    const part = fc.record({ heading: fc.string({ maxLength: 60 }), lines: fc.array(words, { maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const faces = facesOf(parts);
        const said = faces
          .flat()
          .filter((each) => each.kind === 'words')
          .map((each) => each.text);
        expect(letters(said.join(''))).toBe(letters(parts.flatMap((each) => each.lines).join('')));
        for (const face of faces) {
          expect(face.length).toBeGreaterThan(0);
          expect(face.at(-1)?.kind).toBe('words');
        }
      }),
    );
  });

  test('a few lines are one side', () => {
    expect(facesOf([{ heading: 'What helps', lines: ['Sit beside me'] }])).toEqual([
      [
        { kind: 'heading', text: 'What helps' },
        { kind: 'words', text: 'Sit beside me' },
      ],
    ]);
    expect(facesOf([])).toEqual([]);
  });
});
