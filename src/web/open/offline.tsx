import type { Ask, Page } from '../../platform/http/index.ts';
import type { T } from '../../platform/language/index.ts';
import { to } from '../addresses.ts';
import {
  Actions,
  asset,
  ButtonLink,
  Layout,
  makeForm,
  NotOnPaper,
  PageHeading,
  Quiet,
  TextField,
} from '../design/index.ts';
import { packWords } from '../me/offline/pack-words.ts';
import { ShowTyped } from '../me/offline/my-offline.tsx';
import { asKept, isToKeep, keptFrame } from './kept.ts';
import { JournalPlace, JournalSaid, ToJournal } from './offline-journal.tsx';

/**
 * What this device keeps. It holds nothing of anybody: src/web/offline fills in, in the browser, what the device has. The service worker keeps
 * a copy (`?kept=yes`) and shows it wherever a page cannot be reached.
 */
export function showOffline(asked: Ask): Page {
  const ask = asKept(asked);
  const { t } = ask;
  const kept = isToKeep(asked);
  return (
    <Layout frame={keptFrame(ask, to.offline, kept)} title={t(kept ? 'offline.noNetworkTitle' : 'offline.shellTitle')}>
      <div class="reading" data-shell {...packWords(t)}>
        <JournalSaid ask={ask} />
        <PageHeading lede={t(kept ? 'offline.noNetworkLede' : 'offline.shellLede')}>
          {t(kept ? 'offline.noNetworkHeading' : 'offline.shellHeading')}
        </PageHeading>
        <Actions>
          <ButtonLink href={to.help}>{t('common.helpNow')}</ButtonLink>
          <ButtonLink href={to.cardHere} kind="second">
            {t('offline.card')}
          </ButtonLink>
          {kept && (
            <ButtonLink href="" kind="quiet">
              {t('offline.again')}
            </ButtonLink>
          )}
          <ToJournal ask={ask} />
        </Actions>
        <Pack ask={ask} />
        <JournalPlace ask={ask} />
        <NotOnPaper>
          <Leave t={t} />
        </NotOnPaper>
        <noscript>
          <p>{t('offline.noScript')}</p>
        </noscript>
      </div>
      <script type="module" src={asset('shell.js')}></script>
    </Layout>
  );
}

/** One of these is shown at a time, by src/web/offline/pack.ts. */
function Pack({ ask }: { ask: Ask }) {
  const { t } = ask;
  return (
    <>
      <section data-pack="none" hidden>
        <h2>{t('offline.packHeading')}</h2>
        <p data-says>{t('offline.none')}</p>
        <p>
          <a href={to.myOffline}>{t('offline.toMine')}</a>
        </p>
      </section>
      <section class="card" data-pack="locked" hidden>
        <h2>{t('offline.lockedHeading')}</h2>
        <form data-unlock autocomplete="off" novalidate>
          <div data-lock="passphrase" hidden>
            <TextField
              form={makeForm(ask, { id: 'unlock' })}
              name="passphrase"
              label={t('offline.typePassphrase')}
              type="password"
            />
            <ShowTyped words={t('offline.showTyped')} />
            <div class="actions">
              <button type="submit" class="nhsuk-button">
                {t('offline.open')}
              </button>
            </div>
          </div>
          <div data-lock="passkey" hidden>
            <div class="actions">
              <button type="button" class="nhsuk-button">
                {t('offline.openWithPasskey')}
              </button>
            </div>
          </div>
        </form>
        <p role="status" data-says></p>
        <Quiet>{t('offline.lockedWhat')}</Quiet>
      </section>
      <section data-pack="open" hidden>
        <p>
          <strong data-as-of-here></strong> {t('offline.changedSince')}
        </p>
        <div class="actions">
          <button type="button" class="nhsuk-button nhsuk-button--secondary" data-lock-now>
            {t('offline.lockNow')}
          </button>
          <button type="button" class="quiet-button" data-renew>
            {t('offline.renew')}
          </button>
        </div>
        <p role="status" data-says></p>
        <div data-content></div>
      </section>
    </>
  );
}

function Leave({ t }: { t: T }) {
  return (
    <section id="leaving" data-leaving hidden>
      <h2>{t('offline.leaveHeading')}</h2>
      <p>{t('offline.leaveWhat')}</p>
      <p data-unsent hidden>
        <strong>{t('offline.leaveUnsent')}</strong>
      </p>
      <div class="actions">
        <button type="button" class="nhsuk-button nhsuk-button--secondary">
          {t('offline.leave')}
        </button>
      </div>
      <p role="status" data-left={t('offline.left')} data-sure={t('offline.leaveSure')}></p>
    </section>
  );
}
