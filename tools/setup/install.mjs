import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installOwnNode } from './node.mjs';
import { machineEnvironment, project, run, Told } from './run.mjs';

const lockFile = join(project, 'package-lock.json');
const modules = join(project, 'node_modules');
const stamp = join(modules, '.cairn-installed');

/**
 * Installs the packages when they are missing or the lock file has changed since.
 *
 * @throws {Told} in plain words when npm cannot.
 */
export async function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!matchesLock()) {
    console.log('Installing what is missing (about a minute)…');
    await install();
  }
  await installOwnNode();
  await checkEsbuild();
  writeFileSync(stamp, wanted);
}

/** Whether somebody already ran npm by hand: npm writes down what it installed. Optional ones may be for other machines. */
function matchesLock() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional === true || installed[path]?.integrity === entry.integrity,
  );
}

async function install() {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const { code, said } = await run('npm', args, { env: machineEnvironment(), quiet: true });
  if (code === 0) return;
  const advice = /EUSAGE/.test(said)
    ? 'package.json and package-lock.json do not belong together. Bring both back as they are in the repository, then try again.'
    : /ENOSPC/.test(said)
      ? 'The disk is full. Make at least 2 GB free, then try again.'
      : /EACCES|EPERM|EROFS/.test(said)
        ? `npm may not write in ${project}. Give the folder to the user who starts Cairn, then try again.`
        : /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRE|network/i.test(said)
          ? 'npm could not reach its registry. Check the connection (and a proxy, if you need one), then try again.'
          : 'Run "npm ci" in this folder to see more, then try again.';
  throw new Told(`${shortened(said)}\n\nThe packages could not be installed. ${advice}`);
}

/** npm tells the cause either first or last, with much between. */
function shortened(said) {
  const lines = said
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('npm warn'));
  return (lines.length > 40 ? [...lines.slice(0, 15), '…', ...lines.slice(-20)] : lines).join('\n');
}

/** Its install script only makes it quicker to start; but a wrong or missing program for this machine shows here. */
async function checkEsbuild() {
  if (!existsSync(join(modules, 'esbuild'))) return;
  const works = () => run(process.execPath, ['-e', "require('esbuild').transformSync('let a = 1')"], { quiet: true });
  if ((await works()).code === 0) return;
  await run(process.execPath, ['install.js'], { quiet: true, cwd: join(modules, 'esbuild') });
  const { code, said } = await works();
  if (code === 0) return;
  throw new Told(
    `${said.trim()}\n\nThe builder (esbuild) does not run on this machine. Delete node_modules, then try again.`,
  );
}
