import { describe, expect, test } from 'vitest';
import { daysBetween, isoDay } from '../../platform/language/index.ts';
import { NATIONS } from '../../platform/session/index.ts';
import { CRISIS_LINES, linesFor, mayHaveChanged, type CrisisLine } from './index.ts';

/** Facts about to go out of date, `today` as YYYY-MM-DD. */
const dueSoon = (lines: readonly CrisisLine[], today: string): string[] =>
  lines.filter((line) => daysBetween(today, line.reviewBy) <= 30).map((line) => `${line.id} by ${line.reviewBy}`);

describe('the facts', () => {
  test('are looked up again before their day: this goes red thirty days ahead', () => {
    expect(dueSoon(CRISIS_LINES, isoDay(new Date()))).toEqual([]);
  });

  test('and that would be seen', () => {
    expect(dueSoon(CRISIS_LINES, '2027-04-22')).toEqual([]);
    expect(dueSoon(CRISIS_LINES, '2027-04-23')).toHaveLength(CRISIS_LINES.length);
  });

  test.for(CRISIS_LINES)('$id has a source, a way, two days half a year apart and hours on quarters', (line) => {
    expect(line.source.length).toBeGreaterThan(10);
    expect(line.call ?? line.text).toBeDefined();
    expect(line.nations.length).toBeGreaterThan(0);
    expect(daysBetween(line.checkedOn, line.reviewBy)).toBeLessThanOrEqual(184);
    expect(daysBetween(line.checkedOn, line.reviewBy)).toBeGreaterThan(0);
    const spans = line.hours === 'always' ? [] : line.hours;
    const signed = line.sign === undefined || line.sign.hours === 'always' ? [] : line.sign.hours;
    for (const span of [...spans, ...signed]) expect([span.from % 15, span.minutes % 15]).toEqual([0, 0]);
    if (line.sign) expect(line.sign.href).toMatch(new RegExp(`^https://(www\\.)?${line.sign.shown}`));
  });

  test('have ids of their own, and numbers of digits and spaces only', () => {
    expect(new Set(CRISIS_LINES.map((line) => line.id)).size).toBe(CRISIS_LINES.length);
    const numbers = CRISIS_LINES.flatMap((line) => [line.call?.number, line.text?.number, line.textphone]);
    for (const number of numbers.filter((each) => each !== undefined)) expect(number).toMatch(/^\d+( \d+)*$/);
  });

  test('leave out a number known to be wrong, and lines without proof', () => {
    const everything = JSON.stringify(CRISIS_LINES);
    expect(everything).not.toContain('0808 068 4141');
    for (const id of ['nsph', 'sane']) expect(everything).not.toContain(`"${id}"`);
  });
});

describe('for every nation', () => {
  test.for(NATIONS)(
    '%s has 999, an urgent line open day and night, somebody to talk to and somebody to text',
    (nation) => {
      const lines = linesFor(CRISIS_LINES, nation);
      expect(lines.find((line) => line.kind === 'emergency')?.call?.number).toBe('999');
      expect(lines.filter((line) => line.kind === 'urgent').map((line) => line.hours)).toEqual(['always']);
      expect(lines.some((line) => line.kind === 'talk' && line.call)).toBe(true);
      expect(lines.some((line) => line.text)).toBe(true);
      expect(lines.some((line) => line.kind === 'emergency' && line.sign)).toBe(true);
    },
  );

  test('its own lines come first, and those for some people last', () => {
    const ids = linesFor(CRISIS_LINES, 'wales').map((line) => line.id);
    expect(ids.slice(0, 2)).toEqual(['nhs-111-wales', 'call-wales']);
    expect(ids.at(-1)).toBe('childline');
    expect(ids).not.toContain('breathing-space');
  });
});

test('a fact may have changed from its review day on, and not before', () => {
  const [line] = CRISIS_LINES;
  if (!line) throw new Error('There are no lines.');
  expect(mayHaveChanged(line, '2027-05-22')).toBe(false);
  expect(mayHaveChanged(line, '2027-05-23')).toBe(true);
});
