import { z } from 'zod';
import { addQuestion, MOST_QUESTIONS } from '../../../modules/check-ins/index.ts';
import { lineOf, type Line } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { isId } from '../../../platform/ids.ts';
import { to } from '../../addresses.ts';
import { Fold, FormPage, HiddenField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { Questions } from '../plan/questions.tsx';
import { QuestionBoxes, questionFields, questionFrom } from './question-fields.tsx';

const form = z.object({ ...questionFields, sign: fields.line });

/** Adds a question, or asks about an early sign of the staying-well plan (`?sign=`), in the sign's own words to begin with. */
export const newQuestion: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const asked = again?.typed['sign'] ?? ask.query.get('sign');
    const sign = await ask.record((tx) => signOf(tx, asked));
    const seen = t('common.onlyYou');
    const first = sign ? { words: sign.words.slice(0, 200), answer: 'yes or no' } : {};
    const state = formOf(ask, again, first);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('checkIn.title')}
        heading={t(sign ? 'checkIn.askAboutSign' : 'checkIn.newQuestion')}
        lede={t(sign ? 'checkIn.signLede' : 'checkIn.newQuestionLede')}
        action={to.newQuestion}
        submit={t('checkIn.addQuestion')}
        cancel={{ text: t('common.cancel'), href: to.questions }}
        current="staying-well"
        room={{ text: t('checkIn.questions'), href: to.questions }}
        before={<p>{seen}</p>}
        after={
          <Fold summary={t('checkIn.ideas')}>
            <Questions
              heading={t('checkIn.ideasLede')}
              questions={[
                t('checkIn.idea.sleep'),
                t('checkIn.idea.outside'),
                t('checkIn.idea.people'),
                t('checkIn.idea.heavy'),
                t('checkIn.idea.good'),
                t('checkIn.idea.need'),
                t('checkIn.idea.body'),
              ]}
            />
          </Fold>
        }
      >
        <HiddenField name="sign" value={sign?.id ?? ''} />
        <QuestionBoxes t={t} form={state} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const { t } = ask;
    const read = questionFrom(t, command);
    if ('problems' in read) return read;
    const outcome = await ask.record(async (tx) => {
      const sign = await signOf(tx, command.sign);
      return addQuestion(tx, {
        id: command.once,
        words: read.words,
        fields: { ...read.fields, ...(sign ? { sign: sign.id } : {}) },
      });
    });
    if (outcome === 'full') return { problems: { words: t('checkIn.full', { most: MOST_QUESTIONS }) } };
    return `${to.questions}?done=added`;
  },
};

/** An early sign of the person's plan; null for anything else. */
async function signOf(tx: PersonTx, id: unknown): Promise<Line | null> {
  const line = isId(id) ? await lineOf(tx, id) : null;
  return line?.kind === 'well' && line.fields.part === 'early signs' && !line.removed ? line : null;
}
