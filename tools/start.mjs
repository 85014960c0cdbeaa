import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ensureBuilt, server } from './setup/build.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { findNode } from './setup/node.mjs';
import { project, Told } from './setup/run.mjs';

/** `npm start`: makes ready what is missing, then is the server until it ends. Runs on the machine's own Node, 20 or newer. */
try {
  await ensureInstalled();
  const node = findNode();
  await ensureBuilt(node);
  become(node);
} catch (error) {
  if (!(error instanceof Told)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/**
 * The server has a process group of its own: Ctrl-C in a terminal goes to every process of the group, and npm passes it
 * on once more, so without this the server would be told two or three times.
 */
function become(node) {
  const child = spawn(node, ['--enable-source-maps', server, ...process.argv.slice(2)], {
    cwd: project,
    stdio: 'inherit',
    detached: true,
  });
  let last = { signal: '', at: 0 };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      const repeated = last.signal === signal && Date.now() - last.at < 1_000;
      last = { signal, at: Date.now() };
      if (!repeated) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    });
  }
  stopWithNpm(() => child.kill('SIGTERM'));
  child.on('error', (error) => {
    console.error(`Node could not be started (${error.message}). Delete node_modules, then try again.`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

/** npm starts a command through a shell, and a signal sent to npm ends that shell without a word to us. */
function stopWithNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 200);
}
