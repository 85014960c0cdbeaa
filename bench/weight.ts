import { fetchPage, signedInAs } from './browser.ts';
import type { Data } from './data.ts';
import { PATH, urlOf } from './page.ts';
import { startProduct } from './processes.ts';

/** Bytes as they are sent, without headers. */
export interface Weight {
  readonly page: number;
  readonly style: number;
  readonly script: number;
  readonly icons: number;
  readonly fonts: number;
}

/** What a browser fetches on its first visit to the plan. Of the fonts, those for the letters of English and Welsh. */
export async function measureWeight(data: Data, encoding: 'br' | 'gzip'): Promise<Weight> {
  const app = await startProduct({ DATABASE_URL: urlOf(data), CAIRN_SAMPLE: 'off' });
  // What a browser sends; the server chooses.
  const headers = { 'accept-encoding': encoding === 'br' ? 'gzip, deflate, br, zstd' : 'gzip' };
  const bytesOf = async (path: string): Promise<number> => {
    const answer = await fetchPage(app.port, path, headers);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
    return answer.body.length;
  };
  const together = async (paths: readonly string[]): Promise<number> =>
    (await Promise.all(paths.map(bytesOf))).reduce((sum, bytes) => sum + bytes, 0);
  try {
    const plain = (await fetchPage(app.port, PATH, signedInAs('bench-person-1'))).body.toString();
    const sent = await fetchPage(app.port, PATH, { ...signedInAs('bench-person-1'), ...headers });
    const assets = [...new Set(plain.match(/\/assets\/[\w.-]+/g))];
    const ending = (pattern: RegExp): string[] => assets.filter((path) => pattern.test(path));
    const styles = ending(/\.css$/);
    const sheets = await Promise.all(styles.map(async (path) => (await fetchPage(app.port, path)).body.toString()));
    const fonts = [...new Set(sheets.join('').match(/\/assets\/[\w.-]+\.woff2/g))].filter(
      (path) => !path.includes('-ext-'),
    );
    return {
      page: sent.body.length,
      style: await together(styles),
      script: await together(ending(/\.js$/)),
      icons: await together(ending(/\.(svg|png|ico)$/)),
      fonts: await together(fonts),
    };
  } finally {
    await app.stop();
  }
}
