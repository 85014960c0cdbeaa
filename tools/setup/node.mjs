import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { machineEnvironment, project, run, Told } from './run.mjs';

/** The first version that runs TypeScript files as they are. */
const oldest = [22, 18];

const arch = process.arch;
const prefix = process.platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
const modules = join(project, 'node_modules');
const own = [
  join(modules, 'node', 'bin', 'node'),
  join(modules, `${prefix}-${process.platform}-${arch}`, 'bin', 'node'),
  join(modules, 'node', 'node_modules', `${prefix}-${process.platform}-${arch}`, 'bin', 'node'),
];

/**
 * The Node to run Cairn with: the one that npm installed with it, or else the machine's own.
 *
 * @returns {string} its path
 * @throws {Told} in plain words when there is none that is new enough.
 */
export function findNode() {
  const found = ownNode();
  if (found !== undefined) return found;
  if (newEnough(process.versions.node)) return process.execPath;
  throw new Told(
    `Cairn needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}, and the one that comes with Cairn is not ` +
      'installed. Run "npm rebuild node" with install scripts switched on, or install Node 24 from nodejs.org, then try again.',
  );
}

/** Where install scripts are switched off, the package that brings Node has not fetched it; this does what its script does. */
export async function installOwnNode() {
  const folder = join(modules, 'node');
  const installer = join(folder, 'installArchSpecificPackage.js');
  if (ownNode() !== undefined || !existsSync(installer)) return;
  console.log('Fetching the Node that Cairn runs on…');
  await run(process.execPath, [installer], { env: machineEnvironment(), quiet: true, cwd: folder });
}

function ownNode() {
  return own.find(runs);
}

/** It may be there and yet not run, on a system with an older or another C library. */
function runs(path) {
  return existsSync(path) && spawnSync(path, ['--version']).status === 0;
}

function newEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}
