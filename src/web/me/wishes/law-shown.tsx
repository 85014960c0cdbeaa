import type { WishPart } from '../../../modules/plans/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { isoDay, type T } from '../../../platform/language/index.ts';
import type { Nation } from '../../../platform/session/index.ts';
import { Fold, Quiet } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import { presentLaws, sayNation, type LawView } from './present-law.ts';

/** What laws say, one after the other: what it is, how it stands, what it asks for, and from where we know. */
export function LawsShown({ laws, level = 2 }: { laws: readonly LawView[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <>
      {laws.map((law) => (
        <section class="law">
          <Heading>{law.name}</Heading>
          <p>{law.means}</p>
          <p>
            <strong>{law.standing}</strong>
          </p>
          {law.needs.length > 0 && (
            <ul>
              {law.needs.map((need) => (
                <li>{need}</li>
              ))}
            </ul>
          )}
          <Quiet>{law.checked}</Quiet>
        </section>
      ))}
    </>
  );
}

/** The same, short: what each is called and how it stands; what it means only where it may bind somebody. From where we know is said for all. */
export function LawsOnPaper({ t, laws }: { t: T; laws: readonly LawView[] }) {
  return (
    <section>
      <h2>{t('legal.heading')}</h2>
      {laws.map((law) => (
        <div class="law">
          <p>
            <strong>{law.name}.</strong> {law.isBinding && <>{law.means} </>}
            {law.standing} {law.needs.join('; ')}
            {law.needs.length > 0 && '.'}
            <br />
            <span class="quiet">{law.checked}</span>
          </p>
        </div>
      ))}
    </section>
  );
}

interface LawForPartProps {
  ask: RecordAsk;
  nation: Nation | null;
  part: WishPart;
}

/** Beside the part that it concerns: what the law of the chosen nation makes of it; where none is chosen, the way to choose. */
export function LawForPart({ ask, nation, part }: LawForPartProps) {
  const { t } = ask;
  if (!nation)
    return (
      <Fold summary={t('legal.forPart')}>
        <p>{t('legal.notChosen')}</p>
        <p>
          <a href={to.wishesDetails}>{t('legal.toChoose')}</a>
        </p>
      </Fold>
    );
  const laws = presentLaws(t, { nation, part, day: isoDay(ask.now) }, null);
  if (laws.length === 0) return <></>;
  return (
    <Fold summary={t('legal.forPart')}>
      <p>{t('legal.chosen', { nation: sayNation(t, nation) })}</p>
      <LawsShown laws={laws} level={3} />
      <p>
        <a href={to.wishesLaw}>{t('legal.heading')}</a>
      </p>
    </Fold>
  );
}
