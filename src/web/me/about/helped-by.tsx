import type { T } from '../../../platform/language/index.ts';
import { Quiet } from '../../design/index.ts';

/** Who helped the person to write a line, in their words; nothing where they named nobody. */
export function HelpedBy({ t, who }: { t: T; who: string | undefined }) {
  if (!who) return <></>;
  return <Quiet>{t.rich('about.withHelpFrom', { who, own: (words) => <bdi>{words}</bdi> })}</Quiet>;
}
