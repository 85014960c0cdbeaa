import { dutiesAt } from '../../../modules/sharing/index.ts';
import type { Page, SignedInAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, ButtonLink, Card, Form, Layout, makeForm, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { sayRoom, slugOf } from '../../with/room-words.ts';
import { Done } from '../done.tsx';
import { DutyFacts } from './duty-facts.tsx';
import { serviceWithDuty } from './here.ts';
import { presentDuty, type DutyView } from './present-duty.ts';

/** When the law needs a record opened: what this is for, what waits for a second person, and what is open. */
export async function showDuty(ask: SignedInAsk): Promise<Page> {
  const { t, now } = ask;
  const service = await serviceWithDuty(ask);
  const duties = await ask.commons((tx) => dutiesAt(tx, service.id));
  const [waits, open] = [
    duties.filter((duty) => duty.endsAt === null).map((duty) => presentDuty(t, duty, now)),
    duties.filter((duty) => duty.endsAt !== null).map((duty) => presentDuty(t, duty, now)),
  ];
  const says = {
    asked: t('duty.done.asked'),
    agreed: t('duty.done.agreed'),
    declined: t('duty.done.declined'),
    'too-late': t('duty.done.too-late'),
    ended: t('duty.done.ended'),
  };
  return (
    <Layout
      frame={frameOf(ask, 'service')}
      title={t('duty.title')}
      current="service"
      room={{ text: t('duty.toService'), href: to.service }}
    >
      <div class="reading">
        <Done ask={ask} says={says} />
        <PageHeading lede={t('duty.lede')}>{t('duty.heading')}</PageHeading>
        <p>
          <strong>{t('duty.danger')}</strong>
        </p>
        <p>{t('duty.notFor')}</p>
        <ul>
          <li>{t('duty.howSecond', { service: service.name })}</li>
          <li>{t('duty.howRooms')}</li>
          <li>{t('duty.howTold')}</li>
          <li>{t('duty.howDelay')}</li>
          <li>{t('duty.howLead')}</li>
        </ul>
        <Actions>
          <ButtonLink href={to.askDuty(service.id)}>{t('duty.ask')}</ButtonLink>
        </Actions>
        <h2>{t('duty.waitsHeading')}</h2>
        {waits.length === 0 && <p>{t('duty.noneWaits')}</p>}
        {waits.map((duty) => (
          <One ask={ask} service={service.id} duty={duty} />
        ))}
        <h2>{t('duty.openHeading')}</h2>
        {open.length === 0 && <p>{t('duty.noneOpen')}</p>}
        {open.map((duty) => (
          <One ask={ask} service={service.id} duty={duty} />
        ))}
        <p>
          <a href={to.dutyCounts(service.id)}>{t('duty.toCounts')}</a>
        </p>
      </div>
    </Layout>
  );
}

function One({ ask, service, duty }: { ask: SignedInAsk; service: string; duty: DutyView }) {
  const { t } = ask;
  const about = <span class="nhsuk-u-visually-hidden"> {duty.name}</span>;
  return (
    <Card kind={duty.mayAnswer ? 'needs' : 'plain'}>
      <h3 dir="auto">{duty.name}</h3>
      <DutyFacts facts={duty.facts} />
      {(duty.mayAnswer || duty.mayEnd || duty.toRead.length > 0) && (
        <Actions>
          {duty.mayAnswer && (
            <ButtonLink href={to.duty(service, duty.id)} kind="second">
              {t('duty.answer')}
              {about}
            </ButtonLink>
          )}
          {duty.toRead.map((room) => (
            <ButtonLink href={`${to.why(duty.person)}?room=${slugOf(room)}`} kind="second">
              {t('duty.readRoom', { room: sayRoom(t, room) })}
              {about}
            </ButtonLink>
          ))}
          {duty.mayEnd && (
            <Form form={makeForm(ask, { id: duty.id })} action={to.endDuty(service, duty.id)}>
              <Button kind="quiet">
                {t('duty.end')}
                {about}
              </Button>
            </Form>
          )}
        </Actions>
      )}
    </Card>
  );
}
