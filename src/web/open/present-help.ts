import {
  linesFor,
  mayHaveChanged,
  openingAt,
  type CrisisLine,
  type Hours,
  type Span,
} from '../../modules/help-lines/index.ts';
import { isoDay, sayDate, sayTime, type T } from '../../platform/language/index.ts';
import { NATIONS, type Nation } from '../../platform/session/index.ts';

/** A way to reach a line: its words, and the address that a phone understands. */
export interface Way {
  readonly text: string;
  readonly href: string;
}

export interface HelpLine {
  readonly id: string;
  readonly name: string;
  readonly ways: readonly Way[];
  /** Whether somebody answers now, and when: null where the only way is an e-mail, which is answered later. */
  readonly open: string | null;
  readonly hours: string | null;
  /** What a script needs to say `open` for another moment; null for a line that is always open or answers later. */
  readonly opening: { readonly hours: readonly Span[]; readonly words: OpeningWords } | null;
  /** For whom, what to choose, what else there is. */
  readonly more: readonly string[];
  /** Set when its facts were not looked up again in time. */
  readonly changed: string | null;
  /** The same words, for whoever reads a kept page on or after the day `from` (YYYY-MM-DD). Null for 999. */
  readonly doubt: Doubt | null;
}

export interface Doubt {
  readonly from: string;
  readonly words: string;
}

/** Whether somebody answers, by the minute of the day at which they begin to; `{day}` is filled in. */
export interface OpeningWords {
  readonly open: string;
  readonly today: Readonly<Record<string, string>>;
  readonly later: Readonly<Record<string, string>>;
}

export interface HelpPart {
  readonly part: 'emergency' | 'urgent' | 'talk' | 'write' | 'sign';
  readonly heading: string;
  readonly lines: readonly HelpLine[];
}

export interface HelpPage {
  readonly forWhom: string;
  readonly parts: readonly HelpPart[];
  /** Said loudly when any fact here was not looked up again in time. */
  readonly changed: { readonly heading: string; readonly words: string } | null;
  readonly doubt: Doubt & { readonly heading: string };
  readonly asOf: string;
  readonly checked: string;
  readonly elsewhere: readonly { readonly nation: Nation; readonly text: string }[];
}

const NATION_KEYS = {
  england: 'england',
  wales: 'wales',
  scotland: 'scotland',
  'northern ireland': 'northern-ireland',
} as const satisfies Record<Nation, string>;

export const sayNation = (t: T, nation: Nation): string => t(`help.nation.${NATION_KEYS[nation]}`);

/** The nation that an address names ("northern-ireland"); undefined when it names none. */
export const nationFrom = (named: string | null): Nation | undefined =>
  NATIONS.find((nation) => NATION_KEYS[nation] === named);

/** Everything on Help now, from data in the program alone. */
export function presentHelp(t: T, all: readonly CrisisLine[], nation: Nation, now: Date): HelpPage {
  const lines = linesFor(all, nation);
  const today = isoDay(now);
  const lineFor = (line: CrisisLine, ways: readonly Way[]): HelpLine => presentLine(t, line, ways, now, today);
  const called = (kind: CrisisLine['kind']): HelpLine[] =>
    lines.filter((line) => line.kind === kind && line.call).map((line) => lineFor(line, callWays(t, line)));
  const texted = lines.filter((line) => line.text);
  const mailed = lines.filter((line) => line.email && !line.text);
  const written = [...texted, ...mailed].map((line) => lineFor(line, writeWays(t, line)));
  const signed = lines
    .filter((line) => line.sign)
    .map((line) => presentLine(t, { ...line, hours: line.sign?.hours ?? line.hours }, signWays(t, line), now, today));
  const parts = [
    { part: 'emergency', lines: called('emergency') },
    { part: 'urgent', lines: called('urgent') },
    { part: 'talk', lines: called('talk') },
    { part: 'write', lines: written },
    { part: 'sign', lines: signed },
  ] as const;
  const oldest = lines.map((line) => line.checkedOn).toSorted()[0] ?? today;
  const day = sayDate(t.language, oldest);
  const has111 = lines.some((line) => line.call?.number === '111');
  const changedWords = has111 ? t('help.changed', { day }) : t('help.changedNo111', { day });
  return {
    forWhom: t(`help.for.${NATION_KEYS[nation]}`),
    parts: parts.map((each) => ({ ...each, heading: t(`help.part.${each.part}`) })),
    changed: lines.some((line) => isDoubtful(line, today))
      ? { heading: t('help.changedHeading'), words: changedWords }
      : null,
    doubt: {
      from:
        lines
          .filter(canBeDoubted)
          .map((line) => line.reviewBy)
          .toSorted()[0] ?? '',
      heading: t('help.changedHeading'),
      words: changedWords,
    },
    asOf: t('help.asOf', { time: sayTime(t.language, now), day: sayDate(t.language, now) }),
    checked: t('help.checked', { day }),
    elsewhere: NATIONS.filter((other) => other !== nation).map((other) => ({
      nation: other,
      text: t('help.elsewhere', { nation: sayNation(t, other) }),
    })),
  };
}

