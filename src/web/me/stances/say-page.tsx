import type { Child } from 'hono/jsx';
import { z } from 'zod';
import { sayStance, STANCES, type About } from '../../../modules/reviews/index.ts';
import { fields, NotFound, type Again, type Outcome, type RecordAsk } from '../../../platform/http/index.ts';
import { Card, Choice, FormPage, HiddenField, PersonalTextArea, type LinkTo } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';

/** The form in which somebody says where they stand, for the person and for the other side alike. `was`: the version on their screen; 0 for an agreed one. */
export const sayForm = z.object({
  once: fields.once,
  was: fields.version,
  stance: fields.oneOf(STANCES),
  words: fields.note,
});

interface SayPageProps {
  ask: RecordAsk;
  again: Again | null;
  audience: 'me' | 'with';
  lede: string;
  action: string;
  back: LinkTo;
  /** The version on the screen; 0 for an agreed version, which has no other. */
  was: number;
  /** They have said something before. */
  isAgain: boolean;
  /** The text that it is about. */
  children?: Child;
}

export function SayPage({ ask, again, audience, lede, action, back, was, isAgain, children }: SayPageProps) {
  const { t } = ask;
  const state = formOf(ask, again);
  return (
    <FormPage
      frame={frameOf(ask, audience)}
      form={state}
      title={t('stance.title')}
      heading={t('stance.sayHeading')}
      lede={lede}
      action={action}
      submit={t('stance.send')}
      cancel={{ text: t('common.cancel'), href: back.href }}
      current={audience === 'me' ? 'plan' : 'with'}
      room={back}
      before={
        <>
          <Card heading={t('stance.theText')}>{children}</Card>
          {isAgain && <p>{t('stance.newer')}</p>}
        </>
      }
    >
      <HiddenField name="was" value={String(was)} />
      <Choice
        form={state}
        name="stance"
        legend={t('stance.where')}
        options={[
          { value: 'agree', text: t('stance.agree') },
          { value: 'differ', text: t('stance.differ'), hint: t('stance.differHint') },
        ]}
      />
      <PersonalTextArea form={state} name="words" label={t('stance.why')} hint={t('stance.whyHint')} rows={3} />
    </FormPage>
  );
}

/** Keeps what somebody said, and says where to go. Throws NotFound. */
export async function keepStance(
  ask: RecordAsk,
  about: About,
  typed: z.output<typeof sayForm>,
  done: string,
): Promise<Outcome> {
  const { once: id, stance, words } = typed;
  const outcome = await ask.record((tx) => sayStance(tx, { id, about, stance, words }));
  if (outcome === 'gone') throw new NotFound();
  return outcome === 'kept' ? done : { problems: { stance: ask.t('stance.changedMeanwhile') } };
}
