import { spawn } from 'node:child_process';
import { dirname, delimiter, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Cairn's own folder, whatever folder the command was given in. */
export const project = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Runs a program in Cairn's folder.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean, cwd?: string }} [options] quiet: keep what it says instead of showing it
 * @returns {Promise<{ code: number, said: string }>} code 127 when the program cannot be started
 */
export function run(program, args, { env = process.env, quiet = false, cwd = project } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let said = '';
    child.stdout?.on('data', (part) => (said += part));
    child.stderr?.on('data', (part) => (said += part));
    child.on('error', (error) => done({ code: 127, said: `${said}\n${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, said }));
  });
}

/** The environment in which what is started finds this Node, and then the programs of the packages. */
export function withNode(node, env = process.env) {
  return { ...env, PATH: [dirname(node), resolve(project, 'node_modules', '.bin'), env.PATH].join(delimiter) };
}

/**
 * The environment as it was before npm started this command: without the project's programs, which an install replaces
 * while it runs, Node among them, and without npm's notes on which project it was in.
 */
export function machineEnvironment(env = process.env) {
  const inside = `${project}${sep}node_modules${sep}`;
  const path = (env.PATH ?? '').split(delimiter).filter((folder) => !`${folder}${sep}`.startsWith(inside));
  const kept = Object.entries(env).filter(([name]) => !/^npm_(package|lifecycle|config_local_prefix)/.test(name));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) };
}

/** A failure that is already told in plain words; the reader needs no stack. */
export class Told extends Error {}
