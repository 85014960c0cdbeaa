import { describe, expect, test } from 'vitest';
import { CRISIS_LINES } from '../../modules/help-lines/index.ts';
import { translator } from '../../platform/language/index.ts';
import { NATIONS } from '../../platform/session/index.ts';
import { nationFrom, presentHelp, type HelpLine, type HelpPage } from './present-help.ts';

const english = translator('en');
const welsh = translator('cy');
const afternoon = new Date('2026-11-24T14:10:00Z');
const lineIn = (page: HelpPage, id: string, part = 'talk'): HelpLine => {
  const line = page.parts.find((each) => each.part === part)?.lines.find((each) => each.id === id);
  if (!line) throw new Error(`${id} is not in ${part}`);
  return line;
};

describe('a line', () => {
  const scotland = presentHelp(english, CRISIS_LINES, 'scotland', afternoon);

  test('says its hours in words that come from its hours as data', () => {
    expect(lineIn(scotland, 'calm').hours).toBe('Every day, 5pm to midnight.');
    expect(lineIn(scotland, 'breathing-space').hours).toBe('Monday to Thursday, 6pm to 2am. Friday 6pm to Monday 6am.');
    expect(lineIn(scotland, 'samaritans').hours).toBe('Day and night, every day.');
  });

  test('says whether it is open now, and when it opens', () => {
    expect(lineIn(scotland, 'samaritans').open).toBe('Open now');
    expect(lineIn(scotland, 'calm').open).toBe('Closed now, opens at 5pm');
    expect(lineIn(presentHelp(english, CRISIS_LINES, 'scotland', new Date('2026-11-24T17:00:00Z')), 'calm').open).toBe(
      'Open now',
    );
    const weekdays = CRISIS_LINES.map((line) =>
      line.id === 'calm' ? { ...line, hours: [{ first: 1, last: 5, from: 540, minutes: 480 }] } : line,
    );
    const saturday = presentHelp(english, weekdays, 'scotland', new Date('2026-11-28T12:00:00Z'));
    expect(lineIn(saturday, 'calm').open).toBe('Closed now, opens on Monday 30 November 2026 at 9am');
  });

  test('can be called, texted and written to from a phone, its number never broken over two lines', () => {
    const wales = presentHelp(english, CRISIS_LINES, 'wales', afternoon);
    expect(lineIn(wales, 'call-wales').ways).toEqual([{ text: 'Call 0800\u00A0132\u00A0737', href: 'tel:0800132737' }]);
    expect(lineIn(wales, 'call-wales', 'write').ways).toEqual([
      { text: 'Text help to 81066', href: 'sms:81066?body=help' },
    ]);
    expect(lineIn(wales, 'papyrus', 'write').ways).toEqual([
      { text: 'Text 88247', href: 'sms:88247' },
      { text: 'E-mail pat@papyrus-uk.org', href: 'mailto:pat@papyrus-uk.org' },
    ]);
  });

  test('that is only written to is not said to be open: an e-mail is answered later', () => {
    expect(lineIn(scotland, 'samaritans', 'write')).toMatchObject({
      open: null,
      hours: null,
      more: ['An e-mail is answered later, not at once.'],
    });
    expect(lineIn(scotland, 'papyrus', 'write').open).toBe('Open now');
    expect(scotland.parts.find((each) => each.part === 'write')?.lines[0]?.id).toBe('shout');
  });

  test('can be signed with over video, at hours of its own', () => {
    const signed = (id: string, now = afternoon): HelpLine =>
      lineIn(presentHelp(english, CRISIS_LINES, 'wales', now), id, 'sign');
    expect(signed('999')).toMatchObject({
      ways: [{ text: 'Sign by video at 999bsl.co.uk', href: 'https://999bsl.co.uk' }],
      open: 'Open now',
    });
    expect(signed('papyrus')).toMatchObject({ open: 'Open now', hours: 'Every day, 8am to 8pm.' });
    const night = new Date('2026-11-24T22:10:00Z');
    expect(signed('papyrus', night).open).toBe('Closed now, opens on Wednesday 25 November 2026 at 8am');
    expect(lineIn(presentHelp(english, CRISIS_LINES, 'wales', night), 'papyrus').open).toBe('Open now');
  });

  test('999 says from which phones a text reaches it', () => {
    const [emergency] = presentHelp(english, CRISIS_LINES, 'england', afternoon).parts;
    expect(emergency?.lines[0]?.ways.map((way) => way.href)).toEqual(['tel:999', 'tel:18000']);
    expect(emergency?.lines[0]?.more[1]).toMatch(/only from a phone that you registered before/);
  });

  test('says for whom it is and what to choose, as far as that is proved', () => {
    expect(lineIn(scotland, 'childline').more).toEqual(['For people under 19.']);
    expect(lineIn(scotland, 'nhs-24-scotland', 'urgent').more).toEqual([
      'When it answers, listen for the choice for mental health.',
    ]);
    const wales = presentHelp(english, CRISIS_LINES, 'wales', afternoon);
    expect(lineIn(wales, 'nhs-111-wales', 'urgent').more).toEqual([
      'When it answers, choose option 2 for mental health.',
    ]);
  });

  test('has a textphone number where one is known', () => {
    const ireland = presentHelp(english, CRISIS_LINES, 'northern ireland', afternoon);
    expect(lineIn(ireland, 'lifeline-ni', 'urgent').ways.map((way) => way.href)).toEqual([
      'tel:08088088000',
      'tel:1800108088088000',
    ]);
  });
});

