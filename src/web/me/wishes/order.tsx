import { z } from 'zod';
import { ORDER_CHANGES, type OrderChange } from '../../../modules/plans/index.ts';
import {
  arrangeWishPart,
  sayWishPart,
  wishLinesOf,
  wishPartsAway,
  type PartOfWishes,
} from '../../../modules/wishes/index.ts';
import { fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { Layout, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { Done } from '../done.tsx';
import { anchorOf, PartsInOrder, PlaceInOrder } from '../place-in-order.tsx';
import { TakenAway } from '../staying-well/taken-away.tsx';

const form = z.object({ once: fields.once, place: fields.line, change: fields.oneOf(ORDER_CHANGES) });

/** The parts in their order, with presses that move one, leave it out or bring it back. */
export const orderWishes: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { wishes, lines } = await ask.record(wishLinesOf);
    const says = {
      'left-out': t('well.done.left-out'),
      'brought-back': t('well.done.brought-back'),
      named: t('well.done.named'),
    };
    return (
      <Layout
        frame={frameOf(ask, 'me')}
        title={t('wishes.title')}
        current="staying-well"
        room={{ text: t('wishes.heading'), href: to.wishes }}
        error={again !== null}
      >
        <Done ask={ask} says={says} />
        <PageHeading lede={t('well.orderLede')}>{t('well.orderHeading')}</PageHeading>
        <PartsInOrder
          ask={ask}
          parts={wishes.parts}
          isUnknown={again !== null}
          draw={(part: PartOfWishes, presses) => <PartInOrder ask={ask} part={part} presses={presses} />}
        >
          <TakenAway ask={ask} lines={wishPartsAway(lines)} />
        </PartsInOrder>
      </Layout>
    );
  },
  act: async (ask, { once: id, place, change }) => {
    await ask.record((tx) => arrangeWishPart(tx, { id, place, change }));
    if (change === 'leave out') return `${to.orderWishes}?done=left-out`;
    if (change === 'bring back') return `${to.orderWishes}?done=brought-back`;
    return `${to.orderWishes}#${anchorOf(place)}`;
  },
};

interface PartInOrderProps {
  ask: RecordAsk;
  part: PartOfWishes;
  presses: readonly OrderChange[];
}

function PartInOrder({ ask, part, presses }: PartInOrderProps) {
  const { t } = ask;
  const name = sayWishPart(t, part);
  const { place, lines } = part;
  return (
    <PlaceInOrder
      ask={ask}
      place={place}
      name={name}
      isEmpty={lines.length === 0}
      presses={presses}
      action={to.orderWishes}
    >
      {' '}
      <a class="steps__action" href={to.nameWishPart(place)}>
        {t('well.rename')}
        <span class="nhsuk-u-visually-hidden"> {name}</span>
      </a>
    </PlaceInOrder>
  );
}
