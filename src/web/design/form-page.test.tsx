import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { Choice, Choices, DateField, PersonalTextArea, SelectField, TextField } from './fields.tsx';
import { FormPage } from './form-page.tsx';
import { makeForm } from './form-state.ts';
import type { FormState } from './form-state.ts';
import { toHtml } from './nhsuk/index.ts';
import { sampleFrame } from './sample-frame.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

function elements(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attr) => attr.name === name)?.value;
}

function text(node: Node | undefined): string {
  if (node === undefined) return '';
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
}

const options = [
  { value: 'me', text: 'Only me' },
  { value: 'sister', text: 'My sister' },
];

function page(form: FormState) {
  const html = toHtml(
    <FormPage frame={sampleFrame()} form={form} title="Goal" heading="Hope" action="/me/goals" submit="Keep this">
      <PersonalTextArea form={form} name="words" label="In your words" hint="Only you can see this." />
      <TextField form={form} name="email" type="email" label="Email" />
      <TextField form={form} name="secret" type="password" label="Password" autocomplete="current-password" />
      <DateField form={form} name="until" legend="Until when?" />
      <Choice form={form} name="who" legend="Who?" options={options} />
      <Choices form={form} name="also" legend="Who else?" options={options} />
      <SelectField form={form} name="nation" label="Where?" options={options} />
    </FormPage>,
  ).toString();
  const all = elements(parse(html));
  const byId = (id: string) => all.find((element) => attribute(element, 'id') === id);
  const byName = (name: string) => all.filter((element) => attribute(element, 'name') === name);
  return { html, all, byId, byName };
}

const names = ['words', 'email', 'secret', 'until', 'who', 'also', 'nation'];

describe('after a refusal', () => {
  const values = {
    words: '\n  First a line break & "marks" <b>\r\nthen words',
    email: 'not an address',
    secret: 'hunter2',
    'until-day': '32',
    'until-month': '3',
    'until-year': '2027',
    who: 'sister',
    also: ['me', 'sister'],
    nation: 'sister',
  };
  const errors = Object.fromEntries(names.map((name) => [name, `Look at ${name}`]));
  const { html, all, byId, byName } = page(makeForm(sampleFrame(), { values, errors, once: 'once-1' }));

  test('every error links to a field that can take the focus, in the order of the fields', () => {
    const links = all.filter(
      (element) => attribute(element, 'href')?.startsWith('#') && text(element).includes('Look at'),
    );
    expect(links.map((link) => attribute(link, 'href'))).toEqual(names.map((name) => `#${name}`));
    for (const name of names) expect(['input', 'textarea', 'select']).toContain(byId(name)?.tagName);
  });

  test('the summary is the first thing in main, and the title says so', () => {
    const main = all.find((element) => element.tagName === 'main');
    const [first] =
      main === undefined
        ? []
        : elements(main).filter((element) => element.tagName === 'h1' || attribute(element, 'role') === 'alert');
    expect(attribute(first, 'role')).toBe('alert');
    expect(html).toContain('<title>Error: Goal - Cairn</title>');
  });

  test('each field is described by its error', () => {
    for (const name of ['words', 'email', 'secret', 'nation']) {
      expect(attribute(byId(name), 'aria-describedby')).toContain(`${name}-error`);
      expect(
        text(byId(`${name}-error`))
          .replaceAll(/\s+/g, ' ')
          .trim(),
      ).toBe(`Error: Look at ${name}`);
    }
  });

  test('what was typed is kept, to the letter', () => {
    // An HTML parser reads each of \r\n and \r as \n, and a browser posts them as \r\n again.
    expect(text(byId('words'))).toBe(values.words.replaceAll('\r\n', '\n'));
    expect(attribute(byId('email'), 'value')).toBe('not an address');
    expect(['day', 'month', 'year'].map((part) => attribute(byName(`until-${part}`)[0], 'value'))).toEqual([
      '32',
      '3',
      '2027',
    ]);
    const checked = (name: string) =>
      byName(name).flatMap((box) => (attribute(box, 'checked') === undefined ? [] : [attribute(box, 'value')]));
    expect(checked('who')).toEqual(['sister']);
    expect(checked('also')).toEqual(['me', 'sister']);
    expect(
      attribute(
        all.find((element) => element.tagName === 'option' && attribute(element, 'selected') !== undefined),
        'value',
      ),
    ).toBe('sister');
  });

  test('a password is never sent back', () => {
    expect(html).not.toContain('hunter2');
  });

  test('the form carries its csrf token and the same once id', () => {
    expect(attribute(byName('once')[0], 'value')).toBe('once-1');
    expect(byName('csrf').map((field) => attribute(field, 'value'))).toContain('csrf-token');
  });
});

test('a first showing has no summary, an id of its own and nothing that the browser remembers', () => {
  const form = makeForm(sampleFrame());
  const { html, byId } = page(form);
  expect(html).not.toContain('error-summary');
  expect(form.once).not.toBe(makeForm(sampleFrame()).once);
  expect(attribute(byId('words'), 'autocomplete')).toBe('off');
  expect(attribute(byId('words'), 'dir')).toBe('auto');
  expect(attribute(byId('secret'), 'autocomplete')).toBe('current-password');
});

test('two forms with the same names on one page have ids of their own', () => {
  const form = makeForm(sampleFrame(), { id: 'step-2', errors: { words: 'Look at words' } });
  const { html, byId } = page(form);
  expect(byId('step-2-words')?.tagName).toBe('textarea');
  expect(attribute(byId('step-2-words'), 'name')).toBe('words');
  expect(html).toContain('href="#step-2-words"');
});
