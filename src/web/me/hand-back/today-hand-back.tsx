import { toRead, unwellTimesOf, type UnwellTime } from '../../../modules/crisis/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Card, Quiet } from '../../design/index.ts';
import { saySpan } from './say-span.ts';

/** The times that are over and not read yet, newest first. */
export const handBacksForToday = async (ask: RecordAsk, tx: PersonTx): Promise<UnwellTime[]> =>
  toRead(await unwellTimesOf(tx), ask.now);

/** On the first page until it is read: it is over, and what happened can be read. The newest; others stand in the list. */
export function TodayHandBack({ ask, times }: { ask: RecordAsk; times: readonly UnwellTime[] }) {
  const { t } = ask;
  const [time] = times;
  if (!time) return <></>;
  return (
    <Card heading={t('handBack.todayHeading')} kind="needs">
      <p>{t('handBack.today')}</p>
      <Quiet>{saySpan(t, time)}</Quiet>
      <Actions>
        <ButtonLink href={to.handBack(time.id)} kind="second">
          {t('handBack.todayOpen')}
        </ButtonLink>
        {times.length > 1 && (
          <ButtonLink href={to.handBacks} kind="quiet">
            {t('handBack.toList')}
          </ButtonLink>
        )}
      </Actions>
    </Card>
  );
}
