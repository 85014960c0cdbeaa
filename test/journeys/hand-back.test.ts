import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { beginLine } from '../../src/modules/plans/index.ts';
import { suggest } from '../../src/modules/suggestions/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { isoDay } from '../../src/platform/language/index.ts';
import { withPerson, type Reason, type Room } from '../../src/platform/record/index.ts';
import { chooseLanguage, recordOf } from '../../src/platform/session/index.ts';
import { to } from '../../src/web/addresses.ts';
import { inOwn } from '../access/duty.ts';
import { addPerson, freshDatabase, inviteAndJoin, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { Actor, type Way } from './stage.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';

let db: TestDatabase;
let site: Served;
let chromium: Browser;

beforeAll(async () => {
  db = await freshDatabase();
  site = await serveSite((address) => productApp(db.database, { site: { address } }));
  chromium = await openChromium();
});
afterAll(async () => {
  await chromium.close();
  await site.stop();
  await db.drop();
});

const WAYS: readonly Way[] = [
  { javaScript: false, width: 320, language: 'cy', keyboardOnly: false },
  { javaScript: true, width: 1280, language: 'en', keyboardOnly: false },
];

test.each(WAYS)(
  'somebody rehearses who would see what; after a hard time they read what happened, and whether it was as they wished (%o)',
  async (way) => {
    const [fern, kit] = [
      await addPerson(db.administrator, db.database, 'Fern'),
      await addPerson(db.administrator, db.database, 'Kit'),
    ];
    for (const who of [fern, kit]) await chooseLanguage(db.database, who, way.language);
    const goal = newId();
    await inOwn(db, fern, async (tx) => {
      await beginLine(tx, { id: goal, kind: 'goal', words: 'Sing in the choir' });
      const step = {
        id: newId(),
        kind: 'step',
        parent: goal,
        words: 'Ring the choir',
        fields: { askOthers: true },
      } as const;
      await beginLine(tx, step);
    });
    const person = await Actor.arrive(chromium, site.address, 'Fern', way, way.language, fern.token);
    const friend = await Actor.arrive(chromium, site.address, 'Kit', way, way.language, kit.token);
    const { t } = person;

    // Nothing would open for anybody yet.
    await person.open(to.rehearse);
    await person.sees(t('rehearse.nobody'));
    await person.stops('rehearse-nobody');

    const member = await inviteAndJoin(db.database, fern, kit, 'supporter');
    await inOwn(db, fern, async (tx) => {
      for (const [room, level] of [
        ['plan', 'carry out'],
        ['advance wishes', 'see'],
      ] as const)
        await tx.call(`select app.share($1, $2, null, $3, $4, 'when I am unwell', app.clock() + interval '90 days')`, [
          newId(),
          member,
          room,
          level,
        ]);
    });
    await person.open(to.rehearse);
    await person.sees(
      'Kit',
      t('rehearse.onlyThen'),
      t('rehearse.level.carry out'),
      t('rehearse.steps', { who: 'Kit' }),
      'Ring the choir',
    );
    await person.stops('rehearse');
    await person.link(new RegExp(`^${t('rehearse.see')}`));
    await person.sees(t('rehearse.seeHeading', { who: 'Kit' }), 'Sing in the choir');
    await person.stops('rehearse-a-room');
    await person.link(t('rehearse.toRehearsal'));
    // The sharing is over by then, so nothing would open.
    await person.unfold(t('rehearse.dayHeading'));
    const [year = '', month = '', day = ''] = isoDay(new Date(Date.now() + 120 * 86_400_000)).split('-');
    await person.type(t('design.day'), day);
    await person.type(t('design.month'), month);
    await person.type(t('design.year'), year);
    await person.press(t('rehearse.show'));
    await person.sees(t('rehearse.nobody'), t('rehearse.back'));

    // A hard time: Kit opens what was opened for it, and suggests something; then it is over.
    const asKit = (room: Room, reason: Reason, suggests: boolean): Promise<void> =>
      withPerson(db.database, recordOf(kit, fern.account), { rooms: [room], reason }, async (tx) => {
        if (suggests) await suggest(tx, { id: newId(), form: 'new step', entry: goal, words: 'Go with Mair', why: '' });
      });
    await inOwn(db, fern, (tx) => tx.call('select app.say_unwell($1, 72)', [newId()]));
    await asKit('advance wishes', 'support now', false);
    await asKit('plan', 'suggest', true);
    await inOwn(db, fern, (tx) => tx.call('select app.say_ok($1)', [newId()]));

    // Kit is asked, and must say why not.
    await friend.open(to.withMe);
    await friend.sees(t('handBack.waits', { count: 1 }));
    await friend.stops('with-followed');
    await friend.link(t('handBack.waitsSee'));
    await friend.link(new RegExp(`^${t('handBack.askAnswer')}`));
    await friend.choose(t('handBack.choice.partly'));
    await friend.press(t('handBack.askSend', { name: 'Fern' }));
    await friend.sees(t('handBack.askBecauseMissing'));
    await friend.stops('followed-without-words');
    await friend.type(t('handBack.askBecause'), 'The quiet room was taken.');
    await friend.press(t('handBack.askSend', { name: 'Fern' }));
    await friend.sees(t('handBack.askSent'));

    // The person reads it, from the first page.
    await person.open(to.today);
    await person.sees(t('handBack.todayHeading'));
    await person.stops('today-hand-back');
    await person.link(t('handBack.todayOpen'));
    await person.sees(
      'The quiet room was taken.',
      t('handBack.followed.partly', { name: 'Kit' }),
      'Go with Mair',
      t('handBack.mark'),
    );
    await person.stops('hand-back');
    await person.link(t('handBack.noteAdd'));
    await person.type(t('handBack.noteLabel'), 'Ask for the garden first.');
    await person.stops('hand-back-note');
    await person.press(t('handBack.noteKeep'));
    await person.sees(t('handBack.noteKept'), 'Ask for the garden first.');
    await person.press(t('handBack.read'));
    await person.sees(t('handBack.readDone'));
    await person.open(to.today);
    await person.doesNotSee(t('handBack.todayHeading'));
    await person.open(to.handBacks);
    await person.sees(t('handBack.openAgain'));
    await person.stops('hand-backs');
    await person.open(to.looks);
    await person.sees(t('handBack.looksPartly', { name: 'Kit' }));
    await person.leave();
    await friend.leave();
  },
  120_000,
);
