import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run, Told } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium that the browser stories are told to, installed from Debian's own packages where there is none and we may.
 *
 * @returns {Promise<string>} its path
 * @throws {Told} in plain words when there is none.
 */
export async function ensureBrowser() {
  const found = await firstThatRuns(candidates());
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && isDebian()) {
    console.log('Installing Chromium for the browser stories (a few minutes)…');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const updated = await run('apt-get', ['update'], { env, quiet: true });
    const installed = await run('apt-get', ['install', '-y', 'chromium'], { env, quiet: true });
    const now = await firstThatRuns(candidates());
    if (now !== undefined) return now;
    console.log([updated.said, installed.said].map((said) => said.trim().split('\n').slice(-15).join('\n')).join('\n'));
  }
  throw new Told(
    'The tests need a Chromium browser, and none was found. Install one (on Debian: apt-get install chromium; elsewhere: ' +
      'npx playwright-core install chromium), or name yours in the variable CHROMIUM, then try again.',
  );
}

function candidates() {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const named = process.env.CHROMIUM === undefined ? [] : [process.env.CHROMIUM];
  const onPath = names.flatMap((name) => path.map((folder) => join(folder, name)));
  return [...named, ...onPath, ...fromPlaywright()].filter((file) => existsSync(file));
}

/** Playwright keeps each browser in a folder named with its revision, laid out by platform. */
function fromPlaywright() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? '',
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  ];
  const programs = [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-mac-arm64', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ];
  return caches
    .filter((cache) => cache !== '' && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => name.startsWith('chromium-'))
        .flatMap((name) => programs.map((parts) => join(cache, name, ...parts))),
    );
}

async function firstThatRuns(files) {
  for (const file of files) {
    if ((await run(file, ['--version'], { quiet: true })).code === 0) return file;
  }
  return undefined;
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
