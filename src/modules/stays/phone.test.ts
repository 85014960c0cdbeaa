import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { atHouse, hireIn, houseWorld, newGuest, saysYes, someWords } from '../../../test/access/crisis-houses.ts';
import { inOwn } from '../../../test/access/duty.ts';
import { addPerson } from '../../../test/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { makeCardWith, newSecret } from '../../platform/session/index.ts';
import { cardsMadeNow, sayOfRequest, typeRequest } from './index.ts';

const { here, rowan, other, setClock, openedBy, freeRoom, after } = await houseWorld();
afterAll(() => here.drop());
beforeEach(() => after(0));

describe('asking by phone', () => {
  const typed = (called: string, who: { address: string } | { card: string }, by = rowan.worker, id = newId()) =>
    atHouse(here, by, (tx) =>
      typeRequest(tx, {
        id,
        house: rowan.house,
        who,
        called,
        words: someWords({ happening: 'They said: I need rest.' }),
      }),
    );

  test('it stands in the record of the one who spoke, marked, and theirs to say of', async () => {
    const wren = await addPerson(here.administrator, here.database, 'Wren Phones');
    const id = newId();
    const outcome = await typed('Wren', { address: wren.address.toUpperCase() }, rowan.worker, id);
    expect(outcome).toEqual({ outcome: 'asked', person: wren.account });
    expect(await typed('Wren', { address: wren.address }, rowan.worker, id)).toEqual(outcome);
    expect(await openedBy(rowan.worker, wren, id)).toMatchObject({
      source: 'phone',
      byName: 'Worker of Rowan',
      called: 'Wren',
      said: null,
    });
    const says = (said: 'mine' | 'not mine') =>
      inOwn(here, wren, (tx) => sayOfRequest(tx, { request: id, said, words: 'And a dog.' }));
    expect([await says('mine'), await says('not mine')], 'what was said first stands').toEqual(['mine', 'mine']);
    expect(await openedBy(rowan.worker, wren, id)).toMatchObject({ said: { words: 'And a dog.' } });
    const second = newId();
    await typed('Wren', { address: wren.address }, rowan.worker, second);
    await saysYes(here, rowan.worker, { person: wren.account, request: second, room: await freeRoom() });
    await inOwn(here, wren, (tx) => sayOfRequest(tx, { request: second, said: 'not mine', words: '' }));
    expect(await openedBy(rowan.worker, wren, second)).toBeNull();
    const { rows } = await here.administrator.query(
      'select from commons.house_booking where request_id = $1 and let_go_at is null',
      [second],
    );
    expect(rows, 'and the room is free').toEqual([]);
  });

  test('for somebody without an address: with the card that was just made together with them, and only by who made it', async () => {
    const id = newId();
    await makeCardWith(here.database, rowan.worker, {
      id,
      code: newSecret(),
      service: rowan.service,
      called: 'Robin By Phone',
      language: 'en',
    });
    expect(await atHouse(here, rowan.worker, cardsMadeNow)).toEqual([{ id, called: 'Robin By Phone' }]);
    const colleague = await hireIn(here, rowan.service, rowan.team, 'Colleague Two', 'worker');
    expect(await typed('Robin', { card: id }, colleague)).toEqual({ outcome: 'nobody' });
    expect(await typed('Robin', { card: id })).toMatchObject({ outcome: 'asked' });
    await setClock('2 hours 1 second');
    expect(await typed('Robin', { card: id })).toEqual({ outcome: 'nobody' });
  });

  test('nobody, somebody who said never, oneself and somebody without a record look the same', async () => {
    const shut = await addPerson(here.administrator, here.database, 'Wren Never');
    await inOwn(here, shut, (tx) => tx.call('select app.never($1, $2)', [newId(), rowan.worker.account]));
    const none = await addPerson(here.administrator, here.database, 'Pat No Record');
    await here.administrator.query('delete from record.person where person_id = $1', [none.account]);
    for (const address of ['nobody@sample.example', shut.address, none.address, rowan.worker.address])
      expect(await typed('X', { address })).toEqual({ outcome: 'nobody' });
  });

  test('what somebody in the circle asked waits for the person’s yes', async () => {
    const { guest } = await newGuest(here, other.house, 'Wren Circle');
    const request = newId();
    // The way in is on the person's side; here only what the house may read of it.
    await here.administrator.query(
      `insert into record.stay_request (person_id, request_id, house_id, source, by_account, by_name, called, answer_by)
       values ($1, $2, $3, 'for me', $4, 'A sister', 'Wren', app.clock() + interval '4 hours')`,
      [guest.account, request, rowan.house, newId()],
    );
    expect(await openedBy(rowan.worker, guest, request)).toBeNull();
    await inOwn(here, guest, (tx) => sayOfRequest(tx, { request, said: 'mine', words: '' }));
    expect(await openedBy(rowan.worker, guest, request)).toMatchObject({ source: 'for me', byName: 'A sister' });
  });
});
