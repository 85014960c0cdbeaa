import { describe, expect, test } from 'vitest';
import type { Posted, Service } from '../../modules/services/index.ts';
import { translator } from '../../platform/language/index.ts';
import { presentStanding } from '../me/present-standing.ts';
import { presentEnd } from './present-end.ts';
import { presentPeople } from './present-people.ts';
import { factsOf, presentWorkPlaces } from './present-services.ts';

const english = translator('en');
const welsh = translator('cy');
const now = new Date('2026-11-24T12:00:00Z');
const riverside: Service = {
  id: 'a',
  name: 'Riverside',
  nation: 'northern ireland',
  languages: ['en', 'bsl', 'Somali'],
  contact: '',
  hours: ' ',
  isWhat: 'A team',
  isNot: 'Not for emergencies',
  teams: [],
};
const posted = (given: Partial<Posted>): Posted => ({
  post: 'p',
  role: 'worker',
  address: 'sol@sample.example',
  name: null,
  teams: null,
  invitedAt: new Date('2026-11-20T12:00:00Z'),
  startsAt: null,
  endsAt: null,
  ...given,
});

describe('a service in words', () => {
  test('names languages that it knows, keeps the others, and says where nothing is said', () => {
    const values = Object.fromEntries(factsOf(english, riverside).map((fact) => [fact.key, fact.value]));
    expect(values['Languages']).toBe('English, British Sign Language and Somali');
    expect(values['How to reach it']).toBe('Nothing here yet');
    expect(values['When somebody answers']).toBe('Nothing here yet');
    expect(values['Nation']).toBe('Northern Ireland');
    expect(factsOf(welsh, riverside).map((fact) => fact.value)).toContain('Saesneg, Iaith Arwyddion Prydain a Somali');
  });

  test('is shown to those with a post there, each role once', () => {
    const post = { service: 'a', name: 'Riverside', role: 'worker' } as const;
    const [place, ...others] = presentWorkPlaces(english, [post, post, { ...post, role: 'lead' }], [riverside]);
    expect(others).toEqual([]);
    expect(place?.roles.map((role) => [role.name, role.runs])).toEqual([
      ['Worker', false],
      ['Lead', true],
    ]);
    expect(place?.mayDescribe).toBe(false);
    expect(presentWorkPlaces(english, [{ ...post, service: 'b' }], [riverside])).toEqual([]);
  });

  test('stands among mine from the day I said so', () => {
    const { mine, others } = presentStanding(english, [riverside, { ...riverside, id: 'b' }], new Map([['b', now]]));
    expect(mine.map((each) => [each.id, each.since])).toEqual([
      ['b', 'You have stood with it since Tuesday 24 November 2026.'],
    ]);
    expect(others.map((each) => [each.id, each.since])).toEqual([['a', null]]);
  });
});

describe('the people of a service', () => {
  test('are here by name, asked, or gone', () => {
    const startsAt = new Date('2026-11-21T12:00:00Z');
    const endsAt = new Date('2026-11-22T12:00:00Z');
    const all = presentPeople(
      english,
      [
        posted({ name: 'Sol', startsAt }),
        posted({ name: 'Alex', startsAt, teams: 'North' }),
        posted({ address: 'old@sample.example', invitedAt: new Date('2026-11-10T12:00:00Z') }),
        posted({ address: 'new@sample.example', invitedAt: new Date('2026-11-10T12:00:01Z') }),
        posted({ name: 'Gone', startsAt, endsAt }),
        posted({ address: 'back@sample.example', endsAt }),
      ],
      now,
    );
    expect(all.here.map((row) => [row.who, row.team, row.when])).toEqual([
      ['Alex', 'North', '21 November 2026'],
      ['Sol', null, '21 November 2026'],
    ]);
    expect(all.asked.map((row) => [row.who, row.when])).toEqual([
      ['new@sample.example', '10 November 2026'],
      ['old@sample.example', '10 November 2026. The link is too old now.'],
    ]);
    expect(all.gone.map((row) => [row.who, row.when])).toEqual([
      ['back@sample.example', 'Asked on 20 November 2026, taken back on 22 November 2026'],
      ['Gone', '21 November 2026 to 22 November 2026'],
    ]);
  });
});

describe('ending', () => {
  const startsAt = new Date('2026-11-21T12:00:00Z');

  test('a post says what closes', () => {
    const end = presentEnd(english, posted({ name: 'Sol', startsAt, teams: 'North' }));
    expect(end.happens[0]).toBe('What people share with North closes to Sol.');
    expect(end.happens).toContain(
      'What people share with Sol as a worker closes too, unless Sol has another post here.',
    );
    expect(presentEnd(english, posted({ name: 'Sol', startsAt })).happens.join()).not.toContain('North');
  });

  test('an invitation only stops its link; what has ended has no button', () => {
    expect(presentEnd(english, posted({}))).toMatchObject({
      heading: 'Take back the invitation to sol@sample.example',
      happens: [],
      submit: 'Take it back now',
    });
    expect(presentEnd(english, posted({ endsAt: now })).submit).toBeNull();
    expect(presentEnd(english, posted({ startsAt, endsAt: now })).submit).toBeNull();
  });
});
