import type { AboutMe, Line } from '../../../modules/plans/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Card, Facts } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import { WaitingShown } from '../suggestions/suggestion-shown.tsx';
import type { AtLine } from './at-line.ts';

/** The name to call somebody and their pronouns, in their own words; nothing where they gave neither. */
export function CallsShown({ t, name, pronouns }: { t: T; name: string; pronouns: string }) {
  const rows = [
    { key: t('about.callsName'), value: <bdi>{name}</bdi>, given: name !== '' },
    { key: t('about.callsPronouns'), value: <bdi>{pronouns}</bdi>, given: pronouns !== '' },
  ].filter(({ given }) => given);
  return rows.length > 0 ? <Facts rows={rows} /> : <></>;
}

/** What to call me, on the person's own page: what they gave, or a gentle question. */
export function CallsCard({ ask, about, waiting }: { ask: RecordAsk; about: AboutMe; waiting: AtLine }) {
  const { t } = ask;
  const given = [about.name, about.pronouns].filter((line): line is Line => line !== null);
  return (
    <Card heading={t('about.callsHeading')} kind={given.length > 0 ? 'plain' : 'soft'}>
      <CallsShown t={t} name={about.name?.words ?? ''} pronouns={about.pronouns?.words ?? ''} />
      {given.length === 0 && <p>{t('about.callsAsk')}</p>}
      <p>
        <a class="steps__action" href={to.calls}>
          {given.length > 0 ? t('common.change') : t('about.callsSay')}
          {given.length > 0 && <span class="nhsuk-u-visually-hidden"> {t('about.callsHeading')}</span>}
        </a>
      </p>
      {given.flatMap((line) => (waiting.get(line.id) ?? []).map((each) => <WaitingShown ask={ask} waiting={each} />))}
    </Card>
  );
}
