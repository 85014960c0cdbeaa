import type { Child } from 'hono/jsx';
import type { Page, SignedInAsk } from '../../platform/http/index.ts';
import type { T } from '../../platform/language/index.ts';
import { withPerson } from '../../platform/record/index.ts';
import { addressesOf, cardsOf, devicesOf, ownRecord, passkeysOf } from '../../platform/session/index.ts';
import { cardDevicesOf, type CardDevice } from '../../modules/crisis-card/index.ts';
import { to } from '../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Facts,
  Form,
  HiddenField,
  Layout,
  makeForm,
  Notice,
  PageHeading,
  Quiet,
} from '../design/index.ts';
import { frameOf } from '../frame.ts';
import { LeavingBanner } from './leaving/banner.tsx';
import { PasskeyButton } from './passkey-button.tsx';
import { sayCards } from './present-cards.ts';
import {
  presentCardDevices,
  presentDetails,
  presentDevices,
  presentPasskeys,
  type ShownThing,
} from './present-account.ts';

/** The short words after `?done=` that this page knows. */
const DONE = {
  changed: 'account.changed',
  'passkey-added': 'account.passkeyAdded',
  'passkey-removed': 'account.passkeyRemoved',
  device: 'account.deviceSignedOut',
  kept: 'leaving.done.kept',
  'nothing-deleted': 'leaving.done.nothing',
} as const;
const isDone = (key: string): key is keyof typeof DONE => Object.hasOwn(DONE, key);

/** How somebody signs in, where they are signed in, and what they are called. */
export async function showAccount(ask: SignedInAsk): Promise<Page> {
  const { t, visitor, database, now } = ask;
  const [addresses, devices, passkeys, cards] = [
    await addressesOf(database, visitor),
    await devicesOf(database, visitor),
    await passkeysOf(database, visitor),
    await cardsOf(database, visitor),
  ];
  const done = ask.query.get('done') ?? '';
  const details = presentDetails(visitor, addresses, t);
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('account.title')}>
      <div class="reading">
        {isDone(done) && <Notice>{t(DONE[done])}</Notice>}
        <LeavingBanner ask={ask} />
        <PageHeading lede={t('account.lede')}>{t('account.heading')}</PageHeading>
        <Facts rows={details.map(({ key, value, own }) => ({ key, value: own ? <bdi>{value}</bdi> : value }))} />
        <Actions>
          <ButtonLink href={to.changeAccount} kind="second">
            {t('account.change')}
          </ButtonLink>
        </Actions>
        {!visitor.keepsRecord && <OwnRecord ask={ask} />}
        <Copy t={t} />
        <Passkeys ask={ask} passkeys={presentPasskeys(passkeys, t, now)} />
        <h2>{t('paper.cardsTitle')}</h2>
        <p>
          {t('paper.accountLede')} {sayCards(t, cards)}
        </p>
        <p>
          <a href={to.cards}>{t('paper.toCards')}</a>
        </p>
        <h2>{t('account.devicesHeading')}</h2>
        {presentDevices(devices, t, now).map((device) => (
          <Thing thing={device}>
            <OneButton ask={ask} action={device.isHere ? to.signOut : to.signOutDevice} field="device" thing={device}>
              {device.isHere ? t('common.signOut') : t('account.signOutDevice')}
            </OneButton>
          </Thing>
        ))}
        <CardDevices ask={ask} devices={await cardDevicesHere(ask)} />
        {visitor.keepsRecord && (
          <p>
            <a href={to.myOffline}>{t('offline.fromAccount')}</a>
          </p>
        )}
        <h2>{t('account.everywhereHeading')}</h2>
        <p>{t('account.everywhereWhat')}</p>
        <Form form={makeForm(ask, { id: 'everywhere' })} action={to.signOutEverywhere}>
          <Actions>
            <Button kind="second">{t('account.everywhere')}</Button>
          </Actions>
        </Form>
        <h2>{t('leaving.accountHeading')}</h2>
        <p>{t('leaving.accountWhat')}</p>
        <p>
          <a href={to.deleteEverything}>{t('leaving.accountGo')}</a>
        </p>
      </div>
    </Layout>
  );
}

