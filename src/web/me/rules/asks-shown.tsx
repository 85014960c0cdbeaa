import type { RecordAsk } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, Card, Form, HiddenField, makeForm, Quiet } from '../../design/index.ts';
import { askOf, type Around, type Rule } from './around.ts';

/** Whom a rule tells, in its order: whether they were asked and what they said, and the press that asks them. */
export function AsksShown({ ask, rule, around }: { ask: RecordAsk; rule: Rule; around: Around }) {
  const { t } = ask;
  const tells = rule.fields.tells ?? [];
  return (
    <Card heading={t('rules.asks.heading')}>
      {tells.length === 0 ? (
        <p>{t('rules.asks.nobody')}</p>
      ) : (
        <>
          <Quiet>{t('rules.asks.lede')}</Quiet>
          {tells.map((named) => (
            <OneAsk ask={ask} rule={rule} named={named} around={around} />
          ))}
        </>
      )}
    </Card>
  );
}

function OneAsk({ ask, rule, named, around }: { ask: RecordAsk; rule: Rule; named: string; around: Around }) {
  const { t, language, now } = ask;
  const asked = askOf(around.asks, rule.id, named);
  const name = around.names.get(named) ?? t('rules.sentence.goneName');
  const isThere = around.nameable.some((each) => each.named === named);
  const gone = asked?.standing === 'never' ? 'never' : 'not here';
  const standing = isThere && asked?.standing !== 'never' ? (asked?.standing ?? 'not asked') : gone;
  const when = asked ? sayWhen(language, asked.askedAt, now) : '';
  const mayAsk = isThere && ['not asked', 'said no', 'taken back', 'not here'].includes(standing);
  const form = (id: string) => makeForm(ask, { id: `${id}-${named.replace(':', '-')}` });
  return (
    <div>
      <p>
        {t(`rules.asks.${standing}`, { name, when })}
        {standing === 'yes' && asked?.hours && (
          <>
            {' '}
            <span dir="auto">{t('rules.asks.hours', { hours: asked.hours })}</span>
          </>
        )}
      </p>
      <Actions>
        {mayAsk && (
          <Form form={form('ask')} action={to.askRule(rule.id)}>
            <HiddenField name="named" value={named} />
            <Button kind="second">
              {t(standing === 'not asked' ? 'rules.asks.ask' : 'rules.asks.askAgain', { name })}
            </Button>
          </Form>
        )}
        {asked && (standing === 'yes' || standing === 'not answered') && (
          <Form form={form('end')} action={to.endAsk(rule.id, asked.ask)}>
            <Button kind="quiet">{t('rules.asks.end', { name })}</Button>
          </Form>
        )}
      </Actions>
    </div>
  );
}
