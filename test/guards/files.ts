import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the project: its path from the root, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '../..');

/** Every file that is, or would be, committed; bad fixtures left out. */
export function projectFiles(): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((path) => /\.(tsx?|mjs|cjs|sql|scss|css)$/.test(path) && !path.includes('/fixtures/'))
    .flatMap((path) => {
      try {
        return [{ path, text: readFileSync(join(root, path), 'utf8') }];
      } catch {
        return []; // Deleted, and not yet committed so.
      }
    });
}

const LONGEST = 300;

/** Files over 300 lines. Generated files are as long as what they are made from. */
export const tooLong = (files: readonly SourceFile[]): string[] =>
  files
    .filter((file) => !file.path.includes('.generated.') && file.text.split('\n').length > LONGEST + 1)
    .map((file) => `${file.path} has ${file.text.split('\n').length - 1} lines`);

/** Reads of the environment outside the one place for it. Tools and tests start things and may. */
export const environmentReaders = (files: readonly SourceFile[]): string[] =>
  files
    .filter(
      (file) =>
        file.path.startsWith('src/') &&
        !/(settings\.ts|main\.ts|\.test\.tsx?|\/trial\/.*)$/.test(file.path) &&
        /process\.env/.test(file.text),
    )
    .map((file) => `${file.path} reads the environment`);

/** Holes in the types. */
export const typeHoles = (files: readonly SourceFile[]): string[] =>
  files
    .filter((file) => file.path.startsWith('src/') && !file.path.includes('.generated.'))
    .filter((file) => /\bas any\b|: any\b|@ts-ignore|@ts-nocheck/.test(file.text))
    .map((file) => `${file.path} has a hole in its types`);

/** Tests narrowed or left out. */
export const sleepingTests = (files: readonly SourceFile[]): string[] =>
  files
    .filter((file) => /\.test\.tsx?$/.test(file.path) && /\b(it|test|describe)\.(skip|only|todo)\b/.test(file.text))
    .map((file) => `${file.path} leaves tests out`);

/** Table files whose first line does not say what kind they are. */
export const unstatedKinds = (files: readonly SourceFile[]): string[] =>
  files
    .filter((file) => file.path.startsWith('src/') && file.path.endsWith('.sql'))
    .filter((file) => !/^-- kind: (record|commons|system|functions|schema)\n/.test(file.text))
    .map((file) => `${file.path} does not state its kind`);

/** Inline handlers, styles and scripts, which the content security policy would silently drop. */
export const inlineMarkup = (files: readonly SourceFile[]): string[] =>
  files
    .filter((file) => /^src\/web\/.*\.tsx$/.test(file.path) && !file.path.endsWith('.test.tsx'))
    .filter((file) =>
      /\son[A-Za-z]+=\{|\son[a-z]+="|\sstyle=|<script(?![^>]*\ssrc=)[^>]*>|dangerouslySetInnerHTML/.test(file.text),
    )
    .map((file) => `${file.path} has inline markup`);