test('Welsh says the same with its own forms', () => {
  const page = presentHelp(welsh, CRISIS_LINES, 'scotland', afternoon);
  expect(page.forWhom).toBe('Mae’r llinellau hyn i bobl yn yr Alban.');
  expect(lineIn(page, 'calm').open).toBe('Ar gau nawr, yn agor am 5yp');
  expect(lineIn(page, 'breathing-space').hours).toBe(
    'O ddydd Llun i ddydd Iau, o 6yh tan 2yb. O 6yh ddydd Gwener tan 6yb ddydd Llun.',
  );
  expect(presentHelp(welsh, CRISIS_LINES, 'wales', afternoon).parts[1]?.lines[0]?.name).toBe('GIG 111 Cymru');
});

describe('a fact past its review day', () => {
  test('is said on the page and on the line, and 999 comes first still', () => {
    const page = presentHelp(english, CRISIS_LINES, 'england', new Date('2027-05-23T12:00:00Z'));
    expect(page.changed?.words).toContain('We last checked it on Monday 23 November 2026.');
    expect(page.changed?.words).toContain('call 111 for urgent help');
    expect(page.parts.map((part) => part.lines[0]?.id).slice(0, 2)).toEqual(['999', 'nhs-111-england']);
    expect(lineIn(page, 'calm').changed).toContain('This may have changed.');
    expect(lineIn(page, '999', 'emergency').changed).toBeNull();
  });

  test('names no number that a nation does not have', () => {
    const page = presentHelp(english, CRISIS_LINES, 'northern ireland', new Date('2027-06-01T12:00:00Z'));
    expect(page.changed?.words).not.toContain('111');
  });

  test('is not said the day before', () => {
    const page = presentHelp(english, CRISIS_LINES, 'england', new Date('2027-05-22T22:59:00Z'));
    expect(page.changed).toBeNull();
    expect(page.parts.flatMap((part) => part.lines.map((line) => line.changed)).filter(Boolean)).toEqual([]);
  });

  test('is enough when it is one of many, and marks only that one', () => {
    const one = CRISIS_LINES.map((line) => (line.id === 'shout' ? { ...line, reviewBy: '2026-11-24' } : line));
    const page = presentHelp(english, one, 'england', afternoon);
    expect(page.changed).not.toBeNull();
    const marked = page.parts.flatMap((part) => part.lines.filter((line) => line.changed).map((line) => line.id));
    expect(marked).toEqual(['shout']);
  });
});

test.for(NATIONS)('%s links to the three others, and an address finds it again', (nation) => {
  const page = presentHelp(english, CRISIS_LINES, nation, afternoon);
  expect(page.elsewhere.map((other) => other.nation)).toEqual(NATIONS.filter((other) => other !== nation));
  expect(nationFrom(nation.replaceAll(' ', '-'))).toBe(nation);
});

test('an address that names no nation finds none', () => {
  expect([nationFrom(null), nationFrom('france'), nationFrom('')]).toEqual([undefined, undefined, undefined]);
});
