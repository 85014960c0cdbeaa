import type { Line } from '../../../modules/plans/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Actions, ButtonLink } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import { shortly } from '../shortly.ts';

/** What can be done with a line on a page of lines: change it, and say where it belongs. */
export function LineActions({ t, line, change }: { t: T; line: Pick<Line, 'id' | 'words'>; change: string }) {
  const about = (
    <span class="nhsuk-u-visually-hidden">
      {' '}
      {t('plan.changeAbout')} {shortly(line.words, 60)}
    </span>
  );
  return (
    <Actions>
      <ButtonLink href={change} kind="quiet">
        {t('common.change')}
        {about}
      </ButtonLink>
      <ButtonLink href={to.place(line.id)} kind="quiet">
        {t('goal.whereBelongs')}
        {about}
      </ButtonLink>
    </Actions>
  );
}
