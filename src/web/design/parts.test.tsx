import { expect, test } from 'vitest';
import { WhoCanSee } from './card.tsx';
import { EmptyPlace } from './empty-place.tsx';
import { Facts, Table } from './facts.tsx';
import { Button, ButtonLink } from './form.tsx';
import { LookLine } from './looks.tsx';
import { toHtml } from './nhsuk/index.ts';
import { OwnWords } from './own-words.tsx';
import { sampleFrame } from './sample-frame.ts';
import { Step } from './steps.tsx';
import { SuggestionBlock } from './suggestion-block.tsx';

const hostile = '<img src=x onerror=alert(1)>';

test('a suggestion says in words what goes and what comes, and can be read as a whole', () => {
  const block = toHtml(
    <SuggestionBlock
      frame={sampleFrame()}
      from="Suggested on Monday"
      was="Walk on Thursdays"
      proposed="Walk on Fridays"
      note="Why not"
    />,
  ).toString();
  expect(block).toContain('Walk on <del><span class="nhsuk-u-visually-hidden"> taken out: </span>Thursdays</del>');
  expect(block).toContain('<ins><span class="nhsuk-u-visually-hidden"> put in: </span>Fridays</ins>');
  expect(block).toContain('<p dir="auto">Walk on Fridays</p>');
});

test('own words keep their line breaks and direction', () => {
  expect(toHtml(<OwnWords text={'one\n\n two'} language="cy" />).toString()).toContain(
    '<blockquote dir="auto" lang="cy">one\n\n two</blockquote>',
  );
});

test('a link that looks like a button stays a link, and a button posts once', () => {
  expect(toHtml(<ButtonLink href="/a">Go</ButtonLink>).toString()).toMatch(/^<a href="\/a"(?!.*role=)/);
  expect(toHtml(<Button>Keep</Button>).toString()).toContain('type="submit"');
  expect(toHtml(<Button>Keep</Button>).toString()).toContain('data-prevent-double-click="true"');
});

test('no part lets words become markup', () => {
  const parts = [
    <SuggestionBlock frame={sampleFrame()} from={hostile} was={hostile} proposed={`${hostile} more`} note={hostile} />,
    <OwnWords text={hostile} by={hostile} />,
    <WhoCanSee change={{ text: hostile, href: hostile }}>{hostile}</WhoCanSee>,
    <LookLine when={hostile} more={{ text: hostile, href: hostile }}>
      {hostile}
    </LookLine>,
    <Step state={hostile} action={{ text: hostile, href: hostile, about: hostile }}>
      {hostile}
    </Step>,
    <EmptyPlace drawing="path" heading={hostile}>
      {hostile}
    </EmptyPlace>,
    <Facts rows={[{ key: hostile, value: hostile, action: { text: hostile, href: hostile } }]} />,
    <Table caption={hostile} columns={[{ text: hostile }]} rows={[[hostile]]} />,
  ];
  for (const part of parts) {
    expect(toHtml(part).toString()).not.toContain('<img');
    expect(toHtml(part).toString()).toContain('&lt;img');
  }
});

test('a table names its rows and columns', () => {
  const table = toHtml(
    <Table caption="Waiting" columns={[{ text: 'Who' }, { text: 'Days', number: true }]} rows={[['Sam', '3']]} />,
  ).toString();
  expect(table).toContain('<th scope="row">Sam</th><td class="table__number">3</td>');
  expect(table).toContain('<th scope="col" class="table__number">Days</th>');
});
