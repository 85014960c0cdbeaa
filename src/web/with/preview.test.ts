import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../test/database/index.ts';
import { sharingSite, visitorTo } from '../../../test/journeys/sharing-site.ts';
import {
  ABOUT_LISTS,
  ABOUT_SECTIONS,
  arrange,
  arrangementOf,
  BARRIERS,
  beginLine,
  type Fields,
  LINKED,
  ORDER_CHANGES,
  placeLine,
  placesOfAboutMe,
  reordered,
  STEP_STATES,
  takeAway,
  writeAbout,
} from '../../modules/plans/index.ts';
import { withdrawSharing } from '../../modules/sharing/index.ts';
import { acceptSuggestion, declineSuggestion, suggest } from '../../modules/suggestions/index.ts';
import { newId } from '../../platform/ids.ts';
import { withPerson, type Level, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';

let here: TestDatabase;
let pages: ReturnType<typeof visitorTo>;

const own = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);

beforeAll(async () => {
  here = await freshDatabase();
  pages = visitorTo(sharingSite(here.database));
});
afterAll(() => here.drop());

/** Numbers below `below`, the same for the same seed (mulberry32), so that a world that fails can be made again. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

describe('what the person is shown before sharing is what is then seen', () => {
  const article = (html: string): string =>
    (/<article>[\s\S]*<\/article>/.exec(html)?.[0] ?? 'no room').replaceAll(
      /(<a class="quiet-button") href="[^"]*"/g,
      '$1',
    );
  const odd = ['  two\n\nlines ', '<b>&amp;</b>', 'مرحبا', '🌧️', '“x” {y}'];

  test.for([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('world %i', async (seed) => {
    const roll = dice(seed);
    const pick = <Item>(items: readonly Item[]): Item => items[roll(items.length)] as Item;
    const person = await addPerson(here.administrator, here.database, `Wren ${seed}`);
    const [sol, kim] = await Promise.all(
      ['Sol', 'Kim'].map((name) => addPerson(here.administrator, here.database, `${name} ${seed}`)),
    );
    if (!sol || !kim) throw new Error('Two people were to be made.');
    const members = {
      sol: await inviteAndJoin(here.database, person, sol, 'worker'),
      kim: await inviteAndJoin(here.database, person, kim, 'peer'),
    };
    const lines: string[] = [];
    let leftOut: readonly string[] = [];
    await own(person, async (tx) => {
      for (let goals = roll(3) + 1; goals > 0; goals -= 1) {
        const goal = newId();
        await beginLine(tx, {
          id: goal,
          kind: 'goal',
          words: `Goal ${pick(odd)}`,
          fields: {
            why: pick(['', 'because']),
            areas: pick([[], ['home', 'My <boat>']]),
            ...pick<Fields>([{}, { standing: 'resting', outcome: 'so', importance: 7 }]),
          },
        });
        lines.push(goal);
        for (let steps = roll(4); steps > 0; steps -= 1) {
          const step = newId();
          const fields = {
            state: pick(STEP_STATES),
            askOthers: roll(2) === 0,
            when: pick(['', 'soon']),
            who: pick(['', 'Bee']),
            helps: pick(['', 'a seat']),
            ...pick<Fields>([{}, { confidence: 3 }]),
          };
          await beginLine(tx, { id: step, kind: 'step', parent: goal, words: `Step ${pick(odd)}`, fields });
          lines.push(step);
        }
        const [hard, barrier] = [newId(), newId()];
        await beginLine(tx, { id: hard, kind: 'hard', words: pick(odd) });
        await beginLine(tx, {
          id: barrier,
          kind: 'barrier',
          words: pick(['', ...odd]),
          fields: { sort: pick(BARRIERS) },
        });
        if (roll(2) === 0) await takeAway(tx, { id: barrier });
        await beginLine(tx, {
          id: newId(),
          kind: 'stage',
          parent: goal,
          words: pick(odd),
          fields: { state: pick(STEP_STATES) },
        });
        const linked = pick<Fields>([{ barrier }, { href: 'https://choir.example/' }, {}]);
        const link = { to: pick(LINKED), ...linked };
        await beginLine(tx, { id: newId(), kind: 'link', parent: goal, words: pick(['', ...odd]), fields: link });
        await placeLine(tx, { line: hard, was: 0, places: ['hope/hard'] });
        lines.push(hard);
      }
      for (let parts = roll(3); parts > 0; parts -= 1) {
        await beginLine(tx, {
          id: newId(),
          kind: 'about',
          words: pick(odd),
          fields: { heading: pick(['', 'Talking']), helpedBy: pick(['', 'Ash']) },
        });
      }
      // Under the standard's headings, in an order of the person's own, some of it left out.
      for (const which of ABOUT_SECTIONS.filter(() => roll(2) === 0)) {
        const fields = { heading: pick(['', 'In my words']), helpedBy: pick(['', 'Ash <3']) };
        await writeAbout(tx, { which, was: 0, words: `${which}: ${pick(odd)}`, fields });
      }
      if (roll(2) === 0) await writeAbout(tx, { which: 'pronouns', was: 0, words: pick(odd) });
      for (const kind of ABOUT_LISTS.filter(() => roll(2) === 0))
        await beginLine(tx, { id: newId(), kind, words: `${kind}: ${pick(odd)}` });
      const usual = await placesOfAboutMe(tx);
      for (let presses = roll(5); presses > 0; presses -= 1) {
        const press = pick(ORDER_CHANGES);
        const place = pick(usual);
        await arrange(tx, { id: newId(), shelf: 'about me', change: (now) => reordered(usual, now, place, press) });
      }
      leftOut = (await arrangementOf(tx, 'about me')).hidden;
      await beginLine(tx, { id: newId(), kind: 'matters', words: pick(odd) });
    });
    // Kim has suggested too, which Sol must not be shown.
    const before = await shareWith(here.database, person, members.sol, 'plan', 'suggest');
    await shareWith(here.database, person, members.kim, 'plan', 'suggest');
    const made: string[] = [];
    for (const who of [sol, kim, sol]) {
      const id = newId();
      const command = {
        id,
        form: 'wording',
        entry: pick(lines),
        words: `from ${who.name}`,
        why: pick(['', 'why']),
      } as const;
      const purpose = { rooms: ['plan'], reason: 'suggest' } as const;
      await withPerson(here.database, recordOf(who, person.account), purpose, (tx) => suggest(tx, command));
      made.push(id);
    }
    const [first = '', , third = ''] = made;
    await own(person, async (tx) => {
      await declineSuggestion(tx, { id: first, reason: pick(['', 'no thanks']) });
      if (roll(2) === 0) await takeAway(tx, { id: pick(lines) });
      if (roll(2) === 0) await acceptSuggestion(tx, { id: third, words: 'taken', was: 1 });
      await withdrawSharing(tx, { sharing: before });
    });

    const room = pick(['plan', 'about me'] as const);
    const level = pick<Level>(room === 'plan' ? ['see', 'suggest', 'carry out'] : ['see', 'suggest']);
    const until = new Date(Date.now() + 40 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const address = `/me/people/${members.sol}/would-see/${room.replace(' ', '-')}?level=${level.replace(' ', '-')}&until=${until}`;
    const preview = await pages.get(person, address);
    const imagined = article(preview.html);
    expect(imagined, `seed ${seed}`).not.toBe('no room');
    expect(imagined).not.toContain('from Kim');
    for (const section of leftOut) expect(imagined).not.toContain(`${section}: `);
    expect((await pages.post(person, preview, address)).status).toBe(303);
    const why = `/with/${person.account}`;
    const stated = await pages.post(sol, await pages.get(sol, why), why, { room, reason: 'get ready' });
    const seen = await pages.get(sol, stated.to ?? '');
    expect(article(seen.html), `seed ${seed}, ${room}, ${level}`).toBe(imagined);
    // And looked at once more, now that it is shared.
    const plain = await pages.get(person, address.split('?')[0] ?? '');
    expect(article(plain.html), `seed ${seed}`).toBe(imagined);
  });
});
