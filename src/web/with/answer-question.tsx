import { z } from 'zod';
import { answerWhy, questionsToMe, type QuestionToMe } from '../../modules/sharing/index.ts';
import { fields, NotFound, type FormParts, type SignedInAsk } from '../../platform/http/index.ts';
import { sayWhen } from '../../platform/language/index.ts';
import { to } from '../addresses.ts';
import { FormPage, OwnWords, PersonalTextArea, Quiet } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { idFrom } from '../me/id-in-address.ts';
import { TheLook } from './questions.tsx';

const form = z.object({
  once: fields.once,
  words: fields.note.refine((value) => value.trim() !== '', 'form.empty'),
});

async function read(ask: SignedInAsk): Promise<QuestionToMe> {
  const id = idFrom(ask, 'question');
  const question = (await ask.commons(questionsToMe)).find((each) => each.id === id);
  if (!question) throw new NotFound();
  return question;
}

/** Why somebody looked, in their own words, for the person who asks. It opens nothing; what was answered stays, and can be added to. */
export const answerQuestion: FormParts<'anyone', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const question = await read(ask);
    const { name, words, answers } = question;
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'with')}
        form={state}
        title={t('question.oneTitle')}
        heading={t('question.oneHeading', { name })}
        lede={t('question.oneLede', { name })}
        action={to.questionToMe(question.id)}
        submit={t('question.sendAnswer', { name })}
        cancel={{ text: t('common.cancel'), href: to.questionsToMe }}
        current="with"
        room={{ text: t('question.toMeTitle'), href: to.questionsToMe }}
        before={
          <>
            <TheLook ask={ask} question={question} />
            {words !== null && <OwnWords text={words} by={t('question.theyAdd', { name })} />}
            {answers.map((each) => (
              <>
                <Quiet>{t('question.youAnswered', { when: sayWhen(t.language, each.at, ask.now) })}</Quiet>
                <OwnWords text={each.words} />
              </>
            ))}
          </>
        }
      >
        <PersonalTextArea
          form={state}
          name="words"
          label={answers.length === 0 ? t('question.yourAnswer') : t('question.addWords')}
          rows={3}
        />
      </FormPage>
    );
  },
  act: async (ask, { once: id, words }) => {
    const question = idFrom(ask, 'question');
    const outcome = await ask.commons((tx) => answerWhy(tx, { id, question, words }));
    if (outcome === 'no such question') throw new NotFound();
    return `${to.withMe}?done=answered`;
  },
};
