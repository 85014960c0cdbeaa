import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** From the bundle in `dist/`, and from here in `src/web/design/`. */
const folders = [join(import.meta.dirname, 'assets'), join(import.meta.dirname, '../../../dist/assets')];

/** Where the built files lie, to be served under `/assets/` and kept for ever by browsers, since each name holds its content's hash. */
export const assetsFolder = folders.find((folder) => existsSync(join(folder, 'manifest.json')));

const names: Readonly<Record<string, string>> | undefined =
  assetsFolder && JSON.parse(readFileSync(join(assetsFolder, 'manifest.json'), 'utf8'));

/** The plain names of all built files; none before anything is built. */
export const builtFiles = (): string[] => Object.keys(names ?? {});

/** The address of a built file, `asset('app.css')`. Before anything is built (tests of pages) it is the plain name. Throws for a name that was not built. */
export function asset(name: string): string {
  if (names === undefined) return `/assets/${name}`;
  const built = names[name];
  if (built === undefined) throw new Error(`${name} is not among the built files of ${dirname(assetsFolder ?? '')}`);
  return `/assets/${built}`;
}
