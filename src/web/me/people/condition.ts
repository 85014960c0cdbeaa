import { CONDITIONS, type SharingCondition } from '../../../modules/sharing/index.ts';
import type { Ask } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';

/** Its part of an address: left out where sharing is open always. */
const UNWELL = 'unwell';

/** When the sharing that the address thinks of is open. */
export const conditionIn = (ask: Pick<Ask, 'query'>): SharingCondition =>
  ask.query.get('when') === UNWELL ? 'when I am unwell' : 'always';

/** The same as a part of an address, to be set beside level and last day. */
export const conditionQuery = (condition: SharingCondition): Record<string, string> =>
  condition === 'always' ? {} : { when: UNWELL };

/** The choice that stands in the flow of sharing. */
export const conditionOptions = (t: T) =>
  CONDITIONS.map((value) => ({
    value,
    text: t(`unwell.condition.${value}`),
    hint: value === 'always' ? undefined : t('unwell.conditionHint'),
  }));
