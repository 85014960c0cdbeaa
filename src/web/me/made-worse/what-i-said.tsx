import { madeWorseOf } from '../../../modules/safety/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Layout, LookLine, Looks, OwnWords, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';

/** Everything that the person said made things worse, in their words. Nobody else has this page. */
export async function showWhatISaid(ask: RecordAsk): Promise<Page> {
  const { t, language, now } = ask;
  const said = await ask.record(madeWorseOf);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('safety.saidTitle')}
      current="staying-well"
      room={{ text: t('rules.heading'), href: to.rules }}
    >
      <div class="reading">
        <PageHeading lede={t('safety.mineLede')}>{t('safety.mine')}</PageHeading>
        {said.length === 0 && <p>{t('safety.mineNone')}</p>}
        {said.length > 0 && (
          <Looks>
            {said.map(({ about, words, at }) => (
              <LookLine when={sayWhen(language, at, now)}>
                {t(`safety.about.${about}`)}
                {words !== '' && <OwnWords text={words} />}
              </LookLine>
            ))}
          </Looks>
        )}
      </div>
    </Layout>
  );
}
