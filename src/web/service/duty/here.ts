import { dutiesAt, type Duty } from '../../../modules/sharing/index.ts';
import { serviceOf, type Service } from '../../../modules/services/index.ts';
import { NotFound, type SignedInAsk } from '../../../platform/http/index.ts';
import { isId } from '../../../platform/ids.ts';
import type { Role } from '../../../platform/session/index.ts';

/** Roles that a legal duty can fall to. */
export const DUTY_ROLES: readonly Role[] = ['worker', 'lead'];

/** The service in the address, for its workers and leads. NotFound for everybody else; the database refuses them too. */
export async function serviceWithDuty(ask: SignedInAsk): Promise<Service> {
  const id = ask.params['service'];
  const works = ask.visitor.posts.some((post) => post.service === id && DUTY_ROLES.includes(post.role));
  const service = isId(id) && works ? await ask.commons((tx) => serviceOf(tx, id)) : null;
  if (!service) throw new NotFound();
  return service;
}

/** One that waits or is open, as whoever is signed in may see it; null when there is none, or none any more. */
export async function dutyHere(ask: SignedInAsk, service: string): Promise<Duty | null> {
  const duties = await ask.commons((tx) => dutiesAt(tx, service));
  return duties.find((duty) => duty.id === ask.params['override']) ?? null;
}
