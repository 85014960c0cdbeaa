import type { Service } from '../../modules/services/index.ts';
import { sayDate, type T } from '../../platform/language/index.ts';
import { factsOf, type Fact } from '../service/present-services.ts';

export interface StandingService {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly hasTeams: boolean;
  /** Since when the person stands with it, in words; null when they do not. */
  readonly since: string | null;
}

/** The services that the person stands with, and the others. `since`: by id of the service. */
export function presentStanding(
  t: T,
  here: readonly Service[],
  since: ReadonlyMap<string, Date>,
): { readonly mine: readonly StandingService[]; readonly others: readonly StandingService[] } {
  const all = here.map((service): StandingService => {
    const at = since.get(service.id);
    return {
      id: service.id,
      name: service.name,
      facts: factsOf(t, service),
      hasTeams: service.teams.length > 0,
      since: at ? t('service.stoodSince', { day: sayDate(t.language, at) }) : null,
    };
  });
  return { mine: all.filter((service) => service.since), others: all.filter((service) => !service.since) };
}
