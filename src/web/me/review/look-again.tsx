import type { Child } from 'hono/jsx';
import type { Plan } from '../../../modules/plans/index.ts';
import { dayHasCome } from '../../../modules/reviews/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Quiet } from '../../design/index.ts';

/** One soft line when a day has come on which the person wanted to look again. It stays until they choose another day; nothing is late. */
export function LookAgain({ ask, plan, day }: { ask: RecordAsk; plan: Pick<Plan, 'risks'>; day: string }) {
  const { t } = ask;
  const today = isoDay(ask.now);
  const link = (href: string) => (words: Child[]) => <a href={href}>{words}</a>;
  if (dayHasCome(day, today)) return <Quiet>{t.rich('review.today', { link: link(to.planReview) })}</Quiet>;
  const tried = plan.risks.find((line) => dayHasCome(line.fields.again, today));
  return tried ? <Quiet>{t.rich('review.todayTry', { link: link(to.tryOf(tried.id)) })}</Quiet> : <></>;
}
