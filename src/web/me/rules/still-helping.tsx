import { isTimeToAsk, type HelpAnswer } from '../../../modules/safety/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, Card, Form, makeForm, Quiet } from '../../design/index.ts';
import type { Around, Rule, RulesNow } from './around.ts';
import { sayRule } from './present-sentence.ts';

interface HelpingCardsProps {
  ask: RecordAsk;
  around: RulesNow;
  answers: ReadonlyMap<string, { readonly at: Date }>;
  /** One rule alone; left out: all of them. */
  about?: string | undefined;
  /** So many at once at the most. */
  most?: number | undefined;
}

/** "Is this still helping?", for each rule a month after it was worded or last answered about. Answered or put off, it waits another month. */
export function HelpingCards({ ask, around, answers, about, most = Infinity }: HelpingCardsProps) {
  if (!ask.site.rules) return <></>;
  const paused = around.pausedSince !== null;
  const due = around.rules
    .filter((rule) => about === undefined || rule.id === about)
    .filter(({ id, writtenAt }) =>
      isTimeToAsk({ writtenAt, answeredAt: answers.get(id)?.at ?? null, paused }, ask.now),
    );
  return (
    <>
      {due.slice(0, most).map((rule) => (
        <HelpingCard ask={ask} rule={rule} around={around} />
      ))}
    </>
  );
}

const ANSWERS: readonly { readonly answer: HelpAnswer; readonly kind: 'second' | 'quiet' }[] = [
  { answer: 'yes', kind: 'second' },
  { answer: 'change', kind: 'second' },
  { answer: 'stop', kind: 'second' },
  { answer: 'later', kind: 'quiet' },
];

function HelpingCard({ ask, rule, around }: { ask: RecordAsk; rule: Rule; around: Around }) {
  const { t } = ask;
  return (
    <Card heading={t('rules.helping.heading')} kind="soft">
      <p dir="auto">{sayRule(t, rule.fields, around).join(' ')}</p>
      <Form form={makeForm(ask, { id: `helping-${rule.id}` })} action={to.stillHelping(rule.id)}>
        <Actions>
          {ANSWERS.map(({ answer, kind }) => (
            <Button kind={kind} name="answer" value={answer}>
              {t(`rules.helping.${answer}`)}
            </Button>
          ))}
        </Actions>
      </Form>
      <Quiet>{t('rules.helping.means')}</Quiet>
    </Card>
  );
}
