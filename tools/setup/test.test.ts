import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTrialProject, type TrialProject } from './trial-project.ts';

let project: TrialProject;
beforeEach(() => {
  project = makeTrialProject();
  project.write('tools/build.ts', note('build') + "writeFileSync('dist-made', '');");
  for (const [name, command] of [
    ['typescript', 'tsc'],
    ['oxlint', 'oxlint'],
    ['oxfmt', 'oxfmt'],
    ['vitest', 'vitest'],
  ] as const) {
    project.write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ type: 'module', bin: { [command]: 'run.js' } }),
    );
    project.write(`node_modules/${name}/run.js`, note(command));
  }
  report({ numPassedTests: 12, numFailedTests: 0, testResults: [] });
});
afterEach(() => project.remove());

/** A stand-in that notes that it was called, and with what. */
function note(name: string): string {
  return `import { appendFileSync, writeFileSync } from 'node:fs';
    appendFileSync('calls.txt', ['${name}', ...process.argv.slice(2)].join(' ') + '\\n');\n`;
}

function report(content: object, code = 0): void {
  project.write(
    'node_modules/vitest/run.js',
    `${note('vitest')}
    const file = process.argv.find((arg) => arg.startsWith('--outputFile.json=')).split('=')[1];
    writeFileSync(file, ${JSON.stringify(JSON.stringify(content))});
    console.log('browser', process.env.CAIRN_CHROMIUM);
    process.exitCode = ${code};`,
  );
}

async function check(
  args: string[] = [],
): Promise<{ code: number | null; said: string; last: string | undefined; calls: string[] }> {
  const { code, said } = await project.command('test.mjs', { args, env: { CHROMIUM: '/bin/true' } }).ended;
  const calls = project.read('calls.txt').trim().split('\n');
  return {
    code,
    said,
    last: said.trimEnd().split('\n').at(-1),
    calls: calls.map((call) => call.split(' --reporter')[0] ?? ''),
  };
}

describe('npm test', () => {
  it('runs every check in order and ends with the count', async () => {
    project.write('src/web/browser/tsconfig.json', '{}');
    const { code, last, calls, said } = await check();
    expect(calls).toEqual([
      'tsc -p .',
      'tsc -p src/web/browser',
      'oxlint --type-aware',
      'oxfmt --check',
      'build',
      'vitest run',
    ]);
    expect(said).toContain('browser /bin/true');
    expect(last).toBe('12 passed, 0 failed');
    expect(code).toBe(0);
  });

  it('gives the words after -- to the tests and leaves nothing out', async () => {
    const { calls } = await check(['src/platform']);
    expect(calls).toHaveLength(5);
    expect(project.read('calls.txt')).toMatch(/vitest run .* src\/platform\n$/);
  });

  it.each(['typescript', 'oxlint', 'oxfmt'])('stops at the first check that fails: %s', async (name) => {
    project.write(`node_modules/${name}/run.js`, 'process.exitCode = 2;');
    const { code, last, calls } = await check();
    expect(last).toBe('0 passed, 1 failed');
    expect(code).toBe(1);
    expect(calls).not.toContain('vitest run');
  });

  it('counts what failed', async () => {
    report(
      {
        numPassedTests: 3,
        numFailedTests: 2,
        testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
      },
      1,
    );
    expect(await check()).toMatchObject({ code: 1, last: '3 passed, 2 failed' });
  });

  it('counts a file that could not be loaded', async () => {
    report({ numPassedTests: 3, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] }, 1);
    expect(await check()).toMatchObject({ code: 1, last: '3 passed, 1 failed' });
  });

  it('counts an error that belongs to no test, and a run that left no report', async () => {
    report({ numPassedTests: 3, numFailedTests: 0, testResults: [] }, 1);
    expect(await check()).toMatchObject({ code: 1, last: '3 passed, 1 failed' });
    project.write('node_modules/vitest/run.js', '');
    expect(await check()).toMatchObject({ code: 1, last: '0 passed, 1 failed' });
  });
});
