import { z } from 'zod';
import { askWhy, everyoneEverAsked, lookOf, questionsOn } from '../../../modules/sharing/index.ts';
import { fields, NotFound, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { Card, FormPage, Layout, Notice, PageHeading, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { idFrom } from '../id-in-address.ts';
import { namesByAccount } from './names.ts';
import { presentLooks, type NamesByAccount } from './present-looks.ts';
import { WhyAnswer } from './why-answer.tsx';

const form = z.object({ once: fields.once, words: fields.note });

/** The look at this address, told as on the list of looks, and what was asked about it. Throws NotFound. */
async function read(ask: RecordAsk, tx: PersonTx) {
  const look = await lookOf(tx, idFrom(ask, 'look'));
  if (!look || look.outcome !== 'opened') throw new NotFound();
  const names: NamesByAccount = namesByAccount(await everyoneEverAsked(tx));
  const [day] = presentLooks(ask.t, [look], names);
  return {
    look,
    name: names.get(look.viewer) ?? look.viewerName,
    told: day?.lines.map((line) => `${day.heading}, ${line.time}. ${line.sentence}`).join(' ') ?? '',
    question: (await questionsOn(tx, [look.id])).get(look.id),
  };
}

/** The person asks somebody why they looked; later, the same page holds the question and what was answered. */
export const askAboutLook: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { look, name, told, question } = await ask.record((tx) => read(ask, tx));
    const frame = frameOf(ask, 'me');
    const back = { text: t('question.back'), href: to.looks };
    if (question) {
      const done = ask.query.get('done');
      return (
        <Layout frame={frame} title={t('question.askTitle')} current="people" room={back}>
          {done === 'asked' && <Notice>{t('question.asked')}</Notice>}
          {done === 'asked-before' && <Notice>{t('question.askedBefore')}</Notice>}
          <PageHeading lede={told}>{t('question.askHeading', { name })}</PageHeading>
          <Card>
            <WhyAnswer ask={ask} question={question} />
          </Card>
        </Layout>
      );
    }
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frame}
        form={state}
        title={t('question.askTitle')}
        heading={t('question.askHeading', { name })}
        lede={t('question.askLede', { name })}
        action={to.askWhy(look.id)}
        submit={t('question.send', { name })}
        cancel={{ text: t('common.cancel'), href: to.looks }}
        current="people"
        room={back}
        before={<p>{told}</p>}
      >
        <PersonalTextArea
          form={state}
          name="words"
          label={t('question.askWords')}
          hint={t('question.askHint', { name })}
          rows={3}
        />
        <p class="quiet">{t('question.askMail')}</p>
      </FormPage>
    );
  },
  act: async (ask, { once: id, words }) => {
    const look = idFrom(ask, 'look');
    const outcome = await ask.record((tx) => askWhy(tx, { id, look, words }));
    if (outcome === 'no such look') throw new NotFound();
    if (outcome === 'too many') return { problems: { words: ask.t('question.tooMany') } };
    if (outcome === 'asked') return `${to.askWhy(look)}?done=asked`;
    // The same form sent twice is one question. Other words, for a look that was asked about before, are given back to be kept elsewhere.
    const before = await ask.record(async (tx) => (await questionsOn(tx, [look])).get(look));
    return `${to.askWhy(look)}?done=${before?.id === id ? 'asked' : 'asked-before'}`;
  },
};
