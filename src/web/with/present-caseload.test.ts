import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonWhoShares } from '../../modules/sharing/index.ts';
import { translator } from '../../platform/language/index.ts';
import { inOrder, orderFrom, ORDERS, presentCaseload } from './present-caseload.ts';

const wren: PersonWhoShares = {
  person: 'wren',
  name: 'Wren',
  relation: 'worker',
  rooms: [{ room: 'plan', level: 'suggest' }],
  endsAt: new Date('2027-03-02T00:00:00Z'),
  waiting: [],
  answered: 0,
  promised: [],
};
const suggested = { id: 's', room: 'plan', words: 'Join a group', talking: false } as const;

test('a row says what is shared, until when, and what waits, in the viewer’s own words', () => {
  const busy: PersonWhoShares = {
    ...wren,
    rooms: [
      { room: 'about me', level: 'see' },
      { room: 'learning', level: 'see' },
      { room: 'plan', level: 'carry out' },
    ],
    waiting: [suggested, { ...suggested, id: 't', words: 'Walk on Thursdays', talking: true }],
    answered: 2,
    promised: [
      { id: 'p', words: 'I will ring', day: '2027-01-04' },
      { id: 'q', words: 'x'.repeat(300), day: null },
    ],
  };
  const [row] = presentCaseload(translator('en'), [busy], 'name');
  expect(row).toMatchObject({
    rooms: ['Plan: read, suggest and tick off steps', 'About me: read'],
    until: 'Some of it ends on 1 March 2027.',
    waiting: ['2 answers you have not read', '1 suggestion has no answer yet'],
    suggested: [{ id: 's', words: 'Join a group' }],
    talks: [{ id: 't', room: 'plan', before: 'Would like to talk about this:', words: 'Walk on Thursdays' }],
  });
  expect(row?.promised.map((each) => [each.before, each.words.length])).toEqual([
    ['By 4 January 2027:', 'I will ring'.length],
    ['', 82],
  ]);
});

test('somebody who shares only what has no page for the other side is left out', () => {
  expect(presentCaseload(translator('en'), [{ ...wren, rooms: [{ room: 'learning', level: 'see' }] }], 'name')).toEqual(
    [],
  );
});

test('an order that is not known is by name', () => {
  expect(['waiting', 'ends', 'name', 'mood', null].map(orderFrom)).toEqual(['waiting', 'ends', 'name', 'name', 'name']);
});

test('what waits comes first: words to read, then promises, then what waits for the other', () => {
  const people: PersonWhoShares[] = [
    { ...wren, name: 'Nothing' },
    { ...wren, name: 'Suggested', waiting: [suggested] },
    { ...wren, name: 'Promised', promised: [{ id: 'p', words: 'I will', day: null }] },
    { ...wren, name: 'Answered', answered: 1 },
    { ...wren, name: 'Talks', waiting: [{ ...suggested, talking: true }] },
  ];
  expect(inOrder('en', people, 'waiting').map((each) => each.name)).toEqual([
    'Talks',
    'Answered',
    'Promised',
    'Suggested',
    'Nothing',
  ]);
});

test('every order holds everybody, once, and the order in which they came changes nothing', () => {
  const person = fc.record({
    person: fc.uuid(),
    name: fc.string(),
    relation: fc.constant('worker' as const),
    rooms: fc.constant(wren.rooms),
    endsAt: fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
    waiting: fc.array(fc.record({ ...suggestedShape(), talking: fc.boolean() }), { maxLength: 3 }),
    answered: fc.nat(3),
    promised: fc.constant([]),
  });
  const people = fc.uniqueArray(person, { selector: (each) => each.name, maxLength: 12 });
  fc.assert(
    fc.property(people, fc.constantFrom(...ORDERS), (all, order) => {
      const sorted = inOrder('cy', all, order);
      expect(new Set(sorted)).toEqual(new Set(all));
      if (order === 'ends') {
        const ends = sorted.map((each) => each.endsAt.getTime());
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      }
    }),
  );
});

function suggestedShape() {
  return { id: fc.constant('s'), room: fc.constant('plan' as const), words: fc.string() };
}
