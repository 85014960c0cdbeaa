import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS, STEP_STATES } from './kinds.ts';
import type { Fields } from './fields.ts';
import { nextSteps, planFrom, tidyFields, type Line } from './rules.ts';

const ids = fc.uuid({ version: 7 });
const state = fc.option(fc.constantFrom(...STEP_STATES), { nil: undefined });

/** Goals with steps under them, steps under goals that are not there, things that matter; some taken away; in any order. */
const lines: fc.Arbitrary<Line[]> = fc
  .uniqueArray(fc.record({ id: ids, kind: fc.constantFrom(...KINDS), removed: fc.boolean(), state, place: fc.nat() }), {
    selector: (line) => line.id,
    maxLength: 40,
  })
  .map((drawn) => {
    const parents = drawn.filter((line) => line.kind !== 'step');
    return drawn.map(({ id, kind, removed, state: at, place }) => ({
      id,
      kind,
      removed,
      version: 1,
      parent: kind === 'step' ? (parents[place % Math.max(parents.length, 1)]?.id ?? id) : null,
      words: id,
      fields: at === undefined ? {} : { state: at },
      writtenAt: new Date(0),
    }));
  });

const inOrder = (given: readonly { readonly id: string }[]): boolean =>
  given.every((line, at) => at === 0 || (given[at - 1]?.id ?? '') < line.id);

test('a plan holds every line that stands, once, in the order in which it was begun', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const plan = planFrom(all);
      const standing = (kind: Line['kind']): string[] =>
        all.filter((line) => line.kind === kind && !line.removed).map((line) => line.id);
      expect(plan.matters.map((line) => line.id).toSorted()).toEqual(standing('matters').toSorted());
      expect(plan.goals.map((goal) => goal.id).toSorted()).toEqual(standing('goal').toSorted());
      expect([plan.matters, plan.goals, ...plan.goals.map((goal) => goal.steps)].every(inOrder)).toBe(true);
      const goals = new Set(standing('goal'));
      const expected = all
        .filter((line) => line.kind === 'step' && !line.removed && goals.has(line.parent ?? ''))
        .map((line) => line.id);
      const steps = plan.goals.flatMap((goal) => goal.steps.map((step) => ({ step, goal })));
      expect(steps.map(({ step }) => step.id).toSorted()).toEqual(expected.toSorted());
      expect(steps.every(({ step, goal }) => step.parent === goal.id)).toBe(true);
    }),
  );
});

test('the order in which lines are read changes nothing', () => {
  fc.assert(
    fc.property(lines, (all) => {
      expect(planFrom(all.toReversed())).toEqual(planFrom(all));
    }),
  );
});

test('next are steps that are not at rest: what the person is doing first, none twice, no more than asked for', () => {
  fc.assert(
    fc.property(lines, fc.nat(10), (all, most) => {
      const plan = planFrom(all);
      const atRest = new Set(['done', 'let go']);
      const possible = plan.goals.flatMap((goal) => goal.steps).filter((step) => !atRest.has(step.fields.state ?? ''));
      const next = nextSteps(plan, most);
      expect(next).toHaveLength(Math.min(most, possible.length));
      expect(new Set(next.map(({ step }) => step.id)).size).toBe(next.length);
      expect(next.every(({ step, goal }) => !atRest.has(step.fields.state ?? '') && goal.steps.includes(step))).toBe(
        true,
      );
      const doing = possible.filter((step) => step.fields.state === 'doing it').length;
      const isDoing = next.map(({ step }) => step.fields.state === 'doing it');
      expect(isDoing).toEqual(next.map((_, at) => at < doing));
    }),
  );
});

test('fields left empty are the same as fields never filled in, in whatever order they come', () => {
  fc.assert(
    fc.property(
      fc.record(
        { when: fc.string(), who: fc.string(), askOthers: fc.boolean(), why: fc.string() },
        { requiredKeys: [] },
      ),
      (fields: Fields) => {
        const tidy = tidyFields(fields);
        expect(JSON.stringify(tidy)).toBe(
          JSON.stringify(tidyFields(Object.fromEntries(Object.entries(fields).toReversed()))),
        );
        expect(Object.values(tidy).every(Boolean)).toBe(true);
        expect(fields).toMatchObject(tidy);
      },
    ),
  );
});
