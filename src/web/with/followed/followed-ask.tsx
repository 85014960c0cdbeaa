import { askedIfFollowed, type AskedIfFollowed } from '../../../modules/crisis/index.ts';
import type { CommonsTx } from '../../../platform/commons/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Card } from '../../design/index.ts';

/**
 * For the page on which somebody reads the crisis card or the advance wishes of another: while it is asked and not answered, the question
 * stands there. Draws nothing at another time. Call it as a function, since it reads: `{await FollowedAsk({ ask })}`.
 */
export async function FollowedAsk({ ask }: { ask: RecordAsk }) {
  const { t, person } = ask;
  const asked = await ask.commons(askedIfFollowed);
  const here = asked.find((each) => each.person === person && each.answers.length === 0);
  if (!here) return <></>;
  const { name, look } = here;
  return (
    <Card kind="needs">
      <p>
        <strong>{t('handBack.here', { name })}</strong>
      </p>
      <p>{t('handBack.hereLede', { name })}</p>
      <Actions>
        <ButtonLink href={to.sayFollowed(look)} kind="second">
          {t('handBack.hereAnswer')}
          <span class="nhsuk-u-visually-hidden"> {t('handBack.askAbout', { name })}</span>
        </ButtonLink>
      </Actions>
    </Card>
  );
}

/** What waits for an answer of whoever is signed in. */
export const readFollowedWaits = async (tx: CommonsTx): Promise<AskedIfFollowed[]> =>
  (await askedIfFollowed(tx)).filter(({ answers }) => answers.length === 0);

/** On the page of people who share: until they answer, also when nothing is open any more. */
export function FollowedWaits({ t, waits }: { t: T; waits: readonly AskedIfFollowed[] }) {
  if (waits.length === 0) return <></>;
  return (
    <Card heading={t('handBack.waitsHeading')} kind="needs">
      <p>{t('handBack.waits', { count: new Set(waits.map(({ person }) => person)).size })}</p>
      <Actions>
        <ButtonLink href={to.followed} kind="second">
          {t('handBack.waitsSee')}
        </ButtonLink>
      </Actions>
    </Card>
  );
}
