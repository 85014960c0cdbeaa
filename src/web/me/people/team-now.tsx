import { teamChangesOf } from '../../../modules/sharing/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { sayShortDate } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, Form, HiddenField, LookLine, Looks, Quiet } from '../../design/index.ts';
import { formOf } from '../../frame.ts';
import { presentChange, type ShownChange } from './circle-news.ts';
import { teamReached, type InTeam } from './team-reached.ts';

/** No sharing is older than this, and what changed before it is nobody's to know. */
const A_YEAR = 370 * 24 * 60 * 60 * 1000;

/** Who is in a team now, and who joined and left while the person shared with it. */
export interface TeamShown {
  readonly people: readonly InTeam[];
  readonly changes: readonly ShownChange[];
}

export async function teamNowOf(ask: RecordAsk, tx: PersonTx, team: string): Promise<TeamShown> {
  const changes = await teamChangesOf(tx, new Date(ask.now.getTime() - A_YEAR));
  return {
    people: await teamReached(tx, team),
    changes: changes.filter((each) => each.team === team).map((each) => presentChange(ask.t, each)),
  };
}

/** The live list of names: whom a sharing with the team reaches today. Any one of them can be left out. Then who joined and left. */
export function TeamNow({ ask, team }: { ask: RecordAsk; team: TeamShown }) {
  const { t, language } = ask;
  const { people, changes } = team;
  return (
    <section>
      <h2>{t('people.teamNowHeading')}</h2>
      <p>{people.length === 0 ? t('people.teamNobody') : t('people.teamNow')}</p>
      <ul class="looks">
        {people.map((each) => (
          <li>
            <strong dir="auto">{each.name}</strong>
            <Quiet>
              {t('people.inTeamSince', {
                role: t(`people.role.${each.role}`),
                day: sayShortDate(language, each.since),
              })}
            </Quiet>
            {each.never ? (
              <Quiet>{t('people.inTeamNever')}</Quiet>
            ) : (
              <details>
                <summary>
                  {t('people.neverSummary')}
                  <span class="nhsuk-u-visually-hidden"> {each.name}</span>
                </summary>
                <NeverForm ask={ask} account={each.account} name={each.name} />
              </details>
            )}
          </li>
        ))}
      </ul>
      {changes.length > 0 && (
        <>
          <h3>{t('circle.changesTeamHeading')}</h3>
          <Looks>
            {changes.map(({ sentence }) => (
              <LookLine>{sentence}</LookLine>
            ))}
          </Looks>
        </>
      )}
    </section>
  );
}

export function NeverForm({ ask, account, name }: { ask: RecordAsk; account: string; name: string }) {
  const { t } = ask;
  return (
    <Form form={formOf(ask, null, {}, `never-${account}`)} action={to.never}>
      <HiddenField name="account" value={account} />
      <p>{t('people.neverMeans', { who: name })}</p>
      <Actions>
        <Button kind="second">{t('people.never', { who: name })}</Button>
      </Actions>
    </Form>
  );
}
