import { CHOICES, packsOf, type PackDevice } from '../../../modules/offline/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayDayAndTime } from '../../../platform/language/index.ts';
import { passkeysOf } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  asset,
  Button,
  ButtonLink,
  Card,
  Choices,
  Fold,
  Form,
  HiddenField,
  Layout,
  makeForm,
  PageHeading,
  Quiet,
  TextField,
  WhoCanSee,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { packWords } from './pack-words.ts';

/** What this device shows without a network: help always, the card where it is kept, and a pack if the person asks for one. */
export async function showMyOffline(ask: RecordAsk): Promise<Page> {
  const { t, visitor } = ask;
  const devices = await ask.record((tx) => packsOf(tx, visitor));
  const hasPasskey = (await passkeysOf(ask.database, visitor)).length > 0;
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('offline.shellTitle')} room={{ text: t('site.today'), href: to.today }}>
      <div class="reading">
        <Done ask={ask} says={{ kept: t('offline.done.kept'), ended: t('offline.done.ended') }} />
        <PageHeading lede={t('offline.myLede')}>{t('offline.myHeading')}</PageHeading>
        <ul>
          <li>{t('offline.helpAlways')}</li>
          <li>{t.rich('offline.cardToo', { link: (words) => <a href={to.cardHere}>{words}</a> })}</li>
          <li>{t('offline.packToo')}</li>
        </ul>
        <h2>{t('offline.packHeading')}</h2>
        {visitor.sharedDevice ? (
          <Card kind="soft">
            <p>{t('offline.shared')}</p>
            <p>{t('offline.sharedHow')}</p>
          </Card>
        ) : (
          <MakePack ask={ask} hasPasskey={hasPasskey} isHere={devices.some((device) => device.thisOne)} />
        )}
        <Devices ask={ask} devices={devices} />
      </div>
    </Layout>
  );
}

function MakePack({ ask, hasPasskey, isHere }: { ask: RecordAsk; hasPasskey: boolean; isHere: boolean }) {
  const { t } = ask;
  return (
    <>
      <p>{t('offline.packWhat')}</p>
      {isHere && (
        <p>
          <strong>{t('offline.packHere')}</strong>
        </p>
      )}
      {isHere ? (
        <Fold summary={t('offline.makeNew')}>
          <p>{t('offline.packAgain')}</p>
          <PackForm ask={ask} hasPasskey={hasPasskey} />
        </Fold>
      ) : (
        <PackForm ask={ask} hasPasskey={hasPasskey} />
      )}
      <noscript>
        <p>{t('offline.noScript')}</p>
      </noscript>
      <Actions>
        <ButtonLink href={to.offline} kind={isHere ? 'main' : 'second'}>
          {t('offline.toShell')}
        </ButtonLink>
      </Actions>
      <script type="module" src={asset('shell.js')}></script>
    </>
  );
}

/** Hidden until src/web/offline/make-pack.ts finds that the browser can do it; all its words come with it. */
function PackForm({ ask, hasPasskey }: { ask: RecordAsk; hasPasskey: boolean }) {
  const { t } = ask;
  const form = makeForm(ask, { id: 'pack', values: { chosen: [...CHOICES] } });
  return (
    <form
      data-make-pack={to.takePack}
      data-next={`${to.myOffline}?done=kept`}
      hidden
      autocomplete="off"
      novalidate
      {...packWords(t)}
    >
      <Choices
        form={form}
        name="chosen"
        legend={t('offline.chosen')}
        hint={t('offline.chosenHint')}
        options={CHOICES.map((value) => ({ value, text: t(`offline.choice.${value}`) }))}
      />
      {hasPasskey && (
        <div data-with-passkey hidden>
          <Actions>
            <button type="button" class="nhsuk-button">
              {t('offline.keepWithPasskey')}
            </button>
          </Actions>
          <p>{t('offline.orPassphrase')}</p>
        </div>
      )}
      <TextField
        form={form}
        name="passphrase"
        label={t('offline.passphrase')}
        hint={t('offline.passphraseHint')}
        type="password"
      />
      <ShowTyped words={t('offline.showTyped')} />
      <Actions>
        <button type="submit" class="nhsuk-button" data-second="nhsuk-button--secondary">
          {t('offline.keepWithPassphrase')}
        </button>
      </Actions>
      <p role="status" data-says></p>
      <WhoCanSee>{t('offline.whoCanOpen')}</WhoCanSee>
      <Quiet>{t('offline.forgotten')}</Quiet>
    </form>
  );
}

export function ShowTyped({ words }: { words: string }) {
  return (
    <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
      <div class="nhsuk-checkboxes__item">
        <input class="nhsuk-checkboxes__input" id="show-typed" type="checkbox" data-show-typed />
        <label class="nhsuk-label nhsuk-checkboxes__label" for="show-typed">
          {words}
        </label>
      </div>
    </div>
  );
}

function Devices({ ask, devices }: { ask: RecordAsk; devices: readonly PackDevice[] }) {
  const { t, language } = ask;
  if (devices.length === 0) return <></>;
  return (
    <>
      <h2>{t('offline.devicesHeading')}</h2>
      <p>{t('offline.devicesWhat')}</p>
      {devices.map(({ id, called, since, thisOne }) => (
        <Card heading={called} level={3}>
          <Quiet>{t('offline.deviceSince', { when: sayDayAndTime(language, since) })}</Quiet>
          {thisOne && <Quiet>{t('offline.deviceThis')}</Quiet>}
          <Form form={makeForm(ask, { id })} action={to.endPack}>
            <HiddenField name="pack" value={id} />
            <Actions>
              <Button kind="second">
                {t('offline.takeOff')}
                <span class="nhsuk-u-visually-hidden">: {called}</span>
              </Button>
            </Actions>
          </Form>
        </Card>
      ))}
    </>
  );
}
