import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTrialProject, type TrialProject } from './trial-project.ts';

let project: TrialProject;
beforeEach(() => {
  project = makeTrialProject();
  project.write('src/main.ts', 'first');
  project.write(
    'tools/build.ts',
    `import { appendFileSync, cpSync, mkdirSync } from 'node:fs';
     mkdirSync('dist', { recursive: true });
     appendFileSync('builds.txt', 'built;');
     cpSync('server.js', 'dist/server.js');`,
  );
  project.write('server.js', "console.log('serving'); process.exitCode = 7;");
});
afterEach(() => project.remove());

const start = (env?: NodeJS.ProcessEnv) => project.command('start.mjs', env === undefined ? {} : { env }).ended;

describe('npm start', () => {
  it('builds, becomes the server, and ends with its code', async () => {
    const { code, said } = await start();
    expect(said).toBe('Building…\nserving\n');
    expect(code).toBe(7);
  });

  it('builds again only when a source file changed, came or went, and not for a test', async () => {
    await start();
    await start();
    expect(project.read('builds.txt')).toBe('built;');
    project.write('src/main.test.ts', 'a test');
    await start();
    expect(project.read('builds.txt')).toBe('built;');
    project.write('src/other.ts', 'new');
    await start();
    expect(project.read('builds.txt')).toBe('built;built;');
  });

  it('starts nothing and tries again next time when the build fails', async () => {
    await start();
    project.write('tools/build.ts', "console.error('a word is missing'); process.exitCode = 3;");
    for (const time of ['first', 'second']) {
      const { code, said } = await start();
      expect({ time, code }).toEqual({ time, code: 1 });
      expect(said).toContain('a word is missing');
      expect(said).not.toContain('serving');
    }
  });

  it('passes a signal on once, however many bring it, and waits for the server to end', async () => {
    project.write(
      'server.js',
      `process.on('SIGTERM', () => { console.log('stopping'); setTimeout(() => { console.log('stopped'); process.exit(0); }, 100); });
       setInterval(() => {}, 1000);
       console.log('serving');`,
    );
    const running = project.command('start.mjs');
    await running.says('serving');
    running.signal('SIGTERM');
    await running.says('stopping');
    running.signal('SIGTERM');
    const { code, said } = await running.ended;
    expect(said.match(/stopping/g)).toHaveLength(1);
    expect(said).toContain('stopped');
    expect(code).toBe(0);
  });

  it('stops when the shell that npm started it in was ended', async () => {
    project.write(
      'server.js',
      "process.on('SIGTERM', () => process.exit(console.log('stopped'))); setInterval(() => {}, 1000); console.log('serving');",
    );
    const running = project.command('start.mjs', { env: { npm_lifecycle_event: 'start' }, inShell: true });
    await running.says('serving');
    running.signal('SIGTERM');
    expect((await running.ended).said).toContain('stopped');
  });

  it('installs when the lock file changed, quietly, and only once', async () => {
    project.write('package-lock.json', '{ "packages": { "node_modules/left": { "integrity": "sha512-two" } } }');
    project.write('bin/npm', '#!/bin/sh\necho "$@" >> installs.txt\necho noise');
    const env = { PATH: `${project.folder}/bin:${process.env['PATH']}` };
    const { said } = await start(env);
    expect(said).toContain('Installing what is missing (about a minute)…');
    expect(said).not.toContain('noise');
    await start(env);
    expect(project.read('installs.txt').trim().split('\n')).toEqual([expect.stringMatching(/^ci /)]);
  });

  it('says what to do when the packages cannot be installed', async () => {
    project.write('package-lock.json', '{ "packages": { "node_modules/left": { "integrity": "sha512-two" } } }');
    project.write('bin/npm', '#!/bin/sh\necho "npm error code ENOTFOUND" >&2\nexit 1');
    const { code, said } = await start({ PATH: `${project.folder}/bin:${process.env['PATH']}` });
    expect(code).toBe(1);
    expect(said).toContain('npm error code ENOTFOUND');
    expect(said).toContain('Check the connection');
    expect(said).not.toContain('serving');
  });

  it('installs nothing when npm was already run by hand', async () => {
    project.write('node_modules/.cairn-installed', 'another');
    project.write('node_modules/.package-lock.json', project.read('package-lock.json'));
    expect((await start({ PATH: '/nonexistent' })).said).toContain('serving');
  });
});
