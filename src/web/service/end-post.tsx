import { z } from 'zod';
import { endPost, peopleOf, type Posted } from '../../modules/services/index.ts';
import { fields, NotFound, type FormParts, type SignedInAsk } from '../../platform/http/index.ts';
import { to } from '../addresses.ts';
import { Actions, Button, ButtonLink, ErrorSummary, Form, Layout, PageHeading } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { serviceToRun } from './here.ts';
import { presentEnd } from './present-end.ts';

const form = z.object({ once: fields.once });

async function postHere(ask: SignedInAsk): Promise<{ readonly service: string; readonly posted: Posted }> {
  const service = (await serviceToRun(ask)).id;
  const people = await ask.commons((tx) => peopleOf(tx, service));
  const posted = people.find((person) => person.post === ask.params['post']);
  if (!posted) throw new NotFound();
  return { service, posted };
}

/** Ends a post, or takes an invitation back. The page says what closes before it is done. */
export const endOfPost: FormParts<'service', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { service, posted } = await postHere(ask);
    const list = { text: t('service.toList'), href: to.servicePeople(service) };
    const end = presentEnd(t, posted);
    const state = formOf(ask, again);
    return (
      <Layout
        frame={frameOf(ask, 'service')}
        title={t('service.endTitle')}
        current="service"
        room={list}
        error={again !== null}
      >
        <div class="reading">
          <ErrorSummary form={state} />
          <PageHeading lede={end.lede}>{end.heading}</PageHeading>
          {end.happens.length > 0 && (
            <ul>
              {end.happens.map((words) => (
                <li>{words}</li>
              ))}
            </ul>
          )}
          {end.submit ? (
            <div id="end" tabindex={-1}>
              <Form form={state} action={to.endPost(service, posted.post)}>
                <Actions>
                  <Button>{end.submit}</Button>
                  <ButtonLink href={list.href} kind="quiet">
                    {t('common.cancel')}
                  </ButtonLink>
                </Actions>
              </Form>
            </div>
          ) : (
            <p>
              <a href={list.href}>{list.text}</a>
            </p>
          )}
        </div>
      </Layout>
    );
  },
  act: async (ask) => {
    const { service, posted } = await postHere(ask);
    const outcome = await ask.commons((tx) => endPost(tx, posted.post));
    if (outcome === 'last administrator') return { problems: { end: ask.t('service.lastAdministrator') } };
    return `${to.servicePeople(service)}?done=${posted.startsAt === null ? 'back' : 'ended'}`;
  },
};