function presentLine(t: T, line: CrisisLine, ways: readonly Way[], now: Date, today: string): HelpLine {
  const opening = openingAt(line.hours, now);
  const answersAtOnce = ways.some((way) => !isMail(way));
  return {
    id: line.id,
    name: line.name[t.language],
    ways,
    open: answersAtOnce ? (opening.open ? t('help.openNow') : sayOpens(t, opening.opens, today)) : null,
    hours: answersAtOnce ? sayHours(t, line.hours) : null,
    more: moreAbout(t, line, ways),
    opening:
      answersAtOnce && line.hours !== 'always' ? { hours: line.hours, words: openingWords(t, line.hours) } : null,
    changed: isDoubtful(line, today) ? t('help.lineChanged', { day: sayDate(t.language, line.checkedOn) }) : null,
    doubt: canBeDoubted(line)
      ? { from: line.reviewBy, words: t('help.lineChanged', { day: sayDate(t.language, line.checkedOn) }) }
      : null,
  };
}

function openingWords(t: T, hours: readonly Span[]): OpeningWords {
  const at = (say: (time: string) => string): Record<string, string> =>
    Object.fromEntries(hours.map(({ from }) => [String(from), say(sayClock(t, from))]));
  return {
    open: t('help.openNow'),
    today: at((time) => t('help.closedToday', { time })),
    later: at((time) => t('help.closedUntil', { day: '{day}', time })),
  };
}

/** Nobody should hesitate to call 999, so it is never marked. */
const canBeDoubted = (line: CrisisLine): boolean => line.kind !== 'emergency';
const isDoubtful = (line: CrisisLine, today: string): boolean => canBeDoubted(line) && mayHaveChanged(line, today);

function sayOpens(t: T, opens: Date, today: string): string {
  const time = sayTime(t.language, opens);
  if (isoDay(opens) === today) return t('help.closedToday', { time });
  return t('help.closedUntil', { day: sayDate(t.language, opens), time });
}

function moreAbout(t: T, line: CrisisLine, ways: readonly Way[]): string[] {
  const isCalled = ways.some((way) => way.href.startsWith('tel:'));
  const more = [
    line.kind === 'emergency' ? t('help.ambulance') : null,
    isCalled && line.textOnceRegistered ? t('help.textOnceRegistered', { number: line.call?.number ?? '' }) : null,
    line.audience === 'under 35' ? t('help.audience.under-35') : null,
    line.audience === 'under 19' ? t('help.audience.under-19') : null,
    line.audience === '16 and over' ? t('help.audience.16-and-over') : null,
    isCalled && line.call?.choose === 'option 2' ? t('help.choose.option-2') : null,
    isCalled && line.call?.choose === 'listen' ? t('help.choose.listen') : null,
    ways.some(isMail) ? t('help.laterMail') : null,
    line.onItsSite === 'web chat' ? t('help.site.web-chat') : null,
    line.onItsSite === 'ways for deaf people' ? t('help.site.deaf') : null,
  ];
  return more.filter((words) => words !== null);
}

function callWays(t: T, { call, textphone }: CrisisLine): Way[] {
  return [
    ...(call ? [{ text: t('help.call', { number: unbroken(call.number) }), href: `tel:${digits(call.number)}` }] : []),
    ...(textphone
      ? [{ text: t('help.textphone', { number: unbroken(textphone) }), href: `tel:${digits(textphone)}` }]
      : []),
  ];
}

const signWays = (t: T, { sign }: CrisisLine): Way[] =>
  sign ? [{ text: t('help.sign', { address: sign.shown }), href: sign.href }] : [];

/** A text that must begin with a word opens with that word in it (RFC 5724). */
function writeWays(t: T, { text, email }: CrisisLine): Way[] {
  const ways: Way[] = [];
  if (text?.word === undefined) {
    if (text)
      ways.push({ text: t('help.text', { number: unbroken(text.number) }), href: `sms:${digits(text.number)}` });
  } else {
    const said = t('help.textWord', { word: text.word, number: unbroken(text.number) });
    ways.push({ text: said, href: `sms:${digits(text.number)}?body=${encodeURIComponent(text.word)}` });
  }
  if (email) ways.push({ text: t('help.email', { address: email }), href: `mailto:${email}` });
  return ways;
}

const isMail = (way: Way): boolean => way.href.startsWith('mailto:');
const digits = (number: string): string => number.replaceAll(' ', '');
/** A number stays on one line. */
const unbroken = (number: string): string => number.replaceAll(' ', '\u00A0');

const sayHours = (t: T, hours: Hours): string =>
  hours === 'always' ? t('help.hours.always') : hours.map((span) => saySpan(t, span)).join(' ');

function saySpan(t: T, { first, last, from, minutes }: Span): string {
  const until = from + minutes;
  const times = { from: sayClock(t, from), until: sayClock(t, until) };
  if (first === 1 && last === 7) return t('help.hours.everyDay', times);
  if (first !== last) return t('help.hours.days', { first: sayDay(t, first), last: sayDay(t, last), ...times });
  const ends = first + Math.floor(until / (24 * 60));
  return t('help.hours.over', { first: sayDay(t, first), last: sayDay(t, ends), ...times });
}

const DAY_KEYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
const sayDay = (t: T, day: number): string => t(`help.day.${DAY_KEYS[(day - 1) % 7] ?? '1'}`);

/** Minutes after midnight as a time of day. London shows UTC in January, so any January day will do. */
const sayClock = (t: T, minutes: number): string =>
  sayTime(t.language, new Date(Date.UTC(2026, 0, 5, 0, minutes % (24 * 60))));
