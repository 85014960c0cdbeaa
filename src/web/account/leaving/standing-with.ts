import { servicesHere, standingOf, type Service } from '../../../modules/services/index.ts';
import type { SignedInAsk } from '../../../platform/http/index.ts';
import { withPerson } from '../../../platform/record/index.ts';
import { ownRecord } from '../../../platform/session/index.ts';

/** The services that somebody stands with, by name; none for somebody who keeps no record. */
export async function standingWith(ask: SignedInAsk): Promise<Pick<Service, 'name' | 'contact'>[]> {
  const own = { rooms: [], reason: 'own words' } as const;
  const { standing, services } = await withPerson(ask.database, ownRecord(ask.visitor), own, async (tx) => ({
    standing: await standingOf(tx),
    services: await servicesHere(tx),
  }));
  return services.filter((service) => standing.has(service.id));
}
