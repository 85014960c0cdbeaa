import { signedVersions, type SignedMark } from '../../../modules/wishes/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayDayAndTime, type T } from '../../../platform/language/index.ts';
import { Actions, ButtonLink, Card, EmptyPlace, Layout, LookLine, Looks, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';

/** The versions that the person signed, newest first. */
export async function showSignedVersions(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const versions = await ask.record((tx) => signedVersions(tx));
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('wishes.title')}
      current="staying-well"
      room={{ text: t('wishes.heading'), href: to.wishes }}
    >
      <PageHeading lede={t('wishes.versionsLede')}>{t('wishes.versionsHeading')}</PageHeading>
      {versions.length === 0 ? (
        <EmptyPlace drawing="path">
          <p>{t('wishes.versionsEmpty')}</p>
        </EmptyPlace>
      ) : (
        <Card>
          <Looks>
            {versions.map((version) => (
              <LookLine>
                <a href={to.signed(version.id)}>
                  {t('wishes.version', { when: sayDayAndTime(t.language, version.at) })}
                </a>
                <br />
                <span class="quiet">{sayMark(t, version)}</span>
              </LookLine>
            ))}
          </Looks>
        </Card>
      )}
      <Actions>
        <ButtonLink href={to.signWishes}>{t('wishes.way.sign')}</ButtonLink>
      </Actions>
    </Layout>
  );
}

/** Whether a version still holds, as far as Cairn knows. */
function sayMark(t: T, { isTakenBack, isNewest }: SignedMark): string {
  if (isTakenBack) return t('wishes.isTakenBack');
  return isNewest ? t('wishes.isNewest') : t('wishes.isOlder');
}
