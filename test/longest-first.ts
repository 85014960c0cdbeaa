import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, by folder or name; the rest follow in the order that vitest gives them. */
const LONGEST = [
  'test/journeys/every-page',
  'test/journeys/',
  'test/chaos/',
  'test/access/',
  'test/product/',
  'tools/',
];

/** Begins with the files that take longest, so that no core waits at the end for one that began last. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const found = LONGEST.findIndex((each) => relative('.', moduleId).startsWith(each));
      return found < 0 ? LONGEST.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
