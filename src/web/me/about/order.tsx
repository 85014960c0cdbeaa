import { z } from 'zod';
import {
  aboutMeOf,
  arrange,
  ORDER_CHANGES,
  placesOfAboutMe,
  reordered,
  type AboutPart,
  type OrderChange,
} from '../../../modules/plans/index.ts';
import { fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { Layout, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { Done } from '../done.tsx';
import { anchorOf, PartsInOrder, PlaceInOrder } from '../place-in-order.tsx';
import { nameOfPart } from './headings.ts';

const form = z.object({ once: fields.once, place: fields.line, change: fields.oneOf(ORDER_CHANGES) });

/** The parts of About me in their order, with presses that move one, leave it out or bring it back. */
export const orderAbout: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { parts } = await ask.record(aboutMeOf);
    const says = { 'left-out': t('about.done.left-out'), 'brought-back': t('about.done.brought-back') };
    return (
      <Layout
        frame={frameOf(ask, 'me')}
        title={t('about.orderTitle')}
        current="about-me"
        room={{ text: t('about.heading'), href: to.aboutMe }}
        error={again !== null}
      >
        <Done ask={ask} says={says} />
        <PageHeading lede={t('about.orderLede')}>{t('about.orderHeading')}</PageHeading>
        <PartsInOrder
          ask={ask}
          parts={parts}
          isUnknown={again !== null}
          draw={(part: AboutPart, presses) => <PartInOrder ask={ask} part={part} presses={presses} />}
        />
      </Layout>
    );
  },
  act: async (ask, { once, place, change }) => {
    await ask.record(async (tx) => {
      const usual = await placesOfAboutMe(tx);
      await arrange(tx, { id: once, shelf: 'about me', change: (now) => reordered(usual, now, place, change) });
    });
    if (change === 'leave out') return `${to.orderAbout}?done=left-out`;
    if (change === 'bring back') return `${to.orderAbout}?done=brought-back`;
    return `${to.orderAbout}#${anchorOf(place)}`;
  },
};

function PartInOrder({ ask, part, presses }: { ask: RecordAsk; part: AboutPart; presses: readonly OrderChange[] }) {
  return (
    <PlaceInOrder
      ask={ask}
      place={part.place}
      name={nameOfPart(ask.t, part)}
      isEmpty={part.lines.length === 0}
      presses={presses}
      action={to.orderAbout}
    />
  );
}
