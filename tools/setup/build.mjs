import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { project, run, Told, withNode } from './run.mjs';

const output = join(project, 'dist');
export const server = join(output, 'server.js');
const stamp = join(output, '.built');
const sources = ['src', 'tools', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Builds when a source file came, went or changed since the last build that worked.
 *
 * @param {string} node
 * @throws {Told} when the build fails; it has then said why itself.
 */
export async function ensureBuilt(node) {
  const now = describeSources();
  if (existsSync(server) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.log('Building…');
  const { code } = await run(node, [join('tools', 'build.ts')], { env: withNode(node) });
  if (code !== 0) throw new Told('The build did not work; what it said is above.');
  mkdirSync(output, { recursive: true });
  writeFileSync(stamp, now);
}

/** Name, size and time of every source file, tests left out, as one short text. */
function describeSources() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((name) => filesIn(join(project, name))).sort((a, b) => (a < b ? -1 : 1))) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(project, path)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) return filesIn(inner);
    return entry.isFile() && !/\.test\.tsx?$/.test(entry.name) ? [inner] : [];
  });
}
