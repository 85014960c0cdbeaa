import { describe, expect, test } from 'vitest';
import { sayList, sortWords } from './lists.ts';

describe('a list in words', () => {
  test.for([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['bara', 'llaeth'], 'bara and llaeth', 'bara a llaeth'],
    [['bara', 'afalau'], 'bara and afalau', 'bara ac afalau'],
    [['bara', 'llaeth', 'ŵyn'], 'bara, llaeth and ŵyn', 'bara, llaeth ac ŵyn'],
    [['Caer', 'Wrecsam'], 'Caer and Wrecsam', 'Caer a Wrecsam'],
    [['bara', '“Afal”'], 'bara and “Afal”', 'bara ac “Afal”'],
    [['a(c)', 'te'], 'a(c) and te', 'a(c) a te'],
  ] as const)('%j', ([words, english, welsh]) => {
    expect([sayList('en', words), sayList('cy', words)]).toEqual([english, welsh]);
  });
});

describe('the order of words', () => {
  test('in Welsh follows the Welsh alphabet', () => {
    const alphabet = 'a b c ch d dd e f ff g ng h i j l ll m n o p ph r rh s t th u w y'.split(' ');
    const words = alphabet.flatMap((letter) => [`${letter}a`, `${letter}y`]);
    expect(sortWords('cy', words.toReversed())).toEqual(words);
    expect(sortWords('en', words)).not.toEqual(words);
  });

  test('puts accents beside their letters, and numbers by size', () => {
    expect(sortWords('cy', ['tân', 'tŷ', 'tan', 'te'])).toEqual(['tan', 'tân', 'te', 'tŷ']);
    expect(sortWords('en', ['Step 10', 'step 2', 'Émile', 'Fay'])).toEqual(['Émile', 'Fay', 'step 2', 'Step 10']);
  });

  test('sorts things by a word of theirs, and leaves the given array alone', () => {
    const people = [{ name: 'Llinos' }, { name: 'Lowri' }];
    expect(sortWords('cy', people, ({ name }) => name)).toEqual([{ name: 'Lowri' }, { name: 'Llinos' }]);
    expect(people[0]?.name).toBe('Llinos');
  });
});
