import type { T } from '../../../platform/language/index.ts';
import { Actions, ButtonLink, Card, OwnWords, Quiet } from '../../design/index.ts';
import { TryText } from '../tries/try-text.tsx';
import type { ShownStance, ShownStanding } from './present-stances.ts';

interface StancesShownProps {
  t: T;
  standings: readonly ShownStanding[];
  /** Where the reader says where they stand; null where nothing can be said. */
  say: string | null;
  /** The reader has said something before. */
  isAgain: boolean;
}

/** Who agrees and who differs, each alike, in the order in which they first spoke. */
export function StancesShown({ t, standings, say, isAgain }: StancesShownProps) {
  return (
    <Card heading={t('stance.heading')}>
      {standings.length === 0 && <p>{t('stance.nobody')}</p>}
      {standings.length > 0 && (
        <ul class="stances">
          {standings.map(({ now, earlier }) => (
            <li class="stance">
              <OneStance t={t} stance={now} />
              {earlier.length > 0 && (
                <details>
                  <summary>{t('stance.before')}</summary>
                  {earlier.map((stance) => (
                    <OneStance t={t} stance={stance} />
                  ))}
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
      {say !== null && (
        <Actions>
          <ButtonLink href={say} kind="second">
            {t(isAgain ? 'stance.sayAgain' : 'stance.say')}
          </ButtonLink>
        </Actions>
      )}
    </Card>
  );
}

function OneStance({ t, stance }: { t: T; stance: ShownStance }) {
  return (
    <>
      <p>
        <strong>{stance.sentence}</strong>
      </p>
      {stance.words !== '' && <OwnWords text={stance.words} />}
      {stance.spokenOf && (
        <>
          <Quiet>{t('stance.wordsChanged')}</Quiet>
          <details>
            <summary>{t('stance.wordsThen')}</summary>
            <TryText t={t} line={stance.spokenOf} />
          </details>
        </>
      )}
    </>
  );
}
