import type { NamedBy } from '../../../modules/crisis/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { ButtonLink, Card } from '../../design/index.ts';

/** People who named whoever is signed in, for when they are unwell: first those who wait for an answer. */
export function NamedForHardTimes({ t, named }: { t: T; named: readonly NamedBy[] }) {
  if (named.length === 0) return <></>;
  const waits = named.filter(({ standing }) => standing === 'not answered');
  const rest = named.filter(({ standing }) => standing === 'yes');
  return (
    <Card heading={t('unwell.withHeading')} kind={waits.length > 0 ? 'needs' : 'plain'}>
      {waits.map(({ person, name }) => (
        <>
          <p>{t('unwell.withAsks', { name })}</p>
          <ButtonLink href={to.unwellSigns(person)} kind="second">
            {t('unwell.withAnswer')}
            <span class="nhsuk-u-visually-hidden"> {name}</span>
          </ButtonLink>
        </>
      ))}
      {rest.map(({ person, name, said }) => (
        <p>
          {t('unwell.withYes', { name })} {said && t('unwell.withSaid')}
          <br />
          <a href={to.unwellSigns(person)}>
            {t('unwell.withOpen')}
            <span class="nhsuk-u-visually-hidden"> {name}</span>
          </a>
        </p>
      ))}
    </Card>
  );
}
