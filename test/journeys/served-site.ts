import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { assetsFolder } from '../../src/web/design/index.ts';
import { staticFiles } from '../../src/web/static-files.ts';

/** A site on a port of this machine, with the built scripts and styles. http://localhost counts as secure, so passkeys work there. */
export interface Served {
  readonly address: string;
  stop(): Promise<void>;
}

/** `appAt` is told the address, which passkeys are bound to. */
export async function serveSite(appAt: (address: string) => Hono): Promise<Served> {
  if (assetsFolder === undefined) throw new Error('dist/assets is missing: npm test builds it before the tests run.');
  const whole = new Hono();
  const listening = serve({ fetch: (request, env) => whole.fetch(request, env), port: 0, hostname: 'localhost' });
  await new Promise<void>((resolve) => listening.once('listening', () => resolve()));
  const address = `http://localhost:${(listening.address() as AddressInfo).port}`;
  whole.route('/', staticFiles()).route('/', appAt(address));
  return {
    address,
    stop: () => new Promise((resolve) => listening.close(() => resolve())),
  };
}

/** playwright's own list, which a second one replaces. */
const LEFT_OUT_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];
/** Parts of the address bar that nobody sees, yet each window loads as a page of its own, and a process kept ready for a next site. */
const LEFT_OUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
];

export function openChromium(): Promise<Browser> {
  const executablePath = process.env['CAIRN_CHROMIUM'];
  if (!executablePath) throw new Error('CAIRN_CHROMIUM does not name a browser: npm test finds one.');
  const args = [
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${[...LEFT_OUT_BY_PLAYWRIGHT, ...LEFT_OUT].join(',')}`,
  ];
  return chromium.launch({ executablePath, args });
}
