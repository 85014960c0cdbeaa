import type { Place } from './place.ts';

const plainWords: readonly [RegExp, (place: Place) => string][] = [
  [
    /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/,
    () => 'The disk is full. Make at least 200 MB free, then start Cairn again. Nothing that was saved is lost.',
  ],
  [
    /invalid permissions|could not change permissions/,
    (place) =>
      `The disk that holds ${place.home} cannot keep a folder private. ` +
      "Use a data folder on one of the machine's own disks (under WSL: in your Linux home, not below /mnt).",
  ],
  [
    /Permission denied|Operation not permitted|EACCES|EPERM|Read-only file system|EROFS/,
    (place) =>
      `The database may not write in ${place.home}, or may not run its programs. Give the folder to the user who ` +
      'starts Cairn, check that its disk is not read-only, then start again.',
  ],
  [
    /ENOENT|error while loading shared libraries|Error loading shared library|Error relocating|symbol lookup error|version .GLIBC/,
    () =>
      'The database that comes with Cairn does not run on this system. It needs a Linux with glibc (Debian, Ubuntu, ' +
      'Fedora; not Alpine), or macOS. Install PostgreSQL 15 or newer yourself and set DATABASE_URL to it.',
  ],
  [
    /pre-existing shared memory block|lock file .* already exists/,
    (place) =>
      `Parts of an earlier database server still run on ${place.cluster}. ` +
      'End the processes called "postgres" that belong to it, or restart the machine, then start Cairn again.',
  ],
  [
    /database files are incompatible/,
    (place) =>
      `The record in ${place.cluster} was made by another version of PostgreSQL. Use the version of Cairn that made it.`,
  ],
];

/** An error that says what to do, made from what a program of PostgreSQL said when it failed. */
export function problem(what: string, said: string, place: Place): Error {
  const known = plainWords.find(([pattern]) => pattern.test(said));
  const advice = known?.[1](place) ?? `See ${place.startLog} and ${place.logFolder} for more.`;
  const lastLines = said.trim().split('\n').slice(-6).join('\n');
  return new Error(`${what} ${advice}${lastLines === '' ? '' : `\nIts last words were:\n${lastLines}`}`);
}
