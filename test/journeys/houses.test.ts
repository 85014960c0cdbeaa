import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addTeam } from '../../src/modules/services/index.ts';
import { agreeWeek, housesHere, reviewWeek, sayOfRequest, stays } from '../../src/modules/stays/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { sayDate } from '../../src/platform/language/index.ts';
import { chooseLanguage } from '../../src/platform/session/index.ts';
import { asksHouse, dayFromNow } from '../access/crisis-houses.ts';
import { addService, hire, inOwn } from '../access/duty.ts';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';
import { Actor, type Way } from './stage.ts';
import { joinTeam } from './whole-service.ts';

let here: TestDatabase;
let site: Served;
let chromium: Browser;

beforeAll(async () => {
  here = await freshDatabase();
  site = await serveSite((address) => productApp(here.database, { site: { address } }));
  chromium = await openChromium();
});
afterAll(async () => {
  await chromium.close();
  await site.stop();
  await here.drop();
});

const comes = async (who: Cast, way: Way): Promise<Actor> => {
  await chooseLanguage(here.database, who, way.language);
  return Actor.arrive(chromium, site.address, who.name ?? '', way, way.language, who.token);
};
const waitingAt = async (person: Cast): Promise<string> =>
  (
    await inOwn(here, person, (tx) =>
      tx.rows(stays.selectFrom('record.stay_request').select('request_id').orderBy('at', 'desc')),
    )
  )[0]?.request_id ?? '';

