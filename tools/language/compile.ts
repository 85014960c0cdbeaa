import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const project = path.join(import.meta.dirname, '../..');

/** Compiles the files as strictly as the project; the answer is the compiler's lines, empty when all compiles. */
export function compile(files: string[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'compile-'));
  try {
    const config = path.join(folder, 'tsconfig.json');
    const settings = {
      extends: path.join(project, 'tsconfig.json'),
      compilerOptions: { types: [] },
      files,
      include: [],
      exclude: [],
    };
    writeFileSync(config, JSON.stringify(settings));
    const tsc = path.join(project, 'node_modules/.bin/tsc');
    const run = spawnSync(tsc, ['--project', config, '--pretty', 'false'], { cwd: project, encoding: 'utf8' });
    if (run.error) throw run.error;
    return run.stdout.split('\n').filter((line) => line.includes('error TS'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
