import { expect, test } from 'vitest';
import type { Sharing } from '../../../modules/sharing/index.ts';
import { endOfDay, translator } from '../../../platform/language/index.ts';
import { NO_NAMES } from './part-names.ts';
import { sayEnded, saySharing } from './present-sharing.ts';

const t = translator('en');
const joined = { address: 'sol@sample.example', on: new Date('2026-11-01'), joinedAt: new Date('2026-11-02') };
const sol = {
  name: 'Sol',
  relation: 'worker',
  place: null,
  never: false,
  leftWork: false,
  asked: joined,
  partNames: new Map([['own', 'When I cannot sleep']]),
  live: [],
} as const;

const sharing = (change: Partial<Sharing>): Sharing => ({
  id: 'one',
  whom: { kind: 'member', member: 'sol' },
  teamName: null,
  room: 'plan',
  parts: [],
  level: 'suggest',
  condition: 'always',
  startsAt: new Date('2026-11-02'),
  endsAt: endOfDay('2027-03-01'),
  endedAt: null,
  openNow: true,
  ...change,
});

test('what somebody can see is one sentence with its last day', () => {
  expect(saySharing(t, { ...sol, live: [sharing({})] })).toEqual([
    'Sol can see and suggest in Plan until 1 March 2027.',
  ]);
  expect(saySharing(translator('cy'), { ...sol, live: [sharing({})] })).toEqual([
    'Gall Sol weld ac awgrymu yn “Cynllun” tan 1 Mawrth 2027.',
  ]);
});

test('rooms alike in level and day share a sentence, others have their own', () => {
  const live = [sharing({}), sharing({ room: 'about me' }), sharing({ room: 'about me', level: 'see' })];
  expect(saySharing(t, { ...sol, live })).toEqual([
    'Sol can see and suggest in Plan and About me until 1 March 2027.',
    'Sol can see About me until 1 March 2027.',
  ]);
});

test('of staying well the parts are named, as the person calls them; one that was taken away is not', () => {
  const parts = ['early signs', 'own', 'routines', 'gone'];
  expect(saySharing(t, { ...sol, live: [sharing({ room: 'staying well', level: 'see', parts })] })).toEqual([
    'Sol can see Staying well (Early signs, When I cannot sleep and Routines) until 1 March 2027.',
  ]);
});

test('nothing is promised that does not hold: not before a yes, not after a never, not outside hard times', () => {
  const live = [sharing({})];
  expect(saySharing(t, { ...sol, live, asked: { ...joined, joinedAt: null } })).toEqual([
    'Once Sol says yes, they can see and suggest in Plan until 1 March 2027.',
  ]);
  expect(saySharing(t, { ...sol, live, never: true })).toEqual(['You said never. Nothing that you share reaches Sol.']);
  expect(saySharing(t, { ...sol, live, leftWork: true })).toEqual([
    'Sol does not work here any more. Nothing that you share with them as a worker reaches them.',
  ]);
  expect(saySharing(t, { ...sol, live: [sharing({ condition: 'when I am unwell', openNow: false })] })).toEqual([
    'When you are unwell, Sol can see and suggest in Plan. This ends on 1 March 2027.',
  ]);
  expect(saySharing(t, sol)).toEqual(['Sol cannot see anything of yours.']);
});

test('what has ended says when: the day it was withdrawn, or its last day', () => {
  expect(sayEnded(t, 'Sol', sharing({ endedAt: new Date('2026-12-24T10:00:00Z') }), NO_NAMES)).toBe(
    'Sol could see and suggest in Plan. It ended on 24 December 2026.',
  );
  expect(sayEnded(t, 'Sol', sharing({}), NO_NAMES)).toBe(
    'Sol could see and suggest in Plan. It ended on 1 March 2027.',
  );
});
