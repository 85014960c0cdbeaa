import {
  agreeWhenUnwell,
  answerUnwellAsk,
  readSigns,
  saySigns,
  takeSignsBack,
  unwellNow,
  type AgreementParts,
  type SignsSaid,
  type UnwellNow,
} from '../../src/modules/crisis/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { Refused, withPerson, type Room } from '../../src/platform/record/index.ts';
import { recordOf } from '../../src/platform/session/index.ts';
import { addPerson, inviteAndJoin, type Cast, type TestDatabase } from '../database/index.ts';
import { inOwn } from './duty.ts';

export const SIGNS = 'I stop answering the phone.\nThe curtains stay closed.';

/** Wren and friends in her circle, by name and by member. */
export interface UnwellPeople {
  readonly wren: Cast;
  readonly friends: readonly Cast[];
  readonly members: readonly string[];
  friend(index: number): Cast;
  member(index: number): string;
  /** Agrees, as the next version unless said otherwise; all three friends, two of whom it takes, two hours, three days. */
  agrees(given?: Partial<AgreementParts & { was: number }>): Promise<string>;
  answers(by: Cast, yes?: boolean): Promise<string>;
  says(by: Cast, version?: number): Promise<SignsSaid>;
  takesBack(by: Cast): Promise<string>;
  now(): Promise<UnwellNow>;
  /** Whether a friend gets into a room. */
  opens(by: Cast, room: Room): Promise<boolean>;
}

export async function unwellPeople(
  here: TestDatabase,
  names: readonly string[] = ['Ash', 'Bryn', 'Cai'],
): Promise<UnwellPeople> {
  const wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  const friends: Cast[] = [];
  const members: string[] = [];
  for (const name of names) {
    const one = await addPerson(here.administrator, here.database, name);
    friends.push(one);
    members.push(await inviteAndJoin(here.database, wren, one, 'supporter'));
  }
  await here.administrator.query(`update system.session set expires_at = 'infinity'`);
  let version = 0;
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const found = items[index];
    if (found === undefined) throw new Error('There is no such friend.');
    return found;
  };
  return {
    wren,
    friends,
    members,
    friend: (index) => at(friends, index),
    member: (index) => at(members, index),
    async agrees(given = {}) {
      const usual = { keepers: members, needed: 2, waitHours: 2, lengthHours: 72, signs: SIGNS, was: version };
      const outcome = await inOwn(here, wren, (tx) => agreeWhenUnwell(tx, { ...usual, ...given }));
      if (outcome === 'kept') version = (given.was ?? version) + 1;
      return outcome;
    },
    answers: (by, yes = true) =>
      withCommons(here.database, by, (tx) => answerUnwellAsk(tx, { person: wren.account, yes })),
    says: (by, said = version) =>
      withCommons(here.database, by, (tx) =>
        saySigns(tx, { id: newId(), unwell: newId(), person: wren.account, version: said }),
      ),
    takesBack: (by) => withCommons(here.database, by, (tx) => takeSignsBack(tx, { person: wren.account })),
    now: () => inOwn(here, wren, unwellNow),
    async opens(by, room) {
      try {
        const purpose = { rooms: [room], reason: 'support now' } as const;
        return await withPerson(here.database, recordOf(by, wren.account), purpose, async () => true);
      } catch (problem) {
        if (problem instanceof Refused) return false;
        throw problem;
      }
    },
  };
}

/** What somebody reads of the signs; null where they read nothing. */
export const reads = (here: TestDatabase, by: Cast, person: Cast) =>
  withCommons(here.database, by, (tx) => readSigns(tx, { person: person.account }));

/** Refused at the door, or what it gave. */
export async function orRefused<Out>(work: Promise<Out>): Promise<Out | 'refused'> {
  try {
    return await work;
  } catch (problem) {
    if (problem instanceof Refused) return 'refused';
    throw problem;
  }
}
