import { z } from 'zod';
import { ORDER_CHANGES, type OrderChange } from '../../../modules/plans/index.ts';
import { arrangePart, ownPartsAway, wellLinesOf, type PartOfWell } from '../../../modules/staying-well/index.ts';
import { fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { Layout, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { Done } from '../done.tsx';
import { anchorOf, PartsInOrder, PlaceInOrder } from '../place-in-order.tsx';
import { TakenAway } from './taken-away.tsx';
import { sayPart } from './part-words.ts';

const form = z.object({ once: fields.once, place: fields.line, change: fields.oneOf(ORDER_CHANGES) });

/** The parts of the plan in their order, with presses that move one, leave it out or bring it back. */
export const orderWell: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { plan, lines } = await ask.record(wellLinesOf);
    const says = {
      'left-out': t('well.done.left-out'),
      'brought-back': t('well.done.brought-back'),
      named: t('well.done.named'),
    };
    return (
      <Layout
        frame={frameOf(ask, 'me')}
        title={t('well.title')}
        current="staying-well"
        room={{ text: t('well.back'), href: to.stayingWell }}
        error={again !== null}
      >
        <Done ask={ask} says={says} />
        <PageHeading lede={t('well.orderLede')}>{t('well.orderHeading')}</PageHeading>
        <PartsInOrder
          ask={ask}
          parts={plan.parts}
          isUnknown={again !== null}
          draw={(part: PartOfWell, presses) => <PartInOrder ask={ask} part={part} presses={presses} />}
        >
          <TakenAway ask={ask} lines={ownPartsAway(lines)} />
        </PartsInOrder>
      </Layout>
    );
  },
  act: async (ask, { once: id, place, change }) => {
    await ask.record((tx) => arrangePart(tx, { id, place, change }));
    if (change === 'leave out') return `${to.orderWell}?done=left-out`;
    if (change === 'bring back') return `${to.orderWell}?done=brought-back`;
    return `${to.orderWell}#${anchorOf(place)}`;
  },
};

function PartInOrder({ ask, part, presses }: { ask: RecordAsk; part: PartOfWell; presses: readonly OrderChange[] }) {
  const { t } = ask;
  const name = sayPart(t, part);
  const { place, lines } = part;
  return (
    <PlaceInOrder
      ask={ask}
      place={place}
      name={name}
      isEmpty={lines.length === 0}
      presses={presses}
      action={to.orderWell}
    >
      {' '}
      <a class="steps__action" href={to.nameWellPart(place)}>
        {t('well.rename')}
        <span class="nhsuk-u-visually-hidden"> {name}</span>
      </a>
    </PlaceInOrder>
  );
}