/** Devices that show the crisis card of whoever is signed in; none for somebody without a record. */
const cardDevicesHere = async ({ database, visitor, cookies }: SignedInAsk): Promise<CardDevice[]> =>
  visitor.keepsRecord
    ? withPerson(database, ownRecord(visitor), { rooms: [], reason: 'own words' }, (tx) =>
        cardDevicesOf(tx, cookies.get('card')),
      )
    : [];

/** Devices on which the card opens without signing in: they are no sign-ins, and are ended by themselves. */
function CardDevices({ ask, devices }: { ask: SignedInAsk; devices: readonly CardDevice[] }) {
  const { t } = ask;
  if (devices.length === 0) return <></>;
  return (
    <>
      <h2>{t('card.accountHeading')}</h2>
      <p>
        {t('card.accountLede')} <a href={to.myCard}>{t('card.accountGo')}</a>
      </p>
      {presentCardDevices(devices, t, ask.now).map((device) => (
        <Thing thing={device}>
          <OneButton ask={ask} action={to.endCardDevice(device.id)} field="device" thing={device}>
            {t('card.takeOff')}
          </OneButton>
        </Thing>
      ))}
    </>
  );
}

function Copy({ t }: { t: T }) {
  return (
    <>
      <h2>{t('account.copyHeading')}</h2>
      <p>{t('leaving.copyBoth')}</p>
      <Actions>
        <ButtonLink href={to.readableCopy} kind="second">
          {t('leaving.copyRead')}
        </ButtonLink>
        <ButtonLink href={to.copy} kind="second">
          {t('leaving.copyData')}
        </ButtonLink>
      </Actions>
    </>
  );
}

function OwnRecord({ ask }: { ask: SignedInAsk }) {
  const { t } = ask;
  return (
    <Card heading={t('account.recordHeading')} kind="soft">
      <p>{t('account.recordNone')}</p>
      <Form form={makeForm(ask, { id: 'record' })} action={to.beginRecord}>
        <Actions>
          <Button>{t('account.beginRecord')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}

function Passkeys({ ask, passkeys }: { ask: SignedInAsk; passkeys: readonly ShownThing[] }) {
  const { t } = ask;
  return (
    <>
      <h2>{t('account.passkeysHeading')}</h2>
      <p>{t('account.passkeysWhat')}</p>
      {passkeys.length === 0 && <p>{t('account.passkeysNone')}</p>}
      {passkeys.map((passkey) => (
        <Thing thing={passkey}>
          <OneButton ask={ask} action={to.removePasskey} field="passkey" thing={passkey}>
            {t('account.passkeyRemove')}
          </OneButton>
        </Thing>
      ))}
      {ask.visitor.sharedDevice ? (
        <p>{t('account.passkeysShared')}</p>
      ) : (
        <>
          <PasskeyButton
            kind="make"
            begin={to.makePasskey}
            finish={to.addPasskey}
            stopped={t('account.passkeyStopped')}
            refused={t('account.passkeyRefused')}
            broken={t('account.passkeyBroken')}
          >
            {t('account.passkeyAdd')}
          </PasskeyButton>
          <Quiet>{t('account.passkeyNoButton')}</Quiet>
        </>
      )}
    </>
  );
}

function Thing({ thing, children }: { thing: ShownThing; children?: Child }) {
  return (
    <Card heading={thing.called} level={3}>
      {thing.lines.map((line) => (
        <Quiet>{line}</Quiet>
      ))}
      {children}
    </Card>
  );
}

interface OneButtonProps {
  ask: SignedInAsk;
  action: string;
  /** The field that says which. */
  field: string;
  thing: ShownThing;
  children?: Child;
}

/** One press for one thing; its name is read out after the button's words. */
function OneButton({ ask, action, field, thing, children }: OneButtonProps) {
  return (
    <Form form={makeForm(ask, { id: thing.id })} action={action}>
      <HiddenField name={field} value={thing.id} />
      <Actions>
        <Button kind="second">
          {children}
          <span class="nhsuk-u-visually-hidden">: {thing.called}</span>
        </Button>
      </Actions>
    </Form>
  );
}
