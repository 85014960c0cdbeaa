import { isId } from '../../platform/ids.ts';
import { pageAsked } from '../pages-nav.tsx';

/** Which part of a plan is asked for: a page of it (`?page=2`), or of one goal's steps (`?goal=…&page=2`). */
export interface PlanAsked {
  readonly goal: string | null;
  readonly page: number;
}

export const WHOLE_PLAN: PlanAsked = { goal: null, page: 1 };

export function planAsked(query: URLSearchParams): PlanAsked {
  const goal = query.get('goal');
  return { goal: isId(goal) ? goal : null, page: pageAsked(query.get('page')) };
}

/** The address of this part of a plan, on a page that shows plans; what the address asks already is kept. */
export function partOf(address: string, { goal, page }: PlanAsked): string {
  const [path = '', before = ''] = address.split('?');
  const query = new URLSearchParams(before);
  if (goal !== null) query.set('goal', goal);
  if (page > 1) query.set('page', String(page));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
