import { openDatabase } from '../src/platform/database/index.ts';
import { openData, type Data } from './data.ts';
import { measureBig } from './big.ts';
import { measureCharts } from './charts.ts';
import { checkInRows } from './check-in-rows.ts';
import { measureIdle } from './idle.ts';
import { sayMachine } from './machine.ts';
import { measurePage } from './page.ts';
import { measureLooks, measureOwn } from './reading.ts';
import { measureRawInsert, measureSaving } from './saving.ts';
import { measureReminders } from './reminders.ts';
import { kilobytes, milliseconds as ms, tableOf, timed, times, type Row } from './table.ts';
import { measureWeight, type Weight } from './weight.ts';

/** Prints what is measured, beside what, with ratios of one run. Nothing here fails because a figure is high: figures are for reading. */
const groups = ['page', 'reading', 'saving', 'weight', 'idle', 'big', 'charts', 'check-ins', 'reminders'] as const;
type Group = (typeof groups)[number];
const asked = process.argv.slice(2).filter((word): word is Group => groups.some((group) => group === word));
// Fifty million rows take half an hour to make, so they are only measured when they are asked for.
const usual = groups.filter((group) => group !== 'check-ins');
const wanted = new Set<Group>(asked.length > 0 ? asked : usual);

const rows: Row[] = [];
const ownData: readonly Group[] = ['idle', 'big', 'charts', 'check-ins'];
const needsData = groups.some((group) => wanted.has(group) && !ownData.includes(group));
const data = needsData ? await openData() : null;
const machine = data ? sayMachine(data.version, data.entries) : '';
try {
  if (data && wanted.has('page')) rows.push(...(await pageRows(data)));
  if (data && (wanted.has('reading') || wanted.has('saving'))) rows.push(...(await doorRows(data)));
  if (data && wanted.has('weight')) rows.push(...(await weightRows(data)));
  if (data && wanted.has('reminders')) rows.push(...(await reminderRows(data)));
} finally {
  await data?.stop();
}
if (wanted.has('idle')) rows.push(...(await idleRows()));
if (wanted.has('big')) rows.push(...(await bigRows()));
if (wanted.has('charts')) rows.push(...(await chartRows()));
if (wanted.has('check-ins')) rows.push(...(await checkInRows()));
console.log(`\n${machine}\n\n${tableOf(rows)}`);

async function pageRows(from: Data): Promise<Row[]> {
  const { bytes, product, rawBytes, rawRows } = await measurePage(from);
  const whole = product.process + product.database;
  const raw = rawRows.process + rawRows.database;
  const least = rawBytes.process + raw;
  const long = ({ latency }: typeof product): string => `p50 ${ms(latency.p50)} p95 ${ms(latency.p95)} ms`;
  return [
    {
      what: `the plan page, 40 lines (${bytes} bytes), 4 at once`,
      figures: `${ms(whole)} ms CPU (app ${ms(product.process)} + database ${ms(product.database)}), ${long(product)}`,
      beside: `${times(whole, least)} (a) + (b)`,
      goal: 'CPU 3 x or less',
    },
    {
      what: '(a) the same bytes from node:http',
      figures: `${ms(rawBytes.process)} ms CPU, ${long(rawBytes)}`,
      beside: `app is ${times(product.process, rawBytes.process)}`,
      goal: '',
    },
    {
      what: '(b) the same lines, one raw prepared query',
      figures: `${ms(raw)} ms CPU (client ${ms(rawRows.process)} + database ${ms(rawRows.database)}), ${long(rawRows)}`,
      beside: `database is ${times(product.database, rawRows.database)}`,
      goal: '',
    },
  ];
}

async function doorRows(from: Data): Promise<Row[]> {
  const database = openDatabase(from.server, {
    namedStatements: true,
    onIdleError: (problem) => console.error(problem.message),
    queue: () => Promise.reject(new Error('The bench queues nothing.')),
  });
  const found: Row[] = [];
  try {
    await from.bringIntoMemory();
    for (const atOnce of wanted.has('reading') ? [1, 8] : []) {
      const own = await measureOwn(from, database, atOnce);
      const look = await measureLooks(from, database, atOnce);
      found.push(
        timed('own plan through the door', own, '', ''),
        timed(
          'decision + committed look + their plan',
          look,
          `${times(look.latency.p50, own.latency.p50)} own (p50)`,
          'p95 under 10 ms',
        ),
      );
    }
    for (const atOnce of wanted.has('saving') ? [1, 8] : []) {
      const raw = await measureRawInsert(from, atOnce);
      const saving = await measureSaving(from, database, atOnce);
      found.push(
        timed('one row by the superuser, committed', raw, '', ''),
        timed(
          'a change of a goal saved',
          saving,
          `${times(saving.latency.p50, raw.latency.p50)} one row (p50)`,
          'p95 under 10 ms',
        ),
      );
    }
  } finally {
    await database.end();
  }
  return found;
}

