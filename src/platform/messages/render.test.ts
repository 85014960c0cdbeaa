import { expect, test } from 'vitest';
import { writeMessage } from './render.ts';

const address = 'https://cairn.example';

test('a code says what to do with it, and what if it was not asked for; not what the site is for', () => {
  const { subject, paragraphs, link } = writeMessage(
    { template: 'sign-in code', language: 'en', details: { code: '012345' } },
    address,
  );
  expect([subject, link]).toEqual(['Your code', null]);
  expect(paragraphs.slice(0, 2)).toEqual(['Your code is:', '012345']);
  expect(paragraphs.join(' ')).toContain('If you did not ask for a code, you need do nothing.');
  expect(paragraphs.join(' ')).not.toMatch(/recovery|health|record/i);
});

test('an invitation holds its link as a paragraph of its own', () => {
  const message = { template: 'invitation', language: 'cy', details: { from: 'Nia', token: 'tok_en-1' } } as const;
  const { subject, paragraphs, link } = writeMessage(message, address);
  expect(subject).toBe('Mae gennych chi neges');
  expect(paragraphs[0]).toBe('Hoffai Nia rannu rhywbeth â chi ar Cairn.');
  expect(paragraphs).toContain('https://cairn.example/invitation/tok_en-1');
  expect(link).toBe('/invitation/tok_en-1');
});

test.each([
  ['en', 'peer worker', 'Ada asks you to join Early Help N/E on Cairn as a peer worker.'],
  ['en', 'administrator', 'Ada asks you to join Early Help N/E on Cairn as an administrator.'],
  ['cy', 'lead', 'Mae Ada yn gofyn i chi ymuno â Early Help N/E ar Cairn fel arweinydd.'],
] as const)('a post in %s names the service and the role: %s', (language, role, first) => {
  const details = { from: 'Ada', service: 'Early Help N/E', role, token: 't' };
  const { paragraphs, link } = writeMessage({ template: 'post invitation', language, details }, address);
  expect(paragraphs[0]).toBe(first);
  expect(link).toBe('/post/t');
});

test.each([
  ['en', 'You have a question to answer'],
  ['cy', 'Mae gennych chi gwestiwn i’w ateb'],
] as const)('a question in %s says that there is one, and nothing of it or of who asks', (language, expected) => {
  const message = { template: 'question', language, details: { question: 'q' } } as const;
  const { subject, paragraphs, link } = writeMessage(message, address);
  expect([subject, link]).toEqual([expected, '/with/questions/q']);
  expect(paragraphs).toContain('https://cairn.example/with/questions/q');
  expect(paragraphs.join(' ')).not.toMatch(/look|plan|recovery|health|record|edrych|cynllun|adfer/i);
});

test.each(['win at evil.example', 'https://evil', 'ask me@evil.example', 'EVIL.COM', ' \n '])(
  'a name like %j is not put into a message',
  (from) => {
    const { paragraphs } = writeMessage(
      { template: 'invitation', language: 'en', details: { from, token: 't' } },
      address,
    );
    expect(paragraphs[0]).toBe('Somebody would like to share something with you on Cairn.');
  },
);

test.each([
  ['J. R. O’Neill <b>', 'J. R. O’Neill <b>'],
  ['Nia\n\n\nYour code is 1', 'Nia Your code is 1'],
  ['x'.repeat(200), 'x'.repeat(80)],
])('a name like %j is, on one line and not too long', (from, name) => {
  const { paragraphs } = writeMessage(
    { template: 'invitation', language: 'en', details: { from, token: 't' } },
    address,
  );
  expect(paragraphs[0]).toBe(`${name} would like to share something with you on Cairn.`);
});

test('that something happened says nothing else, and leads to a page of one’s own', () => {
  const message = { template: 'something happened', language: 'en', details: { open: '/me' } } as const;
  const { subject, paragraphs, link } = writeMessage(message, address);
  expect([subject, link]).toEqual(['Something happened in your Cairn', '/me']);
  expect(paragraphs[1]).toBe('https://cairn.example/me');
  expect([subject, ...paragraphs].join(' ')).not.toMatch(/law|legal|duty|record|delet|worker|court|health/i);
});

test('the last message says whom to ask, and leads nowhere: there is nothing left to open', () => {
  const message = { template: 'before it was deleted', language: 'cy', details: { service: 'Glan yr Afon' } } as const;
  const { paragraphs, link } = writeMessage(message, address);
  expect(link).toBeNull();
  expect(paragraphs.join(' ')).toContain('Gallwch ofyn i Glan yr Afon beth gafodd ei ddarllen, a pham.');
});

test.each([
  ['asked to be told', 'en', 'Somebody asks you something on Cairn. There is no hurry.'],
  ['told', 'en', 'There is a message for you on Cairn.'],
  ['told', 'cy', 'Mae neges i chi ar Cairn.'],
  ['for you', 'en', 'There is something for you to read on Cairn.'],
] as const)(
  'of a rule, “%s” in %s says that there is something, and nothing of whom or what',
  (template, language, first) => {
    const at = '/with/told/0198c0de-0000-7000-8000-000000000001';
    const { subject, paragraphs, link } = writeMessage({ template, language, details: { at } }, address);
    expect(subject).toBe(language === 'en' ? 'You have a message' : 'Mae gennych chi neges');
    expect([paragraphs[0], paragraphs.length, link]).toEqual([first, 4, at]);
    const practice = writeMessage({ template, language, details: { at, practice: true } }, address);
    expect(practice.paragraphs.slice(0, 2)).toEqual([
      language === 'en' ? 'This is a practice.' : 'Ymarfer yw hwn.',
      first,
    ]);
  },
);
