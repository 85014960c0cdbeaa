import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOfTheOne, NOT_ARRANGED, ABOUT_SECTIONS, CALLS, WELL_PARTS, type Line } from '../plans/index.ts';
import { linesInPlan } from '../../../test/lines-in-plan.ts';
import { besideIt, idOfName, partsToRead, stayingWellFrom, takenAwayFrom, wellPlaces } from './rules.ts';

const PERSON = '01980000-0000-7000-8000-0000000000aa';
const id = (number: number): string => `01990000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
const OWN = [id(1), id(2)];
const place = fc.constantFrom(...WELL_PARTS, ...OWN);

interface Written {
  readonly kind: 'well' | 'tool' | 'action';
  readonly part: string;
  /** For an action: which of the lines before it, counted round. */
  readonly under: number;
  readonly removed: boolean;
}
const written: fc.Arbitrary<Written> = fc.record({
  kind: fc.constantFrom('well', 'tool', 'action'),
  part: place,
  under: fc.nat(),
  removed: fc.boolean(),
});

const line = (each: Partial<Line> & Pick<Line, 'id' | 'kind'>): Line => ({
  version: 1,
  parent: null,
  words: each.kind,
  fields: {},
  removed: false,
  writtenAt: new Date(0),
  ...each,
});

/** Lines as the table can hold them: an action under a line of the kind `well`, everything else under nothing. */
function linesFrom(all: readonly Written[], ownAway: readonly boolean[], renamed: boolean): Line[] {
  const own = OWN.map((each, index) =>
    line({ id: each, kind: 'part', words: `part ${index}`, removed: ownAway[index] ?? false }),
  );
  const names = renamed
    ? [
        line({
          id: idOfName(PERSON, 'triggers'),
          kind: 'part',
          words: 'What sets me off',
          fields: { part: 'triggers' },
        }),
      ]
    : [];
  const lines: Line[] = [];
  for (const [index, { kind, part, under, removed }] of all.entries()) {
    const wells = lines.filter((each) => each.kind === 'well');
    const parent = wells[under % Math.max(1, wells.length)];
    const which = { id: id(10 + index), removed };
    if (kind === 'action' && parent) lines.push(line({ ...which, kind, parent: parent.id }));
    else if (kind === 'tool') lines.push(line({ ...which, kind }));
    else lines.push(line({ ...which, kind: 'well', fields: { part } }));
  }
  return [...own, ...names, ...lines];
}

const world = fc
  .tuple(fc.array(written, { maxLength: 14 }), fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }), fc.boolean())
  .map(([all, away, renamed]) => linesFrom(all, away, renamed));
const order = fc.record({
  places: fc.array(fc.oneof(place, fc.nat(24).map(id))),
  hidden: fc.array(place),
});
const kept = (one: { places: string[]; hidden: string[] }) => ({ ...NOT_ARRANGED, ...one });

test('every part stands once, and every line that stands stands once, in its own part and under its own line', () => {
  fc.assert(
    fc.property(world, order, order, (lines, parts, wells) => {
      const plan = stayingWellFrom(lines, kept(parts), kept(wells));
      expect(plan.parts.map((part) => part.place).toSorted()).toEqual(wellPlaces(lines).toSorted());
      const shown = linesInPlan(plan).map((each) => each.id);
      expect(new Set(shown).size).toBe(shown.length);
      const standing = new Map(lines.filter((each) => !each.removed).map((each) => [each.id, each]));
      const partStands = (each: Line): boolean =>
        each.kind === 'tool' || wellPlaces(lines).includes(each.fields.part ?? each.id);
      const expected = [...standing.values()].filter((each) => {
        const above = each.kind === 'action' ? standing.get(each.parent ?? '') : each;
        return above !== undefined && partStands(above);
      });
      expect(shown.toSorted()).toEqual(expected.map((each) => each.id).toSorted());
      for (const part of plan.parts)
        for (const each of part.lines) {
          expect(each.kind === 'tool' ? 'toolbox' : each.fields.part).toBe(part.place);
          expect(each.actions.every((action) => action.parent === each.id)).toBe(true);
        }
    }),
  );
});

test('what is left out is in no part to read, wherever its lines were put', () => {
  fc.assert(
    fc.property(world, order, order, (lines, parts, wells) => {
      const read = partsToRead(stayingWellFrom(lines, kept(parts), kept(wells)));
      expect(read.filter((part) => parts.hidden.includes(part.place))).toEqual([]);
      expect(read.every((part) => part.lines.length > 0)).toBe(true);
    }),
  );
});

test('the person’s order holds among what they arranged; without one, lines stand as they were begun', () => {
  fc.assert(
    fc.property(world, order, (lines, wells) => {
      const once = [...new Set(wells.places)];
      const arranged = stayingWellFrom(lines, NOT_ARRANGED, kept({ places: once, hidden: [] }));
      for (const part of arranged.parts) {
        const here = part.lines.map((each) => each.id);
        expect(here.filter((each) => once.includes(each))).toEqual(once.filter((each) => here.includes(each)));
      }
      for (const part of stayingWellFrom(lines, NOT_ARRANGED, NOT_ARRANGED).parts)
        expect(part.lines.map((each) => each.id)).toEqual(part.lines.map((each) => each.id).toSorted());
    }),
  );
});

test('a line is moved among those beside it, and what was taken away is listed where it stood', () => {
  fc.assert(
    fc.property(world, (lines) => {
      const plan = stayingWellFrom(lines, NOT_ARRANGED, NOT_ARRANGED);
      for (const part of plan.parts)
        for (const each of part.lines) {
          expect(besideIt(plan, each.id)).toEqual(part.lines.map((beside) => beside.id));
          for (const action of each.actions)
            expect(besideIt(plan, action.id)).toEqual(each.actions.map((beside) => beside.id));
        }
      for (const { place: where } of plan.parts)
        for (const away of takenAwayFrom(lines, where)) expect(away.removed && away.kind !== 'part').toBe(true);
    }),
  );
});

test('a renamed part keeps its place, under an id that no line of About me has', () => {
  const name = line({ id: idOfName(PERSON, 'triggers'), kind: 'part', words: 'Storms', fields: { part: 'triggers' } });
  const plan = stayingWellFrom([name], NOT_ARRANGED, NOT_ARRANGED);
  expect(plan.parts.map((part) => part.place)).toEqual([...WELL_PARTS]);
  expect(plan.parts.find((part) => part.place === 'triggers')).toMatchObject({ usual: 'triggers', heading: 'Storms' });
  const ids = [
    ...WELL_PARTS.map((part) => idOfName(PERSON, part)),
    ...[...ABOUT_SECTIONS, ...CALLS].map((which) => idOfTheOne(PERSON, which)),
    PERSON,
  ];
  expect(new Set(ids).size).toBe(ids.length);
});
