import type { Keeper } from '../../../modules/crisis/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Form,
  HiddenField,
  LookLine,
  Looks,
  makeForm,
  OwnWords,
} from '../../design/index.ts';
import type { AgreedNow } from './read-unwell.ts';
import { sayAgreement } from './say-agreement.ts';

interface AgreedProps {
  ask: RecordAsk;
  agreed: AgreedNow;
}

/** Who else can say so: the agreement as a sentence, how it stands with each, and every way to change it. */
export function Agreed({ ask, agreed }: AgreedProps) {
  const { t } = ask;
  const { agreement, keepers, called, versions } = agreed;
  if (!agreement) {
    return (
      <Card heading={t('unwell.otherHeading')}>
        <p>{t('unwell.otherNone')}</p>
        <Actions>
          <ButtonLink href={to.unwellAgreement} kind="second">
            {t('unwell.otherBegin')}
          </ButtonLink>
        </Actions>
        {versions.length > 0 && <Versions ask={ask} />}
      </Card>
    );
  }
  const yes = keepers.filter(({ standing }) => standing === 'yes').length;
  return (
    <Card heading={t('unwell.otherHeading')}>
      <p dir="auto">
        <strong>{sayAgreement(t, agreement, called)}</strong>
      </p>
      {yes < agreement.needed && <p>{t('unwell.tooFew', { needed: agreement.needed, yes })}</p>}
      {keepers.map((keeper) => (
        <OneKeeper ask={ask} keeper={keeper} />
      ))}
      <h3>{t('unwell.signsHeading')}</h3>
      <OwnWords text={agreement.signs} />
      <Read ask={ask} agreed={agreed} />
      <Actions>
        <ButtonLink href={to.unwellAgreement} kind="second">
          {t('unwell.change')}
        </ButtonLink>
      </Actions>
      {versions.length > 1 && <Versions ask={ask} />}
      <details>
        <summary>{t('unwell.endSummary')}</summary>
        <Form form={makeForm(ask, { id: 'end' })} action={to.endUnwellAgreement}>
          <HiddenField name="version" value={String(agreement.version)} />
          <p>{t('unwell.endMeans')}</p>
          <Actions>
            <Button kind="second">{t('unwell.end')}</Button>
          </Actions>
        </Form>
      </details>
    </Card>
  );
}

const Versions = ({ ask }: { ask: RecordAsk }) => (
  <p>
    <a href={to.unwellVersions}>{ask.t('unwell.versions')}</a>
  </p>
);

function OneKeeper({ ask, keeper }: { ask: RecordAsk; keeper: Keeper }) {
  const { t, language, now } = ask;
  const { member, name, standing, askedAt } = keeper;
  const mayAsk = standing === 'said no' || standing === 'taken back' || standing === 'not asked';
  return (
    <>
      <p>{t(`unwell.standing.${standing}`, { name, when: askedAt ? sayWhen(language, askedAt, now) : '' })}</p>
      {mayAsk && (
        <Form form={makeForm(ask, { id: `ask-${member}` })} action={to.askKeeper}>
          <HiddenField name="member" value={member} />
          <Actions>
            <Button kind="quiet">{t(standing === 'not asked' ? 'unwell.ask' : 'unwell.askAgain', { name })}</Button>
          </Actions>
        </Form>
      )}
    </>
  );
}

function Read({ ask, agreed: { read, called } }: AgreedProps) {
  const { t, language, now } = ask;
  if (read.length === 0) return <></>;
  return (
    <details>
      <summary>{t('unwell.signsRead')}</summary>
      <Looks>
        {read.map(({ member, at }) => (
          <LookLine when={sayWhen(language, at, now)}>
            {t('unwell.signsReadBy', { name: called.get(member) ?? t('unwell.gone') })}
          </LookLine>
        ))}
      </Looks>
    </details>
  );
}
