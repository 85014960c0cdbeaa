import { expect, test } from 'vitest';
import { administers, namesIn, runs } from './index.ts';

test('names are taken one a line or with commas between: none empty, none twice', () => {
  expect(namesIn(' North \n\nSouth\nnorth\r\n', /\n/)).toEqual(['north', 'South']);
  expect(namesIn('', /\n/)).toEqual([]);
  expect(namesIn('Somali, Polish,,', /,/)).toEqual(['Somali', 'Polish']);
});

test('running a service is for its administrators and leads, describing it for its administrators', () => {
  const posts = [
    { service: 'a', name: 'A', role: 'lead' },
    { service: 'b', name: 'B', role: 'worker' },
    { service: 'c', name: 'C', role: 'administrator' },
  ] as const;
  expect(['a', 'b', 'c', 'd'].map((id) => runs(posts, id))).toEqual([true, false, true, false]);
  expect(['a', 'b', 'c', 'd'].map((id) => administers(posts, id))).toEqual([false, false, true, false]);
});
