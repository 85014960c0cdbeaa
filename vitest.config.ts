import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

export default defineConfig({
  plugins: [
    {
      name: 'sql-as-text',
      enforce: 'pre',
      load(id) {
        return id.endsWith('.sql') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : undefined;
      },
    },
  ],
  test: {
    globalSetup: ['test/database/server.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // By itself it leaves one core for watching, which on two cores is half of them.
    maxWorkers: '100%',
    // The files of one worker share the modules of the product, which keep nothing of anybody: loading them again for each file costs as much as many tests.
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
});
