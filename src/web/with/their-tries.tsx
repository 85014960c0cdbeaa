import type { Line } from '../../modules/plans/index.ts';
import type { T } from '../../platform/language/index.ts';
import { to } from '../addresses.ts';
import { LookLine, Looks } from '../design/index.ts';
import { nameOfTry } from '../me/tries/tries.tsx';

interface TheirTriesProps {
  t: T;
  tries: readonly Line[];
  /** Whose plan; null in the person's preview, where the same words stand but lead nowhere. */
  person: string | null;
}

/** What the person wants to try, each with a page of its own, on their plan as others see it. */
export function TheirTries({ t, tries, person }: TheirTriesProps) {
  if (tries.length === 0) return <></>;
  return (
    <>
      <h2>{t('tries.theirList')}</h2>
      <Looks>
        {tries.map((line) => (
          <LookLine>
            <a href={person ? to.theirTry(person, line.id) : undefined}>
              <bdi>{nameOfTry(t, line)}</bdi>
            </a>
          </LookLine>
        ))}
      </Looks>
    </>
  );
}
