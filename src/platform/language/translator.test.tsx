import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translator } from './index.ts';

const t = translator('en');
const cy = translator('cy');

describe('a message', () => {
  test('is said in the language asked for', () => {
    expect([t('common.save'), cy('common.save')]).toEqual(['Save', 'Cadw']);
    expect([t.language, cy.language]).toEqual(['en', 'cy']);
  });

  test('puts in what it is given', () => {
    expect(t('common.errorTitle', { title: 'Plan' })).toBe('Error: Plan');
    expect(cy('common.errorTitle', { title: 'Cynllun' })).toBe('Gwall: Cynllun');
  });

  test('keeps the words of a person exactly, whatever they look like', () => {
    const hostile = ["{name} it's '{' <b>#</b> {count, plural, other {x}} </help> ''", '<help>', '{', "'"];
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile)), (words) => {
        expect(t('common.errorTitle', { title: words })).toBe(`Error: ${words}`);
        expect(t.rich('common.errorTitle', { title: words }).join('')).toBe(`Error: ${words}`);
      }),
    );
  });

  test('that nobody wrote is an error', () => {
    const say: (key: never) => string = t;
    expect(() => say('common.nothing' as never)).toThrow('No message is called common.nothing');
  });
});

describe('a message with tags', () => {
  test('becomes parts that a page can hold', () => {
    const page = <p>{t.rich('common.notEmergency', { help: (words) => <a href="/help">{words}</a> })}</p>;
    expect(String(page)).toMatch(/^<p>Cairn is not .* open <a href="\/help">Help now<\/a>\.<\/p>$/);
  });

  test('does not let the words of a person become markup', () => {
    const page = <p>{t.rich('common.errorTitle', { title: '<script>' })}</p>;
    expect(String(page)).toBe('<p>Error: &lt;script&gt;</p>');
  });

  test('without tags gives its one part', () => {
    expect(t.rich('common.save')).toEqual(['Save']);
  });
});
