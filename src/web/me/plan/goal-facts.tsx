import type { Fields } from '../../../modules/plans/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Fold } from '../../design/index.ts';
import { numbersSaid, sayArea } from './goal-fields.tsx';

/** Which parts of a life a goal is in: words of the list, and the person's own. */
export function AreasShown({ t, areas }: { t: T; areas: readonly string[] }) {
  if (areas.length === 0) return <></>;
  return (
    <p class="quiet">
      {t('goal.isIn')}{' '}
      {areas.map((area, at) => (
        <>
          {at > 0 && ' · '}
          <bdi>{sayArea(t, area)}</bdi>
        </>
      ))}
    </p>
  );
}

/** The numbers that the person gave, folded: they stand nowhere else. */
export function NumbersShown({ t, of }: { t: T; of: Fields }) {
  const said = numbersSaid(t, of);
  if (said.length === 0) return <></>;
  return (
    <Fold summary={t('goal.numbersShown')}>
      {said.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </Fold>
  );
}
