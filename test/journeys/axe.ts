import { source as axe } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Only what is wrong comes back: to send all that is right as well takes longer than to find it. */
const ASK = `axe.run({ runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map((each) => each.id + ': ' + each.nodes.map((node) => node.html).join(' ')))`;

/** What axe finds against WCAG 2.2 AA, as "rule: elements". The headers let no script of others in, so axe comes from outside the page. */
export async function faultsByAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(ASK);
}

/** One session a page: a session that ends would leave scripts running in it. */
const sessions = new WeakMap<Page, CDPSession>();

/**
 * The same for a page that is shown without scripts. axe waits on timers, which do not run there, so scripts are let in while it reads;
 * those of the page were passed over when it was loaded and stay so.
 */
export async function faultsWithoutScript(page: Page): Promise<string[]> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const keepScriptsOut = (value: boolean) => session.send('Emulation.setScriptExecutionDisabled', { value });
  // A session believes that scripts run until it has said otherwise, and then does nothing when told to let them run.
  await keepScriptsOut(true);
  await keepScriptsOut(false);
  try {
    return await faultsByAxe(page);
  } finally {
    await keepScriptsOut(true);
  }
}
