/**
 * Writes the types of all messages and says what is wrong with them: `node tools/language/generate.ts [folder of messages] [file to write]`.
 * The file is written even when something is wrong, so that the compiler refuses it too; the exit code is then 1.
 */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { writeTypes, type Areas } from './write-types.ts';

const language = path.join(import.meta.dirname, '../../src/platform/language');
const { positionals } = parseArgs({ allowPositionals: true });
const folder = path.resolve(positionals[0] ?? path.join(language, 'messages'));
const target = path.resolve(positionals[1] ?? path.join(language, 'messages.generated.ts'));

const areas: Areas = { ...(await import(pathToFileURL(path.join(folder, 'index.ts')).href)) };
const { source, problems } = writeTypes(areas);
problems.push(...filesLeftOut(folder));
replaceFile(target, source);

for (const problem of problems) process.stderr.write(`${problem}\n`);
const count = Object.values(areas).reduce((sum, { en }) => sum + Object.keys(en).length, 0);
process.stdout.write(`${count} messages in ${Object.keys(areas).length} areas, ${problems.length} problems\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** A file that index.ts does not name would leave its messages unchecked and unsaid. */
function filesLeftOut(from: string): string[] {
  const index = readFileSync(path.join(from, 'index.ts'), 'utf8');
  const named = (file: string): boolean => index.includes(`'./${file.replace('.en.ts', '.cy.ts')}'`);
  const files = readdirSync(from).filter((file) => /\.(en|cy)\.ts$/.test(file));
  return files.filter((file) => !named(file)).map((file) => `${file}: index.ts has no line for it`);
}

/** Others may be compiling meanwhile: they see the old file or the new one, never half of one. */
function replaceFile(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
