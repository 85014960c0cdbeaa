import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './setup/browser.mjs';
import { ensureBuilt } from './setup/build.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { findNode } from './setup/node.mjs';
import { project, run, Told, withNode } from './setup/run.mjs';

/** `npm test`: every check, in order, up to the first that fails. The last line is always "N passed, N failed". */
const results = mkdtempSync(join(tmpdir(), 'cairn-test-'));
const report = join(results, 'report.json');
let count = { passed: 0, failed: 1 };
try {
  count = await checkAll();
} catch (error) {
  console.error(error instanceof Told ? error.message : error);
} finally {
  rmSync(results, { recursive: true, force: true });
}
process.exitCode = count.failed === 0 ? 0 : 1;
console.log(`${count.passed} passed, ${count.failed} failed`);

async function checkAll() {
  await ensureInstalled();
  const node = findNode();
  const chromium = await ensureBrowser();
  const env = withNode(node, { ...process.env, CAIRN_CHROMIUM: chromium });
  const check = async (title, ...args) => {
    heading(title);
    const { code } = await run(node, args, { env });
    if (code !== 0) throw new Told(`${title}: not right yet.`);
  };
  await check('Types', program('typescript', 'tsc'), '-p', '.');
  for (const [where, folder] of [
    ['Types in the browser', 'browser'],
    ['Types in the service worker', 'worker'],
    ['Types without a network', 'offline'],
  ]) {
    const inWeb = join('src', 'web', folder);
    if (existsSync(join(project, inWeb, 'tsconfig.json')))
      await check(where, program('typescript', 'tsc'), '-p', inWeb);
  }
  await check('Lint', program('oxlint', 'oxlint'), '--type-aware');
  await check('Format', program('oxfmt', 'oxfmt'), '--check');
  heading('Build');
  await ensureBuilt(node);
  heading('Tests');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run(node, [program('vitest', 'vitest'), 'run', ...reporters, ...process.argv.slice(2)], {
    env,
  });
  return counted(code);
}

/** The script behind a command of a package, run without the shell link, which some machines cannot make. */
function program(packageName, command) {
  const folder = join(project, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

function heading(title) {
  console.log(`\n== ${title}`);
}

/** A file that could not even be loaded has no test to count, and an error between tests belongs to none: each is one failure. */
function counted(code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + broken.length;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
