import type { T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { LookLine, Looks } from '../../design/index.ts';

/** The ways to what belongs to being unwell: before it, who would see what; after it, what happened. */
export function BeforeAndAfter({ t }: { t: T }) {
  return (
    <Looks>
      <LookLine>
        <a href={to.rehearse}>{t('rehearse.heading')}</a>
      </LookLine>
      <LookLine>
        <a href={to.handBacks}>{t('handBack.listHeading')}</a>
      </LookLine>
    </Looks>
  );
}
