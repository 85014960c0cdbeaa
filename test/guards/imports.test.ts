import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { expect, test } from 'vitest';

/** What may import what (architecture: guards), by dependency-cruiser, from the same rules that a developer's editor or shell would use. */
const root = join(import.meta.dirname, '../..');
const rules = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as IFlattenedRuleSet & {
  options: ICruiseOptions;
};

async function violationsIn(baseDir: string): Promise<{ rule: string; from: string; to: string }[]> {
  const { forbidden } = rules;
  const { output } = await cruise(['src'], {
    ...rules.options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: forbidden ?? [] },
  });
  return (output as ICruiseResult).summary.violations.map((each) => ({
    rule: each.rule.name,
    from: each.from,
    to: each.to,
  }));
}

test('modules meet at their doors, the platform knows no module, and only the database opens a driver', async () => {
  expect(await violationsIn(root)).toEqual([]);
});

test('each rule catches the bad fixture made for it', async () => {
  const found = await violationsIn(join(import.meta.dirname, 'fixtures/bad-imports'));
  const caught = new Set(found.map((each) => each.rule));
  const expected = (rules.forbidden ?? []).map((rule) => rule.name);
  expect([...caught].toSorted()).toEqual(expected.toSorted());
});
