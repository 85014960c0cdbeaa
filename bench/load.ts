import { performance } from 'node:perf_hooks';

/** Times in milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export function latencyOf(times: readonly number[]): Latency {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Runs `work` so many times, `atOnce` of them under way at any moment, and says how long each took. */
export async function drive(
  times: number,
  atOnce: number,
  work: (turn: number) => Promise<unknown>,
): Promise<number[]> {
  const took: number[] = [];
  let begun = 0;
  const loop = async (): Promise<void> => {
    while (begun < times) {
      const turn = begun;
      begun += 1;
      const start = performance.now();
      await work(turn);
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, loop));
  return took;
}
