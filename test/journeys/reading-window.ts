import { source as axe } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** Reads pages with axe, which needs a script engine, where the page itself is shown without one. */
export interface ReadingWindow {
  /** What axe finds in the very same page, with the site's own scripts kept out. */
  faultsIn(page: Page): Promise<string[]>;
  close(): Promise<void>;
}

export async function openReadingWindow(browser: Browser, width: number): Promise<ReadingWindow> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-GB' });
  const copy = await context.newPage();
  let html = '';
  await copy.route('**/*', (route) => {
    const type = route.request().resourceType();
    if (type === 'document') return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    return type === 'script' ? route.abort() : route.continue();
  });
  return {
    async faultsIn(page) {
      html = await page.content();
      await copy.goto(page.url());
      return faultsByAxe(copy);
    },
    close: () => context.close(),
  };
}

/** What axe finds in a page that runs scripts, as "rule: elements". */
export async function faultsByAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map((each) => each.id + ': ' + each.nodes.map((node) => node.html).join(' ')))`,
  );
}
