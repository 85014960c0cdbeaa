import type { Child } from 'hono/jsx';
import { z } from 'zod';
import { cardLinesOf, moveOnCard, partsToShow, takenAwayFrom } from '../../../modules/crisis-card/index.ts';
import { fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { Button, Form, HiddenField, Layout, Looks, makeForm, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { Done } from '../done.tsx';
import { anchorOf } from '../place-in-order.tsx';
import { shortly } from '../shortly.ts';
import { TakenAway } from '../parts/taken-away.tsx';
import { sayCardPart } from './present-card.ts';

const form = z.object({ once: fields.once, place: fields.neededLine, change: fields.oneOf(['up', 'down']) });

/** What stands on the card in its order, people to ring among themselves; what was taken away can be put back. */
export const orderCard: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { card, lines } = await ask.record(cardLinesOf);
    const places = partsToShow(card).map((part) => ({
      place: part.place,
      name: sayCardPart(t, part) || shortly(part.line?.words ?? ''),
      within: part.people.map((line) => ({ place: line.id, name: shortly(line.words) })),
    }));
    return (
      <Layout
        frame={frameOf(ask, 'me')}
        title={t('card.title')}
        current="card"
        room={{ text: t('card.back'), href: to.myCard }}
        error={again !== null}
      >
        <Done ask={ask} says={{}} />
        <PageHeading lede={t('card.orderLede')}>{t('card.orderHeading')}</PageHeading>
        {again && <p role="alert">{t('about.orderUnknown')}</p>}
        <div class="reading">
          {places.length === 0 && <p>{t('card.orderEmpty')}</p>}
          <Places ask={ask} places={places}>
            {(each) => <Places ask={ask} places={each.within} />}
          </Places>
          <TakenAway ask={ask} lines={takenAwayFrom(lines)} />
        </div>
      </Layout>
    );
  },
  act: async (ask, { once: id, place, change }) => {
    await ask.record((tx) => moveOnCard(tx, { id, place, change }));
    return `${to.orderCard}#${anchorOf(place)}`;
  },
};

interface InOrder {
  readonly place: string;
  readonly name: string;
}

interface PlacesProps<Each extends InOrder> {
  ask: RecordAsk;
  places: readonly Each[];
  /** What stands below one. */
  children?: (each: Each) => Child;
}

function Places<Each extends InOrder>({ ask, places, children }: PlacesProps<Each>) {
  const { t } = ask;
  if (places.length === 0) return <></>;
  const says = { up: t('about.up'), down: t('about.down') };
  return (
    <Looks>
      {places.map((each, index) => {
        const presses = [
          ...(index > 0 ? (['up'] as const) : []),
          ...(index < places.length - 1 ? (['down'] as const) : []),
        ];
        const anchor = anchorOf(each.place);
        return (
          <li id={anchor}>
            <p>
              <strong dir="auto">{each.name}</strong>
            </p>
            {presses.length > 0 && (
              <Form form={makeForm(ask, { id: anchor })} action={to.orderCard} class="actions">
                <HiddenField name="place" value={each.place} />
                {presses.map((press) => (
                  <Button kind="quiet" name="change" value={press}>
                    {says[press]}
                    <span class="nhsuk-u-visually-hidden"> {each.name}</span>
                  </Button>
                ))}
              </Form>
            )}
            {children && <div class="nested">{children(each)}</div>}
          </li>
        );
      })}
    </Looks>
  );
}
