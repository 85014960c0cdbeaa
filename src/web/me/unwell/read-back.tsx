import type { AgreementParts } from '../../../modules/crisis/index.ts';
import type { Again, Page, RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, Card, Form, HiddenField, Layout, OwnWords, PageHeading } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { sayAgreement, type CalledBy } from './say-agreement.ts';

interface ReadBackProps {
  ask: RecordAsk;
  again: Again;
  parts: AgreementParts;
  called: CalledBy;
}

/** The agreement as one sentence, with what will and will not happen, before it is kept and anybody is asked. Everything typed goes along. */
export function ReadBack({ ask, again, parts, called }: ReadBackProps): Page {
  const { t } = ask;
  const along = Object.entries(again.typed).filter(
    ([name]) => !['csrf', 'once', 'step', 'pick', 'signs'].includes(name),
  );
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('unwell.title')}
      current="staying-well"
      room={{ text: t('unwell.heading'), href: to.unwell }}
    >
      <div class="reading">
        <PageHeading>{t('unwell.backHeading')}</PageHeading>
        <Card>
          <p dir="auto">
            <strong>{sayAgreement(t, parts, called)}</strong>
          </p>
          <p>{t('unwell.backThey')}</p>
          <OwnWords text={parts.signs} />
        </Card>
        <h2>{t('unwell.backWill')}</h2>
        <ul>
          <li>{t('unwell.backAsk')}</li>
          <li>{t('unwell.backTold')}</li>
          <li>{t('unwell.backOpens')}</li>
          <li>{t('unwell.backEnds')}</li>
          <li>{t('unwell.backNot')}</li>
        </ul>
        <Form form={formOf(ask, again)} action={to.unwellAgreement}>
          {along.flatMap(([name, value]) =>
            (typeof value === 'string' ? [value] : value).map((each) => <HiddenField name={name} value={each} />),
          )}
          <HiddenField name="signs" value={parts.signs} />
          <Actions>
            <Button name="step" value="keep">
              {t('unwell.backKeep')}
            </Button>
            <Button kind="second" name="step" value="edit">
              {t('unwell.backEdit')}
            </Button>
          </Actions>
        </Form>
      </div>
    </Layout>
  );
}
