import { beginLine, carryOutStep, takeAway, type Fields, type Kind } from '../../src/modules/plans/index.ts';
import { fingerprintOf } from '../../src/modules/reviews/index.ts';
import { shareRoom } from '../../src/modules/sharing/index.ts';
import { letUsTalk, suggest } from '../../src/modules/suggestions/index.ts';
import {
  arrangeWishPart,
  nameWishPart,
  noteWishesDetails,
  signWishes,
  wishesOf,
  wishesSnapshot,
} from '../../src/modules/wishes/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { translator } from '../../src/platform/language/index.ts';
import { withPerson, type PersonTx } from '../../src/platform/record/index.ts';
import { recordOf } from '../../src/platform/session/index.ts';
import { inOwn } from '../access/duty.ts';
import type { Cast, TestDatabase } from '../database/index.ts';
import { inDays } from './whole-record.ts';

/** Wishes in which something stands in every place, in Welsh, signed and changed since: by name, for the pages about one of them. */
export async function writeWholeWishes(tx: PersonTx) {
  const write = async (kind: Kind, words: string, fields: Fields = {}, parent?: string): Promise<string> => {
    const id = newId();
    await beginLine(tx, { id, kind, words, fields, parent });
    return id;
  };
  const wish = await write('wish', 'Neb yn siarad amdana i yn yr ystafell nesaf.', {
    part: 'not want',
    why: 'Rwy’n ei glywed.',
    helpedBy: 'Robin',
  });
  const step = await write('wish step', 'Dod â’r blwch hetiau.', { askOthers: true }, wish);
  await write('wish', 'Dim golau mawr yn y nos.', { part: 'not want' });
  await write('wish', 'Y tabledi cysgu, bob tro.', { part: 'decline', why: 'Cwympais ddwywaith.' });
  await takeAway(tx, { id: await write('wish', 'Dim te.', { part: 'not want' }) });
  await nameWishPart(tx, { part: 'places', was: 0, heading: 'Lle i aros' });
  await write('wish', 'Ystafell gefn Ash.', { part: 'places' });
  const ownPart = await write('wish part', 'Pan fydd y ffôn yn canu');
  await write('wish', 'Gadewch iddo ganu.', { part: ownPart });
  await takeAway(tx, { id: await write('wish part', 'Ar wyliau') });
  await write('wish', 'Rwy’n canu eto.', { part: 'over' });
  await arrangeWishPart(tx, { id: newId(), place: 'over', change: 'leave out' });
  const details = {
    nation: 'wales',
    madeWith: 'Robin',
    madeRole: 'gweithiwr cymheiriaid',
    keptWhere: 'Y ffolder glas',
    lookAgain: '2020-01-01',
  } as const;
  await noteWishesDetails(tx, { was: 0, details });
  const t = translator('cy');
  const signed = newId();
  await signWishes(tx, t, {
    id: signed,
    shown: fingerprintOf(wishesSnapshot(t, await wishesOf(tx))),
    details: 1,
    name: 'Wren',
    witness: 'Robin',
    witnessed: 'Gwelodd fi’n llofnodi.',
    says: ['adult', 'able', 'clear'],
  });
  await write('wish', 'Ash yn gyntaf.', { part: 'people' });
  return { wish, step, ownPart, signed };
}

/** Wishes shared with a worker, who suggests, talks and carries out. */
export async function shareWishes(here: TestDatabase, person: Cast, worker: Cast, member: string) {
  const [line, step, suggestion] = [newId(), newId(), newId()];
  await inOwn(here, person, async (tx) => {
    await beginLine(tx, { id: line, kind: 'wish', words: 'Eisteddwch cyn siarad.', fields: { part: 'want' } });
    const asks = { askOthers: true };
    await beginLine(tx, { id: step, kind: 'wish step', parent: line, words: 'Dod â chadair.', fields: asks });
    const [whom, endsAt] = [{ kind: 'member', member } as const, inDays(60)];
    await shareRoom(tx, { id: newId(), whom, room: 'advance wishes', level: 'carry out', endsAt });
  });
  const purpose = { rooms: ['advance wishes'], reason: 'suggest' } as const;
  await withPerson(here.database, recordOf(worker, person.account), purpose, async (tx) => {
    const something = { form: 'new line', room: 'advance wishes', why: '' } as const;
    await suggest(tx, { ...something, id: newId(), entry: null, kind: 'wish', place: 'want', words: 'Paned o de' });
    await suggest(tx, { ...something, id: newId(), entry: line, kind: 'wish step', words: 'Cau’r drws' });
    await suggest(tx, { id: suggestion, form: 'wording', entry: line, words: 'Eisteddwch yn gyntaf.', why: '' });
    await carryOutStep(tx, { id: newId(), step, note: 'Cadair y gegin.' });
  });
  await inOwn(here, person, (tx) => letUsTalk(tx, { id: newId(), suggestion, words: 'Pam?' }));
  return { line, step, suggestion };
}
