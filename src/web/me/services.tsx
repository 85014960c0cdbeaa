import type { Child } from 'hono/jsx';
import { z } from 'zod';
import { noLongerStandWith, servicesHere, standingOf, standWith } from '../../modules/services/index.ts';
import { fields, NotFound, type FormParts, type RecordAsk } from '../../platform/http/index.ts';
import { to } from '../addresses.ts';
import { Actions, Button, Card, EmptyPlace, Form, HiddenField, Layout, PageHeading } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { Done } from '../service/done.tsx';
import { ServiceFacts } from '../service/service-facts.tsx';
import { presentStanding, type StandingService } from './present-standing.ts';

const form = z.object({
  once: fields.once,
  service: z.uuid('form.notUnderstood'),
  answer: fields.oneOf(['stand', 'leave']),
});

/** Services that the person stands with, and the others there are. Nobody needs one, and standing with one shares nothing. */
export const myServices: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask) => {
    const { t } = ask;
    const [here, since] = await ask.record(async (tx) => [await servicesHere(tx), await standingOf(tx)] as const);
    const { mine, others } = presentStanding(t, here, since);
    const says = { stand: t('service.done.stand'), leave: t('service.done.leave') };
    return (
      <Layout frame={frameOf(ask, 'me')} title={t('service.standingTitle')} current="people">
        <Done ask={ask} says={says} />
        <PageHeading lede={t('service.standingLede')}>{t('service.standingHeading')}</PageHeading>
        {here.length > 0 && <p>{t('service.standingLaw')}</p>}
        {here.length === 0 && (
          <EmptyPlace drawing="path">
            <p>{t('service.noServices')}</p>
          </EmptyPlace>
        )}
        {mine.map((service) => (
          <ServiceCard ask={ask} service={service} heading={<h2 dir="auto">{service.name}</h2>} />
        ))}
        {others.length > 0 && <h2>{mine.length > 0 ? t('service.otherServices') : t('service.allServices')}</h2>}
        {others.map((service) => (
          <ServiceCard ask={ask} service={service} heading={<h3 dir="auto">{service.name}</h3>} />
        ))}
      </Layout>
    );
  },
  act: async (ask, { once, service, answer }) => {
    if (answer === 'leave') {
      await ask.record((tx) => noLongerStandWith(tx, service));
    } else {
      const outcome = await ask.record((tx) => standWith(tx, { id: once, service }));
      if (outcome === 'no such service') throw new NotFound();
    }
    return `${to.services}?done=${answer}`;
  },
};

function ServiceCard({ ask, service, heading }: { ask: RecordAsk; service: StandingService; heading: Child }) {
  const { t } = ask;
  const stands = service.since !== null;
  return (
    <Card kind={stands ? 'soft' : 'plain'}>
      {heading}
      {service.since && <p>{service.since}</p>}
      <ServiceFacts facts={service.facts} />
      {stands && service.hasTeams && (
        <p>
          <a href={to.shareWithTeam}>{t('service.shareWithTeam')}</a>
        </p>
      )}
      {stands && <p>{t('service.leaveWords')}</p>}
      <Form form={formOf(ask, null, {}, service.id)} action={to.services}>
        <HiddenField name="service" value={service.id} />
        <Actions>
          <Button kind="second" name="answer" value={stands ? 'leave' : 'stand'}>
            {stands ? t('service.leave') : t('service.stand')}
            <span class="nhsuk-u-visually-hidden"> {service.name}</span>
          </Button>
        </Actions>
      </Form>
    </Card>
  );
}
