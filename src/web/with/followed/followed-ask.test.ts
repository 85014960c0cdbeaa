import { afterAll, beforeAll, expect, test } from 'vitest';
import { inOwn } from '../../../../test/access/duty.ts';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { visitorTo, sharingSite } from '../../../../test/journeys/sharing-site.ts';
import { withCommons } from '../../../platform/commons/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { newId } from '../../../platform/ids.ts';
import { translator } from '../../../platform/language/index.ts';
import { withPerson } from '../../../platform/record/index.ts';
import { recordOf } from '../../../platform/session/index.ts';
import { FollowedAsk } from './followed-ask.tsx';

let here: TestDatabase;
let pages: ReturnType<typeof visitorTo>;
let wren: Cast;
let ash: Cast;

beforeAll(async () => {
  here = await freshDatabase();
  pages = visitorTo(sharingSite(here.database));
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  ash = await addPerson(here.administrator, here.database, 'Ash Sample');
  const member = await inviteAndJoin(here.database, wren, ash, 'supporter');
  await inOwn(here, wren, async (tx) => {
    await tx.call(
      `select app.share($1, $2, null, 'crisis card', 'see', 'when I am unwell', app.clock() + interval '9 days')`,
      [newId(), member],
    );
    await tx.call('select app.say_unwell($1, 5)', [newId()]);
  });
});
afterAll(() => here.drop());

/** As a page that shows the card would draw it for Ash. */
const drawn = async (): Promise<string> => {
  const ask = {
    t: translator('en'),
    person: wren.account,
    commons: (work: Parameters<RecordAsk['commons']>[0]) => withCommons(here.database, ash, work),
  } as unknown as RecordAsk;
  return String(await FollowedAsk({ ask }));
};
const looks = (): Promise<void> =>
  withPerson(
    here.database,
    recordOf(ash, wren.account),
    { rooms: ['crisis card'], reason: 'support now' },
    async () => undefined,
  );

test('the question stands where the card is read, until it is answered; what was chosen is kept when words are missing', async () => {
  expect(await drawn()).toBe('');
  await looks();
  const shown = await drawn();
  expect(shown).toContain('Wren Sample would like to know');
  const address = /href="(\/with\/followed\/[^"]+)"/.exec(shown)?.[1] ?? '';
  const page = await pages.get(ash, address);
  expect(page.html).toContain('<title>A question - Cairn</title>');
  const unsaid = await pages.post(ash, page, address, { followed: 'no', because: ' ' });
  expect(unsaid.status).toBe(422);
  expect(unsaid.html).toMatch(/value="no" checked/);
  expect(unsaid.html).toContain('Say in a few words why.');
  expect((await pages.post(ash, page, address, {})).status).toBe(422);
  const sent = { followed: 'no', because: '<b>Nobody</b> rang.' };
  const twice = await Promise.all([1, 2].map(() => pages.post(ash, page, address, sent)));
  expect(twice.map((each) => each.to)).toEqual(['/with?done=followed', '/with?done=followed']);
  await looks();
  expect(await drawn(), 'not asked again in this time').toBe('');
  const list = (await pages.get(ash, '/with/followed')).html;
  expect(list).toContain('You answered: No.');
  expect(list).toContain('&lt;b&gt;Nobody&lt;/b&gt; rang.');
  const [answers] = await inOwn(here, wren, (tx) =>
    tx.call<{ count: number }>('select count(*)::int as count from record.followed', []),
  );
  expect(answers?.count, 'sent twice is one').toBe(1);

  const stranger = await addPerson(here.administrator, here.database, 'Dara');
  expect((await pages.get(stranger, address)).status).toBe(404);
  expect((await pages.get(stranger, '/with/followed')).html).toContain('There is nothing to answer.');
});
