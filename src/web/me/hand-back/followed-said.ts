import { followedState, type FollowedState, type OpenedPlan } from '../../../modules/crisis/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import type { NamesByAccount } from '../people/present-looks.ts';

/** What somebody said about whether the wishes were followed, or that they were asked. */
export interface FollowedSaid {
  readonly look: string;
  readonly sentence: string;
  /** Their words; empty where there are none. */
  readonly because: string;
  /** What they had answered before they corrected it: sentence and words. */
  readonly before: readonly { readonly sentence: string; readonly because: string }[];
}

const ON_THE_PAGE = {
  yes: 'handBack.followed.yes',
  partly: 'handBack.followed.partly',
  no: 'handBack.followed.no',
  asked: 'handBack.followed.asked',
  'no answer': 'handBack.followed.no answer',
} as const satisfies Record<FollowedState, string>;
const BESIDE_A_LOOK = {
  yes: 'handBack.looksYes',
  partly: 'handBack.looksPartly',
  no: 'handBack.looksNo',
  asked: 'handBack.looksAsked',
  'no answer': 'handBack.looksNoAnswer',
} as const satisfies Record<FollowedState, string>;

/** In one sentence, with their words; on a page about it, or beside a look among others. */
export function presentFollowed(
  { t, now }: Pick<RecordAsk, 't' | 'now'>,
  opened: OpenedPlan,
  names: NamesByAccount,
  where: 'on the page' | 'beside a look' = 'on the page',
): FollowedSaid {
  const name = names.get(opened.viewer) ?? opened.viewerName;
  const says = where === 'on the page' ? ON_THE_PAGE : BESIDE_A_LOOK;
  const last = opened.answers.at(-1);
  return {
    look: opened.look,
    sentence: t(says[followedState(opened, now)], { name }),
    because: last?.because ?? '',
    before: opened.answers.slice(0, -1).map(({ followed, because }) => ({
      sentence: `${t('handBack.followedBefore', { name })} ${t(says[followed], { name })}`,
      because: because ?? '',
    })),
  };
}

/** By look, for a page of looks. */
export const followedByLook = (said: readonly FollowedSaid[]): ReadonlyMap<string, FollowedSaid> =>
  new Map(said.map((each) => [each.look, each]));
