import { z } from 'zod';
import { agreeOverride, declineOverride } from '../../../modules/sharing/index.ts';
import { Elsewhere, fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, ButtonLink, ErrorSummary, Form, Layout, PageHeading } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { DutyFacts } from './duty-facts.tsx';
import { dutyHere, serviceWithDuty } from './here.ts';
import { presentDuty } from './present-duty.ts';

const form = z.object({
  once: fields.once,
  person: z.uuid('form.notUnderstood'),
  answer: fields.oneOf(['agree', 'decline']),
});

/** The second person reads what was asked, and agrees or does not. */
export const answerDuty: FormParts<'service', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t, now } = ask;
    const service = await serviceWithDuty(ask);
    const duty = await dutyHere(ask, service.id);
    if (!duty?.mayAnswer) throw new Elsewhere(to.duties(service.id));
    const state = formOf(ask, again);
    const list = { text: t('duty.link'), href: to.duties(service.id) };
    return (
      <Layout
        frame={frameOf(ask, 'service')}
        title={t('duty.answerTitle')}
        current="service"
        room={list}
        error={again !== null}
      >
        <div class="reading">
          <ErrorSummary form={state} />
          <PageHeading lede={t('duty.answerLede', { by: duty.byName })}>{t('duty.answerHeading')}</PageHeading>
          <DutyFacts
            facts={[{ key: t('duty.whose'), value: duty.name, own: false }, ...presentDuty(t, duty, now).facts]}
          />
          <p>{t('duty.answerTold', { name: duty.name })}</p>
          <Form form={state} action={to.duty(service.id, duty.id)}>
            <input type="hidden" name="person" value={duty.person} />
            <Actions>
              <Button name="answer" value="agree">
                {t('duty.agree', { count: duty.hours })}
              </Button>
              <Button name="answer" value="decline" kind="second">
                {t('duty.decline')}
              </Button>
              <ButtonLink href={list.href} kind="quiet">
                {t('common.cancel')}
              </ButtonLink>
            </Actions>
          </Form>
        </div>
      </Layout>
    );
  },
  act: async (ask, { person, answer }) => {
    const service = await serviceWithDuty(ask);
    const which = { person, override: ask.params['override'] ?? '' };
    const outcome = await ask.commons((tx) =>
      answer === 'agree' ? agreeOverride(tx, which) : declineOverride(tx, which),
    );
    return `${to.duties(service.id)}?done=${outcome.replace(' ', '-')}`;
  },
};
