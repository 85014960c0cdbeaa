import { expect, test } from 'vitest';
import {
  environmentReaders,
  inlineMarkup,
  projectFiles,
  sleepingTests,
  tooLong,
  typeHoles,
  unstatedKinds,
  type SourceFile,
} from './files.ts';

const files = projectFiles();
const bad = (path: string, text: string): SourceFile[] => [{ path, text }];

test.each([
  ['no file is over 300 lines', tooLong, bad('src/long.ts', 'line\n'.repeat(301))],
  ['only settings reads the environment', environmentReaders, bad('src/web/page.ts', 'process.env.SECRET')],
  ['the types have no holes', typeHoles, bad('src/web/page.ts', 'const x = y as any;')],
  ['no test sleeps', sleepingTests, bad('src/a.test.ts', ['test', 'skip("x")'].join('.'))],
  [
    'every table and function file states its kind',
    unstatedKinds,
    bad('src/modules/x/tables/y.sql', 'create table record.y ();'),
  ],
  ['no inline handler, style or script', inlineMarkup, bad('src/web/me/x.tsx', '<a onclick="go()">x</a>')],
] as const)('%s, and the guard catches one that breaks it', (_name, guard, fixture) => {
  expect(guard(fixture)).toHaveLength(1);
  expect(guard(files)).toEqual([]);
});
