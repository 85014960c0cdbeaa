import { expect, test } from 'vitest';
import { card, hero, Html, insetText, tag, textarea, toHtml } from './index.ts';

const attack = '"><script>attack()</script>';

test('a component is a JSX child, and markup in it stays markup', () => {
  const page = <main>{tag({ text: 'Fish & chips' })}</main>;
  expect(String(page)).toMatch(/^<main><strong class="nhsuk-tag">\s*Fish &amp; chips\s*<\/strong>\s*<\/main>$/);
});

test('a component can be the result of a JSX component', () => {
  const State = ({ name }: { name: string }) => tag({ text: name });
  expect(String(<State name="Going well" />)).toBe(String(tag({ text: 'Going well' })));
});

test('as an attribute, which the types refuse, markup is escaped', () => {
  const untyped: object = { title: tag({ text: 'new' }) };
  expect(String(<p {...untyped} />)).toContain('title="&lt;strong class=&quot;nhsuk-tag&quot;&gt;');
});

test('JSX becomes markup for a component, and a person’s words in it are escaped', () => {
  const inside = toHtml(
    <p>
      {attack} {tag({ text: 'inner' })}
    </p>,
  );
  expect(inside).toBeInstanceOf(Html);
  const outside = String(card({ heading: attack }, inside));
  expect(outside).toContain('<p>&quot;&gt;&lt;script&gt;attack()&lt;/script&gt; <strong class="nhsuk-tag">');
  expect(outside).not.toContain('<script>');
  expect(String(insetText({ html: inside }))).toContain(String(inside));
});

test('markup stays the same object, and a fragment of plain text is escaped text', () => {
  const already = tag({ text: 'x' });
  expect(toHtml(already)).toBe(already);
  expect(String(toHtml(<>{attack}</>))).toBe('&quot;&gt;&lt;script&gt;attack()&lt;/script&gt;');
});

test('asynchronous JSX is refused with a reason', () => {
  const Later = async () => <p>later</p>;
  const Failing = async (): Promise<Html> => Promise.reject(new Error('no data'));
  expect(() => toHtml(<Later />)).toThrow(/asynchronous/);
  expect(() => toHtml(<div>{<Failing />}</div>)).toThrow(/asynchronous/);
  expect(() => toHtml(Later() as never)).toThrow(/asynchronous/);
});

test('a plain string that claims to be JSX is refused', () => {
  expect(() => toHtml(attack as never)).toThrow(/plain text/);
  expect(() => toHtml({} as never)).toThrow(/plain text/);
});

test('line breaks and spaces in what a person wrote are kept', () => {
  const words = 'first\n    second\n\n\tthird  ';
  const form = textarea({ name: 'note', label: 'Your note', value: words });
  expect(String(<form>{form}</form>)).toContain(`>${words}</textarea>`);
});

test('a list that a page keeps is not added to', () => {
  const content = [{ text: 'Ask for a visit' }, { text: 'Read the guide' }];
  const first = String(hero({ heading: 'Welcome', content }));
  expect(first).toContain('Welcome');
  expect(content).toHaveLength(2);
  expect(String(hero({ heading: 'Welcome', content }))).toBe(first);
});
