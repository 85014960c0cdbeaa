import type { AgreedMark } from '../../modules/reviews/index.ts';
import { sayDayAndTime, type T } from '../../platform/language/index.ts';
import { to } from '../addresses.ts';
import { LookLine, Looks } from '../design/index.ts';

interface TheirAgreedProps {
  t: T;
  agreed: readonly AgreedMark[];
  /** Whose plan; null in the person's preview, where the same words stand but lead nowhere. */
  person: string | null;
}

/** Versions of the plan that the person agreed, newest first, on their plan as others see it. */
export function TheirAgreed({ t, agreed, person }: TheirAgreedProps) {
  if (agreed.length === 0) return <></>;
  return (
    <>
      <h2>{t('review.theirList')}</h2>
      <Looks>
        {agreed.map(({ id, at }) => (
          <LookLine>
            <a href={person ? to.theirAgreed(person, id) : undefined}>
              {t('review.version', { when: sayDayAndTime(t.language, at) })}
            </a>
          </LookLine>
        ))}
      </Looks>
    </>
  );
}
