import { administers, runs, serviceOf, type Service } from '../../modules/services/index.ts';
import { isId } from '../../platform/ids.ts';
import { NotFound, type SignedInAsk } from '../../platform/http/index.ts';

type Holds = typeof runs;

/** The service in the address, for those who may run it: administrators and leads. NotFound for everybody else; the database refuses them too. */
export const serviceToRun = (ask: SignedInAsk): Promise<Service> => serviceHere(ask, runs);

/** The same, for its administrators alone. */
export const serviceToDescribe = (ask: SignedInAsk): Promise<Service> => serviceHere(ask, administers);

async function serviceHere(ask: SignedInAsk, holds: Holds): Promise<Service> {
  const id = ask.params['service'];
  if (!isId(id) || !holds(ask.visitor.posts, id)) throw new NotFound();
  const service = await ask.commons((tx) => serviceOf(tx, id));
  if (!service) throw new NotFound();
  return service;
}