async function weightRows(from: Data): Promise<Row[]> {
  const weigh = async (encoding: 'br' | 'gzip'): Promise<Row> => {
    const { page, style, script, icons, fonts } = await measureWeight(from, encoding);
    const bare = page + style + script + icons;
    return {
      what: `first visit to the plan, ${encoding}`,
      figures: `${kilobytes(bare)}, with fonts ${kilobytes(bare + fonts)} (${parts({ page, style, script, icons, fonts })})`,
      beside: '',
      goal: 'under 60 kB, 100 kB with fonts, scripts under 10 kB',
    };
  };
  return [await weigh('br'), await weigh('gzip')];
}

function parts(weight: Weight): string {
  return Object.entries(weight)
    .map(([name, bytes]) => `${name} ${kilobytes(bytes)}`)
    .join(', ');
}

async function idleRows(): Promise<Row[]> {
  const { memory, secondStart, built } = await measureIdle();
  return [
    {
      what: 'the app, idle for ten seconds, without PostgreSQL',
      figures: `RSS ${memory.rss.toFixed(0)} MB, PSS ${memory.pss.toFixed(0)} MB`,
      beside: '',
      goal: 'under 120 MB',
    },
    {
      what: 'second start, to the first page',
      figures: `${ms(secondStart / 1000)} s${built ? ', with a build: a source file had changed' : ''}`,
      beside: '',
      goal: 'under 3 s',
    },
  ];
}

async function reminderRows(from: Data): Promise<Row[]> {
  const { fromDue, fromFirst, perSecond, lost, twice, cost, pages, load } = await measureReminders(from);
  const seconds = (value: number): string => value.toFixed(0);
  return [
    {
      what: '100,000 reminders due at once, half by e-mail, half on devices',
      figures: `${seconds(fromFirst)} s from the first to the last (${seconds(fromDue)} s from their time), ${seconds(perSecond)} a second, ${lost} lost, ${twice} twice, CPU ${ms(cost.process)} + database ${ms(cost.database)} ms each; load ${load.map((each) => each.toFixed(1)).join(' to ')}`,
      beside: '',
      goal: 'under 300 s, 0 lost, 0 twice',
    },
    ...pages.map(({ path, idle, during, count }) => ({
      what: `${path} meanwhile, 4 at once (${count} times)`,
      figures: `p50 ${ms(during.p50)} p95 ${ms(during.p95)} ms; without: p50 ${ms(idle.p50)} p95 ${ms(idle.p95)} ms`,
      beside: `${times(during.p95, idle.p95)} without (p95)`,
      goal: '2 x or less',
    })),
  ];
}

async function bigRows(): Promise<Row[]> {
  const pages = await measureBig();
  return pages.map(({ name, bytes, big, small }) => ({
    what: `300 goals, 2,000 steps: ${name} (${kilobytes(bytes)})`,
    figures: `p50 ${ms(big.p50)} p95 ${ms(big.p95)} ms`,
    beside: `${times(big.p50, small.p50)} a plan of 40 lines (p50)`,
    goal: 'p95 under 150 ms',
  }));
}

async function chartRows(): Promise<Row[]> {
  const pages = await measureCharts();
  const beside = pages.at(-1);
  const long = ({ p50, p95 }: { readonly p50: number; readonly p95: number }): string =>
    `p50 ${ms(p50)} p95 ${ms(p95)}`;
  return pages.map(({ name, bytes, packed, whole, read, readCpu, drawn, drawnCpu }) => ({
    what: `how things go: ${name} (${kilobytes(bytes)}, br ${kilobytes(packed)})`,
    figures: `page ${long(whole)} ms; read ${long(read)} (CPU ${ms(readCpu)}), drawn ${long(drawn)} ms (CPU ${ms(drawnCpu)})`,
    beside: beside ? `${times(whole.p50, beside.whole.p50)} eight weeks (p50)` : '',
    goal: 'drawn under 100 ms',
  }));
}
