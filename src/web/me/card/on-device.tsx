import { z } from 'zod';
import { cardDevicesOf, endCardDevice, keepCardHere, type CardDevice } from '../../../modules/crisis-card/index.ts';
import { fields, type RecordAsk } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import { secretFor } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, ButtonLink, Card, Form, makeForm, Quiet } from '../../design/index.ts';
import { idFrom } from '../id-in-address.ts';

/** Browsers keep no cookie longer. Each time the card is opened here, it begins anew. */
export const KEPT_DAYS = 400;

interface OnThisDeviceProps {
  ask: RecordAsk;
  devices: readonly CardDevice[];
  /** Nothing stands on the card yet, so there is nothing to keep. */
  isEmpty: boolean;
}

/** The card without unlocking: on this device, and on which others it is. */
export function OnThisDevice({ ask, devices, isEmpty }: OnThisDeviceProps) {
  const { t } = ask;
  const here = devices.find((device) => device.thisOne);
  const others = devices.filter((device) => !device.thisOne);
  if (isEmpty && devices.length === 0) return <></>;
  return (
    <section id="devices">
      <h2>{t('card.hereHeading')}</h2>
      <p>{t('card.hereLede')}</p>
      {here && <IsHere ask={ask} here={here} />}
      {!here && ask.visitor.sharedDevice && <p>{t('card.sharedHere')}</p>}
      {!here && !ask.visitor.sharedDevice && !isEmpty && (
        <Form form={makeForm(ask, { id: 'keep' })} action={to.keepCardHere}>
          <Actions>
            <Button kind="second">{t('card.keepHere')}</Button>
          </Actions>
        </Form>
      )}
      {others.length > 0 && <p>{t('card.elsewhere')}</p>}
      {others.map((device) => (
        <Elsewhere ask={ask} device={device} />
      ))}
    </section>
  );
}

function IsHere({ ask, here }: { ask: RecordAsk; here: CardDevice }) {
  const { t, language, now } = ask;
  return (
    <>
      <p>
        {t('card.isHere')} {t('card.keptSince', { when: sayWhen(language, here.since, now) })}
      </p>
      <Form form={makeForm(ask, { id: 'here' })} action={to.endCardDevice(here.id)}>
        <Actions>
          <Button kind="second">{t('card.takeOffHere')}</Button>
          <ButtonLink href={to.cardHere} kind="quiet">
            {t('card.openHere')}
          </ButtonLink>
        </Actions>
      </Form>
    </>
  );
}

function Elsewhere({ ask, device }: { ask: RecordAsk; device: CardDevice }) {
  const { t, language, now } = ask;
  return (
    <Card heading={device.called} level={3}>
      <Quiet>{t('card.keptSince', { when: sayWhen(language, device.since, now) })}</Quiet>
      <Form form={makeForm(ask, { id: device.id })} action={to.endCardDevice(device.id)}>
        <Actions>
          <Button kind="second">
            {t('card.takeOff')}
            <span class="nhsuk-u-visually-hidden">: {device.called}</span>
          </Button>
        </Actions>
      </Form>
    </Card>
  );
}

const pressed = z.object({ once: fields.once });

/** This device keeps the card from now on: its cookie holds a secret that opens the card and signs nobody in. Sent twice, it is one secret. */
export const pressKeepCard = {
  fields: pressed,
  back: (): string => to.myCard,
  act: async (ask: RecordAsk, { once: id }: z.output<typeof pressed>): Promise<string> => {
    const secret = secretFor(ask.visitor.token, 'card on a device', id);
    const before = ask.cookies.get('card');
    const outcome = await ask.record((tx) => keepCardHere(tx, ask.visitor, { id, secret, before }));
    if (outcome === 'shared device') return `${to.myCard}?done=shared`;
    if (outcome === 'too many') return `${to.myCard}?done=too-many`;
    ask.cookies.set('card', secret, KEPT_DAYS);
    return `${to.myCard}?done=keeps`;
  },
};

/** A device shows the card no more, this one or another. One that is elsewhere learns of it the next time it asks. */
export const pressEndCardDevice = {
  fields: pressed,
  back: (): string => to.myCard,
  act: async (ask: RecordAsk): Promise<string> => {
    const id = idFrom(ask, 'device');
    const isHere = await ask.record(async (tx) => {
      const devices = await cardDevicesOf(tx, ask.cookies.get('card'));
      await endCardDevice(tx, id);
      return devices.some((device) => device.thisOne && device.id === id);
    });
    if (isHere) ask.cookies.clear('card');
    return `${to.myCard}?done=off`;
  },
};
