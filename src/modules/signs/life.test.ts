import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHistory, brokenPromises, Model, UNTIL_THE_END } from '../../../test/access/rule-histories.ts';
import { closingOf, due, next, phaseOf, type Run, type RunEvent } from './rules.ts';

test('whatever happens: never before the window ends, never twice, never after the end, never without a yes, and it always ends', () => {
  const ends = new Set<string>();
  fc.assert(
    fc.property(anyHistory, (history) => {
      const model = new Model(history);
      for (const act of [...history.acts, ...UNTIL_THE_END]) model.do(act);
      expect(brokenPromises(model.run)).toEqual([]);
      expect(model.toldWhen.filter(({ may }) => may !== 'yes')).toEqual([]);
      expect(phaseOf(model.run)).toBe('closed');
      ends.add(closingOf(model.run)?.kind ?? '');
    }),
    { numRuns: 3000 },
  );
  // The histories are wide enough to come to each end.
  expect([...ends].toSorted()).toEqual(
    ['happened', 'nobody saw', 'nobody wrote', 'ok', 'paused', 'quiet', 'taken away'].toSorted(),
  );
});

test('a clock that goes back tells nobody earlier, and nobody twice', () => {
  const jumps = fc.array(fc.integer({ min: -300, max: 400 }), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(anyHistory, jumps, (history, minutes) => {
      const model = new Model(history);
      for (const jump of minutes) {
        model.do({ act: 'minutes', minutes: jump });
        model.do({ act: 'steps' });
      }
      const told = model.run.events.filter(({ kind }) => kind === 'told');
      expect(new Set(told.map(({ turn }) => turn)).size).toBe(told.length);
      const over = model.run.events.find(({ kind }) => kind === 'window over');
      const window = model.run.waitMinutes * 60_000;
      if (over) expect(over.at.getTime()).toBeGreaterThanOrEqual((model.run.events[0]?.at.getTime() ?? 0) + window);
    }),
  );
});

test('the check finds what must not be: each fault planted once', () => {
  const at = (minutes: number): Date => new Date(minutes * 60_000);
  const event = (kind: RunEvent['kind'], minutes: number, turn: number | null = null) => ({
    kind,
    at: at(minutes),
    turn,
    by: null,
    words: null,
    why: null,
  });
  const run = (...events: RunEvent[]): Run => ({
    id: '',
    rule: '',
    practice: false,
    name: '',
    tells: ['member:1', 'member:2'],
    tellWords: '',
    shows: [],
    waitMinutes: 60,
    nextMinutes: 60,
    events,
  });
  const begun = event('begun', 0);
  const over = event('window over', 60);
  expect(brokenPromises(run(begun, event('told', 59, 1)))).toEqual(['turn 1 was told before the window ended']);
  expect(brokenPromises(run(begun, event('ok', 60), event('told', 61, 1)))).toEqual(['turn 1 was told after the end']);
  expect(brokenPromises(run(begun, over, event('told', 61, 1), event('told', 62, 2)))).toEqual([
    'turn 2 was told before turn 1 had had its time',
  ]);
  expect(brokenPromises(run(begun, over, event('told', 61, 1), event('told', 200, 1)))).toEqual([
    'somebody was told twice',
    'somebody was told out of turn',
  ]);
  expect(brokenPromises(run(begun, over, event('told', 61, 1), event('seen', 62, 1), event('told', 200, 2)))).toEqual([
    'turn 2 was told after somebody had seen it',
  ]);
  const around = { mayTell: ['yes', 'yes'] as const, undelivered: [], rule: 'stands' as const, leaving: false };
  expect(next(run(begun), event('window over', 59))).toBeNull();
  expect(due(run(begun), around, at(59))).toBeNull();
  expect(due(run(begun), around, at(60))).toEqual({ kind: 'window over', turn: null, why: null });
  expect(due(run(begun), { ...around, leaving: true }, at(1))?.kind).toBe('leaving');
});
