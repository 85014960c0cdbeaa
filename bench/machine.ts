import { cpus, loadavg } from 'node:os';

/** What all figures depend on, in one line. */
export function sayMachine(postgres: string, entries: number): string {
  const day = new Date().toISOString().slice(0, 10);
  const load = loadavg()
    .map((each) => each.toFixed(1))
    .join(' ');
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${day} · ${cpus().length} cores, ${model} · Node ${process.versions.node} · PostgreSQL ${postgres} · ${entries.toLocaleString('en-GB')} entries · load ${load}`;
}
