import { z } from 'zod';
import { circleOf, type Member } from '../../../modules/sharing/index.ts';
import { allowAsking, askersOf, type Asker } from '../../../modules/stays/index.ts';
import { fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Choice,
  Form,
  FormPage,
  Layout,
  makeForm,
  PageHeading,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';

const form = z.object({
  once: fields.once,
  member: z.string('form.choose').max(60, 'form.choose').default(''),
  when: fields.oneOf(['first', 'at once']).default('first'),
});

/** Those who said yes to being in the circle, and are still there. */
const whoCould = async (tx: PersonTx): Promise<Member[]> =>
  (await circleOf(tx)).filter((member) => member.joinedAt !== null && !member.never && !member.leftWork);

/** Who in the circle may ask a house for the person, and whether that waits for their yes. */
export const stayAskers: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { members, askers } = await ask.record(async (tx) => ({
      members: await whoCould(tx),
      askers: await askersOf(tx),
    }));
    const state = formOf(ask, again, { when: 'first' });
    const room = { text: t('stays.back'), href: to.stays };
    if (members.length === 0) {
      return (
        <Layout frame={frameOf(ask, 'me')} title={t('stays.title')} current="staying-well" room={room}>
          <PageHeading lede={t('stays.askersLede')}>{t('stays.askersHeading')}</PageHeading>
          <p>{t('stays.askersNobody')}</p>
          <Actions>
            <ButtonLink href={to.invite}>{t('people.invite')}</ButtonLink>
          </Actions>
        </Layout>
      );
    }
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('stays.title')}
        heading={t('stays.askersHeading')}
        lede={t('stays.askersLede')}
        action={to.stayAskers}
        submit={t('stays.askerKeep')}
        cancel={{ text: t('common.cancel'), href: to.stays }}
        current="staying-well"
        room={room}
        before={
          <>
            <Done ask={ask} says={{ allowed: t('stays.done.allowed'), stopped: t('stays.done.stopped') }} />
            <p>{t('stays.askersOpens')}</p>
            <Now ask={ask} askers={askers} members={members} />
          </>
        }
      >
        <Choice
          form={state}
          name="member"
          legend={t('stays.askerWho')}
          options={members.map((member) => ({ value: member.id, text: member.called }))}
        />
        <Choice
          form={state}
          name="when"
          legend={t('stays.askerWhen')}
          options={[
            { value: 'first', text: t('stays.askerWhen.first') },
            { value: 'at once', text: t('stays.askerWhen.atOnce'), hint: t('stays.askerWhen.atOnceHint') },
          ]}
        />
      </FormPage>
    );
  },
  act: async (ask, { once: id, member, when }) => {
    const outcome = await ask.record(async (tx) => {
      const known = (await whoCould(tx)).some((each) => each.id === member);
      return known ? allowAsking(tx, { id, member, atOnce: when === 'at once' }) : 'not here';
    });
    if (outcome === 'not here') return { problems: { member: ask.t('form.choose') } };
    return `${to.stayAskers}?done=allowed`;
  },
};

function Now({ ask, askers, members }: { ask: RecordAsk; askers: readonly Asker[]; members: readonly Member[] }) {
  const { t } = ask;
  const known = askers.flatMap((asker) => {
    const member = members.find((each) => each.id === asker.member);
    return member ? [{ ...asker, who: member.called }] : [];
  });
  if (known.length === 0) return <></>;
  return (
    <section>
      <h2>{t('stays.askersNow')}</h2>
      {known.map(({ id, who, atOnce }) => (
        <Form form={makeForm(ask, { id })} action={to.endStayAsker(id)}>
          <p>{t(atOnce ? 'stays.asker.atOnce' : 'stays.asker.first', { who })}</p>
          <Actions>
            <Button kind="second">{t('stays.askerEnd', { who })}</Button>
          </Actions>
        </Form>
      ))}
    </section>
  );
}