test.each<Way>([
  { width: 1280, javaScript: true, language: 'en', keyboardOnly: false },
  { width: 320, javaScript: false, language: 'cy', keyboardOnly: false },
])(
  'a lead opens a house; who works there answers, writes down what somebody says, and is with a guest until the end (%o)',
  async (way) => {
    const service = await addService(here, `Riverside ${way.width}`);
    const team = newId();
    const lee = await hire(here, service, 'Lee Lead', 'lead');
    const robin = await hire(here, service, 'Robin Worker', 'peer worker');
    await withCommons(here.database, lee, (tx) => addTeam(tx, { id: team, service, name: 'House team' }));
    await joinTeam(here, team, robin);
    const [wren, eira] = [
      await addPerson(here.administrator, here.database, 'Wren Sample'),
      await addPerson(here.administrator, here.database, 'Eira Sample'),
    ];

    const lead = await comes(lee, way);
    const { t } = lead;
    await lead.open('/service');
    await lead.link(new RegExp(`^${t('houses.link')}`));
    await lead.sees(t('houses.none'));
    await lead.stops('no house');
    await lead.link(t('houses.add'));
    await lead.press(t('houses.newSubmit'));
    await lead.stops('house without a name');
    await lead.type(t('houses.name'), 'Rowan House');
    await lead.type(t('houses.isWhat'), 'A house with a garden.');
    await lead.type(t('houses.followLinks'), 'walks.example');
    await lead.press(t('houses.newSubmit'));
    await lead.sees(t('houses.notALink'));
    await lead.type(t('houses.followLinks'), 'https://walks.example/');
    await lead.press(t('houses.newSubmit'));
    await lead.sees(t('houses.done.added'), t('houses.notInTeam'), t('houses.likelihoodNone'));
    await lead.stops('house of a lead');
    await lead.link(t('houses.toRooms'));
    for (const name of ['Garden room', 'Stair room']) {
      await lead.link(t('houses.roomAdd'));
      await lead.type(t('houses.roomName'), name);
      await lead.press(t('houses.roomAdd'));
    }
    await lead.sees('Garden room', 'Stair room');
    await lead.stops('rooms of a lead');

    const house = (await withCommons(here.database, lee, housesHere)).find((each) => each.service === service);
    const request = await asksHouse(here, wren, house?.id ?? '', {
      happening: 'I cannot be alone tonight.',
      pets: 'W'.repeat(120),
    });

    const worker = await comes(robin, way);
    await worker.open('/service');
    await worker.sees(t('houses.linkWaiting', { count: 1 }));
    await worker.link(new RegExp(`^${t('houses.link')}`));
    await worker.link(t('houses.open', { house: 'Rowan House' }));
    await worker.sees('Wren Sample', t('houses.hereNone'));
    await worker.doesNotSee('I cannot be alone tonight.');
    await worker.stops('house with somebody who waits');
    await worker.link(t('houses.likelihoodChange'));
    await worker.choose(t('houses.likelihood.maybe'));
    await worker.press(t('houses.likelihoodSubmit'));
    await worker.sees(t('houses.done.likelihood'), t('houses.likelihood.maybe'));

    await worker.link(new RegExp(`^${t('houses.readAndAnswer')}`));
    await worker.sees('I cannot be alone tonight.', t('houses.requestLook'));
    await worker.stops('a request');
    await worker.link(t('houses.sayYes'));
    await worker.press(t('houses.yesSubmit'));
    await worker.sees(t('houses.chooseRoom'));
    await worker.picks(t('houses.which'), 'Garden room');
    await worker.picks(t('houses.nights'), t('houses.nightsCount', { count: 3 }));
    await worker.type(t('houses.yesWords'), 'Come at two. There is soup.');
    await worker.stops('saying yes');
    await worker.press(t('houses.yesSubmit'));
    await worker.sees(t('houses.done.yes'), t('houses.weekWaits'), t('houses.room', { room: 'Garden room' }));

    await inOwn(here, wren, async (tx) => {
      await agreeWeek(tx, { request, number: 1, words: 'Thank you.' });
      await reviewWeek(tx, { id: newId(), request, number: 1, wish: 'stay longer', words: 'It is quiet here.' });
    });
    await worker.open(`/service/${service}/houses/${house?.id}/requests/${wren.account}/${request}`);
    await worker.sees('Thank you.', t('houses.wish.stay longer'), 'It is quiet here.');
    await worker.link(t('houses.noteWrite'));
    await worker.type(t('houses.noteWords'), 'You slept until six.');
    await worker.press(t('houses.noteSubmit'));
    await worker.sees(t('houses.done.note'), 'You slept until six.');
    await worker.link(new RegExp(`^${t('houses.offerWeek')}`));
    await worker.sees(t('houses.weekLede', { day: sayDate(way.language, dayFromNow(3)) }));
    await worker.stops('another week');
    await worker.press(t('houses.weekSubmit'));
    await worker.sees(t('houses.done.week'), t('houses.weekWaits'));
    await worker.link(new RegExp(`^${t('houses.move')}`));
    await worker.picks(t('houses.which'), 'Stair room');
    await worker.press(t('houses.moveSubmit'));
    await worker.sees(t('houses.room', { room: 'Stair room' }));
    await worker.stops('a stay');

    await worker.open(`/service/${service}/houses/${house?.id}/phone`);
    await worker.type(t('houses.phoneCalled'), 'Eira');
    await worker.press(t('houses.phoneSubmit'));
    await worker.sees(t('houses.phoneWhoNeeded'));
    await worker.type(t('houses.phoneAddress'), 'nobody@sample.example');
    await worker.type(t('houses.part.happening'), 'They said: the nights are long.');
    await worker.press(t('houses.phoneSubmit'));
    await worker.sees(t('houses.phoneNobody'));
    await worker.stops('written down');
    await worker.type(t('houses.phoneAddress'), eira.address);
    await worker.press(t('houses.phoneSubmit'));
    await worker.sees(t('houses.done.typed'), t('houses.notConfirmed'));
    const typed = await waitingAt(eira);
    await inOwn(here, eira, (tx) => sayOfRequest(tx, { request: typed, said: 'mine', words: 'And I snore.' }));
    await worker.link(new RegExp(`^${t('houses.readAndAnswer')}`));
    await worker.sees('They said: the nights are long.', t('houses.theyAdded'), 'And I snore.');
    await worker.link(t('houses.sayNo'));
    await worker.press(t('houses.noSubmit'));
    await worker.sees(t('houses.optionNeeded'), t('houses.optionSaidNeeded'));
    await worker.stops('no without another option');
    await worker.type(t('houses.reason'), 'Every room is kept until Monday.');
    await worker.type(t('houses.optionPlace.1'), 'Alder House');
    await worker.type(t('houses.optionSaid.1'), 'A room from Friday.');
    await worker.press(t('houses.noSubmit'));
    await worker.sees(t('houses.done.no'), 'Every room is kept until Monday.', 'A room from Friday.', 'Alder House');
    await worker.stops('answered no');

    await worker.open(`/service/${service}/houses/${house?.id}/rooms`);
    await worker.sees('Wren Sample', t('houses.allFree'));
    await worker.link(t('houses.keepFree'));
    await worker.picks(t('houses.which'), 'Stair room');
    await worker.press(t('houses.keepFreeSubmit'));
    await worker.sees(t('houses.taken'));
    await worker.picks(t('houses.which'), 'Garden room');
    await worker.press(t('houses.keepFreeSubmit'));
    await worker.sees(t('houses.done.kept-free'), t('houses.keptFreeName'));
    await worker.stops('rooms and nights');
    await worker.press(new RegExp(`^${t('houses.freeEnd')}`));
    await worker.sees(t('houses.done.free'));

    await worker.open(`/service/${service}/houses/${house?.id}/requests/${wren.account}/${request}/end`);
    await worker.type(t('houses.endWords'), 'You went home, as you wanted.');
    await worker.stops('the end');
    await worker.press(t('houses.endSubmit'));
    await worker.sees(t('houses.done.ended'));
    await worker.doesNotSee('Wren Sample');
    await worker.leave();

    await lead.open(`/service/${service}/houses/${house?.id}/counts`);
    await lead.sees(t('houses.countsSmall'), t('houses.countsTooFew'));
    await lead.stops('numbers');
    await lead.leave();
    const opened = await inOwn(here, wren, (tx) =>
      tx.rows(stays.selectFrom('record.stay_opened').select('viewer_name')),
    );
    expect(new Set(opened.map((each) => each.viewer_name))).toEqual(new Set(['Robin Worker']));
  },
  180_000,
);
