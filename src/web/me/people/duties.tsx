import type { Override } from '../../../modules/sharing/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { sayDayAndTime, sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Card, OwnWords, Quiet } from '../../design/index.ts';
import { sayRooms } from '../../with/room-words.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How many days the first page tells of it; the list of looks always does. */
const ON_TODAY = 28;

/** On the first page: what was opened, or was asked to be, under a legal duty. Calm and short; why and by whom is one press away. */
export function DutyCards({ ask, overrides }: { ask: RecordAsk; overrides: readonly Override[] }) {
  const { t } = ask;
  const since = ask.now.getTime() - ON_TODAY * DAY;
  const told = overrides.filter((each) => each.shownFrom.getTime() > since);
  if (told.length === 0) return <></>;
  return (
    <Card heading={t('duty.todayHeading')} kind="needs">
      {told.map((each) => (
        <p>{whatHappened(ask, each)}</p>
      ))}
      <p>
        <a href={`${to.looks}#duty`}>{t('duty.todayMore')}</a>
      </p>
    </Card>
  );
}

/** Everything that the person is told of each. */
export function Duties({ ask, overrides }: { ask: RecordAsk; overrides: readonly Override[] }) {
  const { t } = ask;
  if (overrides.length === 0) return <></>;
  return (
    <section id="duty">
      <h2>{t('looks.dutyHeading')}</h2>
      <p>{t('looks.dutyLede')}</p>
      {overrides.map((each) => (
        <Card>
          <p>{whatHappened(ask, each)}</p>
          <p>{t('looks.dutyBasis', { basis: t(`looks.basis.${each.basis}`) })}</p>
          {each.secondName !== null && <p>{t('looks.dutySecond', { name: each.secondName })}</p>}
          {each.declinedName !== null && <p>{t('duty.declinedBy', { name: each.declinedName })}</p>}
          <Quiet>{t('looks.dutyReason')}</Quiet>
          <OwnWords text={each.reason} />
          {each.delayReason !== null && (
            <>
              <Quiet>{t('looks.dutyDelay')}</Quiet>
              <OwnWords text={each.delayReason} />
            </>
          )}
        </Card>
      ))}
    </section>
  );
}

function whatHappened({ t, language, now }: RecordAsk, each: Override): string {
  const about = { name: each.byName, service: each.serviceName, rooms: sayRooms(t, each.rooms) };
  if (!each.startsAt || !each.endsAt) {
    return t('looks.dutyNotOpened', { ...about, when: sayWhen(language, each.askedAt, now) });
  }
  const [from, until] = [sayDayAndTime(language, each.startsAt), sayDayAndTime(language, each.endsAt)];
  return t('looks.dutyOpened', { ...about, from, to: until });
}
