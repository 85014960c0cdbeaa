import { z } from 'zod';
import { answerRuleAsk, endRuleConsent, ruleAsksToMe, type AskToMe } from '../../../modules/signs/index.ts';
import { fields, NotFound, type FormParts, type Page, type SignedInAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  Card,
  Choice,
  Form,
  FormPage,
  Layout,
  makeForm,
  OwnWords,
  PageHeading,
  PersonalTextArea,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { idFrom } from '../../me/id-in-address.ts';

const answerForm = z.object({
  once: fields.once,
  answer: fields.oneOf(['yes', 'no']),
  hours: z.string().max(500, 'form.tooLong').default(''),
});

async function read(ask: SignedInAsk): Promise<AskToMe> {
  const id = idFrom(ask, 'ask');
  const found = (await ask.commons(ruleAsksToMe)).find((each) => each.id === id);
  if (!found) throw new NotFound();
  return found;
}

const headingOf = ({ t }: SignedInAsk, { name, team }: AskToMe): string =>
  team === null ? t('told.askHeading', { name }) : t('told.askTeamHeading', { name, team });

/** Whether they may be told by a rule of somebody's. What they would read stands here, and that it opens nothing. */
export const answerAsk: FormParts<'anyone', typeof answerForm> = {
  fields: answerForm,
  show: async (ask, again) => {
    const { t } = ask;
    const asked = await read(ask);
    if (asked.yes !== null && !again) return <Answered ask={ask} asked={asked} />;
    const { id, name, team } = asked;
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'with')}
        form={state}
        title={t('told.askTitle')}
        heading={headingOf(ask, asked)}
        lede={t('told.askLede', { name })}
        action={to.askToBeTold(id)}
        submit={t('told.answer', { name })}
        cancel={{ text: t('common.cancel'), href: to.told }}
        current="with"
        room={{ text: t('told.heading'), href: to.told }}
        before={<WhatItMeans ask={ask} asked={asked} />}
      >
        <Choice
          form={state}
          name="answer"
          legend={team === null ? t('told.askAnswer') : t('told.askTeamAnswer')}
          options={[
            { value: 'yes', text: t('told.yes') },
            { value: 'no', text: t('told.no'), hint: t('told.noHint', { name }) },
          ]}
        />
        {team !== null && (
          <PersonalTextArea
            form={state}
            name="hours"
            label={t('told.hours')}
            hint={t('told.hoursHint', { name })}
            rows={2}
          />
        )}
      </FormPage>
    );
  },
  act: async (ask, { answer, hours }) => {
    const id = idFrom(ask, 'ask');
    const outcome = await ask.commons((tx) => answerRuleAsk(tx, { ask: id, yes: answer === 'yes', hours }));
    if (outcome === 'no such ask') throw new NotFound();
    if (outcome === 'answered before') return { problems: { answer: ask.t('told.answeredBefore') } };
    if (outcome === 'no hours') {
      const { name } = await read(ask);
      return { problems: { hours: ask.t('told.hoursNeeded', { name }) } };
    }
    return `${to.told}?done=answered`;
  },
};

function WhatItMeans({ ask: { t }, asked }: { ask: SignedInAsk; asked: AskToMe }) {
  const { name, team, words } = asked;
  return (
    <>
      <h2>{t('told.askWords')}</h2>
      <OwnWords text={words} by={name} />
      <ul>
        <li>{t('told.askNothing')}</li>
        <li>{t('told.askMail')}</li>
        <li>{t('told.notService')}</li>
        <li>{t('told.askBack', { name })}</li>
        {team !== null && <li>{t('told.askName')}</li>}
      </ul>
    </>
  );
}

/** What was answered; a yes can be taken back from here. */
function Answered({ ask, asked }: { ask: SignedInAsk; asked: AskToMe }): Page {
  const { t } = ask;
  const { id, name, team, yes, byName, hours } = asked;
  const said = team === null ? t('told.youSaidYes') : t('told.theySaidYes', { by: byName ?? '' });
  return (
    <Layout
      frame={frameOf(ask, 'with')}
      title={t('told.askTitle')}
      current="with"
      room={{ text: t('told.heading'), href: to.told }}
    >
      <div class="reading">
        <PageHeading>{headingOf(ask, asked)}</PageHeading>
        <Card>
          <p>{yes ? said : t('told.saidNo')}</p>
          {hours !== null && <OwnWords text={hours} />}
        </Card>
        <WhatItMeans ask={ask} asked={asked} />
        {yes && (
          <Form form={makeForm(ask, { id: 'back' })} action={to.endBeingTold(id)}>
            <p>{t('told.takeBackHint', { name })}</p>
            <Actions>
              <Button kind="second">{t('told.takeBack')}</Button>
            </Actions>
          </Form>
        )}
      </div>
    </Layout>
  );
}

/** A yes is taken back: one press. */
export const pressEndBeingTold = {
  fields: z.object({ once: fields.once }),
  back: (ask: SignedInAsk) => to.askToBeTold(idFrom(ask, 'ask')),
  act: async (ask: SignedInAsk) => {
    const outcome = await ask.commons((tx) => endRuleConsent(tx, { ask: idFrom(ask, 'ask') }));
    if (outcome === 'no such ask') throw new NotFound();
    return `${to.told}?done=back`;
  },
};
