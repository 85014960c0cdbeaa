import {
  houseOf,
  housesOfMine,
  queueOf,
  type House,
  type MyHouse,
  type Waiting,
} from '../../../modules/stays/index.ts';
import { NotFound, type SignedInAsk } from '../../../platform/http/index.ts';

/** The house in the address, as whoever comes may see it. */
export interface HouseHere {
  readonly house: House;
  readonly mine: MyHouse;
}

/** For who works in the house, and who runs its service. NotFound for everybody else; the database refuses them too. */
export async function houseHere(ask: SignedInAsk): Promise<HouseHere> {
  const { service, house: id } = ask.params;
  const found = await ask.commons(async (tx) => {
    const mine = (await housesOfMine(tx)).find((each) => each.id === id && each.service === service);
    const house = mine && (await houseOf(tx, mine.id));
    return mine && house ? { mine, house } : null;
  });
  if (!found) throw new NotFound();
  return found;
}

/** For who works in the house alone: requests and rooms. */
export async function houseAtWork(ask: SignedInAsk): Promise<HouseHere> {
  const found = await houseHere(ask);
  if (!found.mine.works) throw new NotFound();
  return found;
}

/** A line of the list, for the forms of a request: whom it is about, and where it stands. Opens nothing. */
export async function requestHere(ask: SignedInAsk): Promise<HouseHere & { readonly waiting: Waiting }> {
  const here = await houseAtWork(ask);
  const { person, request } = ask.params;
  const queue = await ask.commons((tx) => queueOf(tx, here.house.id));
  const waiting = queue.find((each) => each.person === person && each.request === request);
  if (!waiting) throw new NotFound();
  return { ...here, waiting };
}
