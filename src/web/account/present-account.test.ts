import { expect, test } from 'vitest';
import { translator } from '../../platform/language/index.ts';
import type { Visitor } from '../../platform/session/index.ts';
import { presentDetails, presentDevices, presentPasskeys } from './present-account.ts';

const now = new Date('2026-12-01T15:00:00Z');
const nia = { name: 'Nia', language: 'cy', nation: 'northern ireland' } as Visitor;

test('details in words; what was not said is said so', () => {
  expect(presentDetails(nia, ['nia@sample.example'], translator('en'))).toEqual([
    { key: 'Name', value: 'Nia', own: true },
    { key: 'E-mail address', value: 'nia@sample.example', own: true },
    { key: 'Language', value: 'Cymraeg', own: false },
    { key: 'Where you live', value: 'Northern Ireland', own: false },
  ]);
  const [address, , livesIn] = presentDetails({ ...nia, nation: null }, [], translator('cy')).slice(1);
  expect(address?.value).toBe('Dim un. Rydych chi’n mewngofnodi â’ch cerdyn neu ag allwedd mynediad.');
  expect(livesIn).toEqual({ key: 'Ble rydych chi’n byw', value: 'Heb ddweud', own: false });
});

test('this device is named as such', () => {
  const since = new Date('2026-12-01T09:05:00Z');
  const until = new Date('2026-12-31T09:05:00Z');
  const devices = [
    { id: 'a', called: 'Firefox · Android', since, until, thisOne: true },
    { id: 'b', called: 'Safari · iPhone', since, until, thisOne: false },
  ];
  expect(presentDevices(devices, translator('en'), now)).toEqual([
    {
      id: 'a',
      called: 'Firefox · Android (this device)',
      lines: ['Signed in: Today at 9:05am', 'Signs out by itself: Thursday 31 December 2026 at 9:05am'],
      isHere: true,
    },
    {
      id: 'b',
      called: 'Safari · iPhone',
      lines: ['Signed in: Today at 9:05am', 'Signs out by itself: Thursday 31 December 2026 at 9:05am'],
      isHere: false,
    },
  ]);
});

test('a passkey is named by the device it was made on', () => {
  const passkeys = [{ id: 'k', called: 'Chrome · Windows', since: new Date('2026-11-30T12:00:00Z') }];
  expect(presentPasskeys(passkeys, translator('en'), now)).toEqual([
    { id: 'k', called: 'Passkey made on Chrome · Windows', lines: ['Added: Yesterday at midday'], isHere: false },
  ]);
});
