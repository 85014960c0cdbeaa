import { linesNamed } from '../../../modules/plans/index.ts';
import { everyoneEverAsked, neversOf } from '../../../modules/sharing/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayDate, sayList } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  DateField,
  EmptyPlace,
  ErrorSummary,
  Fold,
  Layout,
  LookLine,
  Looks,
  makeForm,
  PageHeading,
  Quiet,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { namesByAccount } from '../people/names.ts';
import { ownNamesOf } from '../people/part-names.ts';
import { presentRehearsed, type RehearsedLine, type RehearsedPerson } from './present-rehearsal.ts';
import { momentIn, rehearsalAt, type Moment } from './rehearsal-here.ts';

async function read(ask: RecordAsk, tx: PersonTx, moment: Moment) {
  const [everybody, called, nevers, names] = [
    await rehearsalAt(tx, moment),
    namesByAccount(await everyoneEverAsked(tx)),
    await neversOf(tx),
    await ownNamesOf(tx),
  ];
  const steps = new Map(
    (await linesNamed(tx, [...new Set(everybody.flatMap((each) => each.steps))])).map((line) => [line.id, line.words]),
  );
  return {
    people: everybody
      .filter((each) => each.opens.length > 0)
      .map((each) =>
        presentRehearsed(
          { t: ask.t, names },
          each,
          called.get(each.account),
          each.steps.flatMap((id) => steps.get(id) ?? []),
        ),
      ),
    never: nevers.map((each) => called.get(each.account) ?? each.name),
  };
}

/** Everybody who would see something, person by person, as it would be: asked of the decision that lets them in. Nothing is turned on. */
export async function showRehearsal(ask: RecordAsk): Promise<Page> {
  const { t, language } = ask;
  const moment = momentIn(ask);
  const { people, never } = await ask.record((tx) => read(ask, tx, moment));
  const form = makeForm(ask, { values: moment.typed, errors: moment.problems });
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('rehearse.title')}
      current="staying-well"
      room={{ text: t('rehearse.toUnwell'), href: to.unwell }}
      error={Object.keys(moment.problems).length > 0}
    >
      <ErrorSummary form={form} />
      <PageHeading lede={t('rehearse.lede')}>{t('rehearse.heading')}</PageHeading>
      <p>
        {moment.day === null ? t('rehearse.now') : t('rehearse.later', { day: sayDate(language, moment.day) })}
        {moment.day !== null && (
          <>
            {' '}
            <a href={to.rehearse}>{t('rehearse.back')}</a>
          </>
        )}
      </p>
      {people.length === 0 && (
        <EmptyPlace drawing="bench" heading={t('rehearse.nobody')}>
          <p>{t('rehearse.nobodyNext')}</p>
        </EmptyPlace>
      )}
      {people.map((each) => (
        <Person ask={ask} someone={each} moment={moment} />
      ))}
      {never.length > 0 && (
        <Card heading={t('rehearse.neverHeading')}>
          <p>{t('rehearse.never', { names: sayList(language, never) })}</p>
        </Card>
      )}
      <Actions>
        <ButtonLink href={to.people} kind={people.length === 0 ? 'main' : 'second'}>
          {t('rehearse.toPeople')}
        </ButtonLink>
      </Actions>
      <Fold summary={t('rehearse.whenHeading')}>
        <p>{t('rehearse.when.self')}</p>
        <p>{t('rehearse.when.circle')}</p>
        <p>{t('rehearse.when.ok')}</p>
        <p>{t('rehearse.when.ends')}</p>
      </Fold>
      <Fold summary={t('rehearse.dayHeading')} open={moment.day !== null || Object.keys(moment.problems).length > 0}>
        <form method="get" action={to.rehearse}>
          <DateField form={form} name="on" legend={t('rehearse.day')} hint={t('rehearse.dayHint')} />
          <Actions>
            <Button kind="second">{t('rehearse.show')}</Button>
          </Actions>
        </form>
      </Fold>
    </Layout>
  );
}

function Person({ ask, someone, moment }: { ask: RecordAsk; someone: RehearsedPerson; moment: Moment }) {
  const { t, language } = ask;
  const { name, teams, onlyThen, anyway, steps } = someone;
  return (
    <Card heading={name}>
      {teams.length > 0 && <Quiet>{t('rehearse.through', { teams: sayList(language, teams) })}</Quiet>}
      {onlyThen.length === 0 ? (
        <p>{t('rehearse.nothingMore', { who: name })}</p>
      ) : (
        <>
          <h3>{t('rehearse.onlyThen')}</h3>
          <Lines ask={ask} someone={someone} lines={onlyThen} moment={moment} />
        </>
      )}
      {anyway.length > 0 && (
        <>
          <h3>{t('rehearse.anyway')}</h3>
          <Lines ask={ask} someone={someone} lines={anyway} moment={moment} />
        </>
      )}
      {steps.length > 0 && (
        <>
          <h3>{t('rehearse.steps', { who: name })}</h3>
          <ul>
            {steps.map((words) => (
              <li dir="auto">{words}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

interface LinesProps {
  ask: RecordAsk;
  someone: RehearsedPerson;
  lines: readonly RehearsedLine[];
  moment: Moment;
}

function Lines({ ask, someone, lines, moment }: LinesProps) {
  const { t } = ask;
  return (
    <Looks>
      {lines.map(({ text, page, room }) => (
        <LookLine>
          {text}
          {page !== null && (
            <>
              <br />
              {/* Through their eyes, the record is as it is now: a later day has no page of its own. */}
              {moment.day === null && (
                <a href={to.rehearseSee(someone.account, page)}>
                  {t('rehearse.see')}
                  <span class="nhsuk-u-visually-hidden"> {t('rehearse.seeAbout', { room, who: someone.name })}</span>
                </a>
              )}
            </>
          )}
        </LookLine>
      ))}
    </Looks>
  );
}
