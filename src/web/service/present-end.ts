import type { Posted } from '../../modules/services/index.ts';
import type { T } from '../../platform/language/index.ts';

export interface EndWords {
  readonly heading: string;
  readonly lede: string;
  /** What happens at once. */
  readonly happens: readonly string[];
  /** Null when there is nothing left to end. */
  readonly submit: string | null;
}

/** What ending a post, or taking an invitation back, does. */
export function presentEnd(t: T, posted: Posted): EndWords {
  const name = posted.name ?? posted.address;
  if (posted.startsAt === null) {
    const heading = t('service.takeBackHeading', { name });
    if (posted.endsAt) return { heading, lede: t('service.endedAlready'), happens: [], submit: null };
    return { heading, lede: t('service.takeBackWords'), happens: [], submit: t('service.takeBackSubmit') };
  }
  const heading = t('service.endHeading', { name });
  if (posted.endsAt) return { heading, lede: t('service.endedAlready'), happens: [], submit: null };
  const happens = [
    ...(posted.teams === null ? [] : [t('service.endTeam', { teams: posted.teams, name })]),
    t('service.endPages', { name }),
    t('service.endByName', { name }),
    t('service.endAgain', { name }),
  ];
  return { heading, lede: t('service.endLede'), happens, submit: t('service.endSubmit') };
}
