import type { Taken } from './reading.ts';

/** One line of the table that is printed. */
export interface Row {
  readonly what: string;
  readonly figures: string;
  /** What it is measured beside, with the ratio. */
  readonly beside: string;
  readonly goal: string;
}

export const milliseconds = (value: number): string => (value < 1 ? value.toFixed(3) : value.toFixed(2));

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

export const times = (value: number, beside: number): string => `${(value / beside).toFixed(2)} x`;

/** A Markdown table with its columns aligned, so that it reads in a terminal and in a README. */
export function tableOf(rows: readonly Row[]): string {
  const head: Row = { what: 'what', figures: 'measured', beside: 'beside', goal: 'goal' };
  const keys = ['what', 'figures', 'beside', 'goal'] as const;
  const widths = keys.map((key) => Math.max(...[head, ...rows].map((row) => row[key].length)));
  const line = (row: Row): string => `| ${keys.map((key, index) => row[key].padEnd(widths[index] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** How long something took, and what one time cost. */
export function timed(
  what: string,
  { atOnce, latency, process: app, database, fetched }: Taken,
  beside: string,
  goal: string,
): Row {
  const { p50, p95, p99 } = latency;
  return {
    what: `${what}, ${atOnce} at once`,
    figures: `p50 ${milliseconds(p50)} p95 ${milliseconds(p95)} p99 ${milliseconds(p99)} ms, CPU ${milliseconds(app)} + database ${milliseconds(database)} ms, ${kilobytes(fetched)} from disk`,
    beside,
    goal,
  };
}
