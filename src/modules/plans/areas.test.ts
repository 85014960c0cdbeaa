import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLifeArea, LIFE_AREAS, ownAreasFrom, ownAreasIn } from './areas.ts';

test('own areas are the lines that the person wrote, each once, none of them empty or one of the list', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...LIFE_AREAS))), (lines) => {
      const own = ownAreasFrom(lines.join('\n'));
      expect(new Set(own).size).toBe(own.length);
      expect(own.every((area) => area.trim() === area && area !== '' && !isLifeArea(area))).toBe(true);
      expect(ownAreasFrom(own.join('\n'))).toEqual(own);
      expect(ownAreasIn([...LIFE_AREAS, ...own])).toEqual(own);
    }),
  );
});
