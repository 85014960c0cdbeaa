import type { Route } from '../../src/platform/http/index.ts';
import type { SourceFile } from './files.ts';

/** Route lines that leave a reviewer's question open. */
export function unclearRoutes(routes: readonly Route[]): string[] {
  const seen = new Set<string>();
  return routes.flatMap((route) => {
    const twice = seen.has(route.path);
    seen.add(route.path);
    const opensNothing = route.audience === 'with' && (route.opens === null || route.opens.rooms.length === 0);
    return [
      ...(route.purpose.trim().length < 8 ? [`${route.path} does not say what it is for`] : []),
      ...(opensNothing ? [`${route.path} does not say which rooms it opens`] : []),
      ...(route.audience === 'with' && !route.path.includes('/:person')
        ? [`${route.path} does not say whose record it opens`]
        : []),
      ...(route.audience !== 'with' && route.opens !== null
        ? [`${route.path} opens rooms that it has no right to`]
        : []),
      ...(route.path.startsWith('/me') && route.audience !== 'me'
        ? [`${route.path} stands among the person's own pages but is for ${route.audience}`]
        : []),
      ...(twice ? [`${route.path} stands twice`] : []),
    ];
  });
}

const EXPORTED = /^export (?:async )?function (\w+)\s*(?:<[^>]*>)?\(\s*(\w+)\??:\s*([^,)]+)/gm;
const INSIDE = /^(PersonTx|CommonsTx|CommonsTx \| PersonTx|PersonTx \| CommonsTx)$/;
/** The set-up code is made at the start with the owner's connection, before anybody is there. */
const ALLOWED = new Set(['makeSetUpCode']);

/** Functions of a module that reach data (they call `rows` or `call`, or await something that does) without being inside the door. */
export const outsideTheDoor = (files: readonly SourceFile[]): string[] =>
  files
    .filter(
      (file) =>
        /^src\/modules\/.*\.ts$/.test(file.path) &&
        !file.path.endsWith('.test.ts') &&
        /\btx\.(rows|call)\(|\.query[<(]/.test(file.text),
    )
    .flatMap((file) =>
      [...file.text.matchAll(EXPORTED)].map(([, name = '', , type = '']) => ({
        path: file.path,
        name,
        type: type.trim(),
      })),
    )
    .filter(({ name, type }) => !INSIDE.test(type) && !ALLOWED.has(name))
    .map(({ path, name }) => `${name} in ${path} does not take a PersonTx or a CommonsTx`);
