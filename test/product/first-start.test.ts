import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PlainBrowser } from './browser-without-script.ts';
import { startProduct, type Running } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cairn-first-'));
let product: Running | undefined;

afterAll(async () => {
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('with the sample off nothing fictional is there; the code from the terminal lets the first person in, who sets up a service and asks people to work there', async () => {
  product = await startProduct(folder, { CAIRN_SAMPLE: 'off' });
  const code = /one-time code: ([A-Z0-9-]{19})/.exec(product.said())?.[1];
  expect(code).toBeDefined();
  expect(product.said()).not.toContain('sample.example');
  expect(product.said()).toContain('CAIRN_SMTP');

  const browser = new PlainBrowser(product.address);
  expect((await browser.get('/mailbox')).status).toBe(404);
  const first = await browser.get('/first');
  const wrong = await browser.post(first, '/first', { code: 'AAAA-BBBB-CCCC-DDDD', address: 'lead@charity.example' });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('AAAA-BBBB-CCCC-DDDD');

  const welcome = await browser.post(first, '/first', {
    code: (code ?? '').toLowerCase(),
    address: 'lead@charity.example',
  });
  expect(welcome.path).toBe('/welcome?to=%2Fset-up');
  const setUp = await browser.post(welcome, welcome.path, {
    name: 'Juniper',
    language: 'en',
    nation: 'scotland',
    keeps: 'no',
  });
  expect(setUp.path).toBe('/set-up');
  expect(setUp.html).toContain((code ?? '').replaceAll('-', ''));
  const filled = {
    name: 'Hillside peer group',
    nation: 'scotland',
    languages: ['en'],
    contact: 'Ring us.',
    hours: 'Mondays',
    isWhat: 'A group.',
    isNot: 'No clinic.',
    teams: 'Blue\nGreen',
  };
  const done = await browser.post(setUp, '/set-up', { code: code ?? '', ...filled });
  expect(done.path).toBe('/service?done=set-up');
  expect(done.html).toContain('Hillside peer group');
  expect(done.html).toContain('Green');

  const people = /href="(\/service\/[\w-]+\/people)"/.exec(done.html)?.[1] ?? '';
  const inviting = await browser.get(`${people}/new`);
  const invited = await browser.post(inviting, `${people}/new`, { address: 'worker@charity.example', role: 'worker' });
  expect(invited.status).toBe(200);
  expect(invited.html).toContain('worker@charity.example');

  const again = await new PlainBrowser(product.address).get('/first');
  const used = await new PlainBrowser(product.address)
    .post(again, '/first', { code: code ?? '', address: 'other@charity.example' })
    .catch(() => again);
  expect(used.html).not.toContain('Hillside');
});

test('the second start knows the service, prints no code, and a start with the sample leaves it alone', async () => {
  await product?.stop();
  product = await startProduct(folder, { CAIRN_SAMPLE: 'off' });
  expect(product.said()).not.toContain('one-time code');
  await product.stop();
  product = await startProduct(folder, { CAIRN_SAMPLE: 'on' });
  expect(product.said()).not.toContain('sample.example');
  expect((await new PlainBrowser(product.address).get('/mailbox')).status).toBe(404);
});

test('real people are not put beside the sample', async () => {
  const other = mkdtempSync(join(tmpdir(), 'cairn-mixed-'));
  const sample = await startProduct(other);
  await sample.stop();
  await expect(startProduct(other, { CAIRN_SAMPLE: 'off' })).rejects.toThrow('holds the fictional sample');
  rmSync(other, { recursive: true, force: true });
});
