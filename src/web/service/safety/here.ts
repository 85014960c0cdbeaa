import { safetyLeadsHere, type SafetyLead } from '../../../modules/safety/index.ts';
import { administers, serviceOf, type Service } from '../../../modules/services/index.ts';
import { NotFound, type SignedInAsk } from '../../../platform/http/index.ts';
import { isId } from '../../../platform/ids.ts';

/** The service in the address, as whoever comes may see its page about harm. */
export interface SafetyHere {
  readonly service: Service;
  /** Sees who is safety lead at this service, names them and ends it. */
  readonly isAdministrator: boolean;
  /** The live naming of whoever comes; null: they do not see the count. */
  readonly lead: SafetyLead | null;
  /** Everybody who is safety lead of this installation now. */
  readonly leads: readonly SafetyLead[];
}

/** For its administrators, and for a safety lead named there. NotFound for everybody else; the database refuses them too. */
export async function safetyHere(ask: SignedInAsk): Promise<SafetyHere> {
  const id = ask.params['service'];
  const works = ask.visitor.posts.some((post) => post.service === id);
  if (!isId(id) || !works) throw new NotFound();
  const [service, leads] = await ask.commons(async (tx) => [await serviceOf(tx, id), await safetyLeadsHere(tx)]);
  const lead = leads.find((each) => each.mine) ?? null;
  const isAdministrator = administers(ask.visitor.posts, id);
  if (!service || (!isAdministrator && lead?.service !== id)) throw new NotFound();
  return { service, isAdministrator, lead, leads };
}
