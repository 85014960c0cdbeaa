import { z } from 'zod';
import { ORDER_CHANGES } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { Layout, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { anchorOf, PartsInOrder, PlaceInOrder } from '../place-in-order.tsx';
import type { PartOfPlan, PlanInParts } from './plan-in-parts.ts';
import { TakenAway } from './taken-away.tsx';

const form = z.object({ once: fields.once, place: fields.line, change: fields.oneOf(ORDER_CHANGES) });

/** The parts in their order, with presses that move one, leave it out or bring it back. */
export const orderParts = <Part extends PartOfPlan>(plan: PlanInParts<Part>): FormParts<'me', typeof form> => ({
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { parts, lines } = await ask.record(plan.read);
    const says = {
      'left-out': t('well.done.left-out'),
      'brought-back': t('well.done.brought-back'),
      named: t('well.done.named'),
    };
    return (
      <Layout
        frame={frameOf(ask, 'me')}
        title={plan.title(t)}
        current="staying-well"
        room={plan.front(t)}
        error={again !== null}
      >
        <Done ask={ask} says={says} />
        <PageHeading lede={t('well.orderLede')}>{t('well.orderHeading')}</PageHeading>
        <PartsInOrder
          ask={ask}
          parts={parts}
          isUnknown={again !== null}
          draw={(part: Part, presses) => (
            <PlaceInOrder
              ask={ask}
              place={part.place}
              name={plan.sayPart(t, part)}
              isEmpty={part.lines.length === 0}
              presses={presses}
              action={plan.addresses.order}
            >
              {' '}
              <a class="steps__action" href={plan.addresses.name(part.place)}>
                {t('well.rename')}
                <span class="nhsuk-u-visually-hidden"> {plan.sayPart(t, part)}</span>
              </a>
            </PlaceInOrder>
          )}
        >
          <TakenAway ask={ask} lines={plan.partsAway(lines)} />
        </PartsInOrder>
      </Layout>
    );
  },
  act: async (ask, { once: id, place, change }) => {
    await ask.record((tx) => plan.arrange(tx, { id, place, change }));
    const { order } = plan.addresses;
    if (change === 'leave out') return `${order}?done=left-out`;
    if (change === 'bring back') return `${order}?done=brought-back`;
    return `${order}#${anchorOf(place)}`;
  },
});
