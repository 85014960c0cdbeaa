import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Hono } from 'hono';
import { asset, assetsFolder } from './design/index.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const PACKED = { br: '.br', gzip: '.gz' } as const;

/**
 * The built files, read once into memory: a few hundred kilobytes. Their names change with what they hold, so browsers keep them for ever.
 * The build puts a packed copy beside each file that packs well.
 */
export function staticFiles(): Hono {
  const files = new Map(
    (assetsFolder ? readdirSync(assetsFolder) : []).map((name) => [name, readFileSync(join(assetsFolder ?? '', name))]),
  );
  const hono = new Hono();
  // Under the one name by which browsers look for a newer one; so it is never kept without asking.
  hono.get('/sw.js', (context) => {
    const worker = files.get(asset('sw.js').slice('/assets/'.length));
    if (!worker) return context.notFound();
    return context.body(new Uint8Array(worker), 200, {
      'content-type': TYPES['.js'] ?? '',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      // It speaks with this site and with no other.
      'content-security-policy': "default-src 'none'; connect-src 'self'",
    });
  });
  hono.get('/assets/:name', (context) => {
    const name = context.req.param('name');
    const type = TYPES[extname(name)];
    const plain = files.get(name);
    if (!plain || !type) return context.notFound();
    const accepted = context.req.header('accept-encoding') ?? '';
    const encoding = (['br', 'gzip'] as const).find(
      (each) => accepted.includes(each) && files.has(name + PACKED[each]),
    );
    const body = encoding ? files.get(name + PACKED[encoding]) : plain;
    return context.body(new Uint8Array(body ?? plain), 200, {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...(encoding ? { 'content-encoding': encoding } : {}),
    });
  });
  return hono;
}
