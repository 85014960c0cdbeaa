import { z } from 'zod';
import { openTold, saySeen, sayToldHappened, type RunEventKind, type ToldToMe } from '../../../modules/signs/index.ts';
import { fields, NotFound, type FormParts, type Page, type SignedInAsk } from '../../../platform/http/index.ts';
import { sayList, sayWhen, type T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Form,
  FormPage,
  Layout,
  makeForm,
  Notice,
  OwnWords,
  PageHeading,
  PersonalTextArea,
  Quiet,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { idFrom } from '../../me/id-in-address.ts';

async function read(ask: SignedInAsk): Promise<ToldToMe> {
  const message = await ask.commons((tx) => openTold(tx, { told: idFrom(ask, 'told') }));
  if (!message) throw new NotFound();
  return message;
}

/** One message: the words that somebody wrote beforehand, what else happened, and what can be done about it. Nothing else of their record. */
export async function showToldOne(ask: SignedInAsk): Promise<Page> {
  const { t } = ask;
  const message = await read(ask);
  const { name } = message;
  const done = ask.query.get('done');
  return (
    <Layout
      frame={frameOf(ask, 'with')}
      title={t('told.oneTitle')}
      current="with"
      room={{ text: t('told.heading'), href: to.told }}
    >
      <div class="reading">
        {done === 'seen' && <Notice>{t('told.doneSeen', { name })}</Notice>}
        {done === 'written' && <Notice>{t('told.doneWritten', { name })}</Notice>}
        <Practice t={t} message={message} />
        <PageHeading>{t('told.oneHeading', { name })}</PageHeading>
        <p>{t('told.beforehand', { name, when: sayWhen(t.language, message.at, ask.now) })}</p>
        <OwnWords text={message.words} by={name} />
        <WhatElse t={t} message={message} />
        <Saying ask={ask} message={message} />
        <WhatToDo t={t} message={message} />
        <Quiet>
          {t('told.onlyThis')} {t('told.opened', { name })}
        </Quiet>
        <p class="quiet">
          <a href={to.toldMadeWorse}>{t('safety.worse')}</a>
        </p>
      </div>
    </Layout>
  );
}

/** Before everything else, so that nobody takes a practice for the real thing. */
function Practice({ t, message: { practice, name } }: { t: T; message: ToldToMe }) {
  if (!practice) return <></>;
  return (
    <Card heading={t('told.practice')} kind="soft">
      <p>{t('told.practiceLede', { name })}</p>
    </Card>
  );
}

const wordOf = (over: RunEventKind) => {
  if (over === 'ok') return 'ok';
  if (over === 'paused' || over === 'taken away' || over === 'stopped' || over === 'leaving') return 'stopped';
  return over === 'nobody saw' ? 'nobody' : 'closed';
};

/** What happened besides: of those named before, how many, and never who. */
function WhatElse({ t, message }: { t: T; message: ToldToMe }) {
  const { name, team, hours, over, seenBy } = message;
  return (
    <>
      {over !== null && (
        <p>
          <strong>{t(`told.over.${wordOf(over)}`, { name })}</strong>
        </p>
      )}
      {message.couldNotBeReached > 0 && <p>{t('told.couldNot', { count: message.couldNotBeReached, name })}</p>}
      {message.haveNotSaid > 0 && <p>{t('told.haveNot', { count: message.haveNotSaid, name })}</p>}
      {message.seenElsewhere && <p>{t('told.elsewhere', { name })}</p>}
      {seenBy.length > 0 && <p>{t('told.seenBy', { names: sayList(t.language, seenBy) })}</p>}
      {team !== null && <p>{t('told.sentToTeam', { team })}</p>}
      {hours !== null && (
        <>
          <h2>{t('told.hoursHeading')}</h2>
          <OwnWords text={hours} />
        </>
      )}
    </>
  );
}

function Saying({ ask, message }: { ask: SignedInAsk; message: ToldToMe }) {
  const { t } = ask;
  const { id, name, seenByMe, happened } = message;
  return (
    <>
      {happened.map((each) => (
        <>
          <Quiet>{each.mine ? t('told.wroteYou') : t('told.wroteOther', { name: each.by })}</Quiet>
          <OwnWords text={each.words} />
        </>
      ))}
      {seenByMe ? (
        <p>{t('told.youSaw')}</p>
      ) : (
        <Form form={makeForm(ask, { id: 'seen' })} action={to.sayToldSeen(id)}>
          <p>{t('told.seenHint', { name })}</p>
          <Actions>
            <Button>{t('told.seen')}</Button>
          </Actions>
        </Form>
      )}
      <p>{t('told.writeHint', { name })}</p>
      <Actions>
        <ButtonLink href={to.sayToldHappened(id)} kind="second">
          {t('told.write')}
        </ButtonLink>
      </Actions>
    </>
  );
}

function WhatToDo({ t, message: { name } }: { t: T; message: ToldToMe }) {
  return (
    <Card heading={t('told.doHeading')}>
      <p>{t('told.doWords', { name })}</p>
      <p>{t('told.notService')}</p>
      <p>{t.rich('told.danger', { help: (words) => <a href={to.help}>{words}</a> })}</p>
    </Card>
  );
}

const seenForm = z.object({ once: fields.once });

/** "I have seen this": one press. */
export const pressToldSeen = {
  fields: seenForm,
  back: (ask: SignedInAsk) => to.toldOne(idFrom(ask, 'told')),
  act: async (ask: SignedInAsk) => {
    const told = idFrom(ask, 'told');
    const outcome = await ask.commons((tx) => saySeen(tx, { told }));
    if (outcome === 'no such message') throw new NotFound();
    return `${to.toldOne(told)}?done=seen`;
  },
};

const happenedForm = z.object({
  once: fields.once,
  words: fields.note.refine((value) => value.trim() !== '', 'form.empty'),
});

/** What happened, in the words of whoever was told, for the person to read. */
export const writeToldHappened: FormParts<'anyone', typeof happenedForm> = {
  fields: happenedForm,
  show: async (ask, again) => {
    const { t } = ask;
    const message = await read(ask);
    const { id, name } = message;
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'with')}
        form={state}
        title={t('told.happenedTitle')}
        heading={t('told.happenedHeading')}
        lede={t('told.happenedLede', { name })}
        action={to.sayToldHappened(id)}
        submit={t('told.happenedSend', { name })}
        cancel={{ text: t('common.cancel'), href: to.toldOne(id) }}
        current="with"
        room={{ text: t('told.oneHeading', { name }), href: to.toldOne(id) }}
        before={<Practice t={t} message={message} />}
      >
        <PersonalTextArea
          form={state}
          name="words"
          label={t('told.happenedWords')}
          hint={t('told.happenedHint', { name })}
          rows={4}
        />
      </FormPage>
    );
  },
  act: async (ask, { words }) => {
    const told = idFrom(ask, 'told');
    const outcome = await ask.commons((tx) => sayToldHappened(tx, { told, words }));
    if (outcome === 'no such message') throw new NotFound();
    return `${to.toldOne(told)}?done=written`;
  },
};
