import { z } from 'zod';
import {
  aboutMeOf,
  arrange,
  ORDER_CHANGES,
  placesOfAboutMe,
  reordered,
  type AboutPart,
} from '../../../modules/plans/index.ts';
import { fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { Button, Form, HiddenField, Layout, Looks, makeForm, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { Done } from '../done.tsx';
import { nameOfPart } from './headings.ts';

const form = z.object({ once: fields.once, place: fields.line, change: fields.oneOf(ORDER_CHANGES) });
type Change = (typeof ORDER_CHANGES)[number];

/** The parts of About me in their order, with presses that move one, leave it out or bring it back. */
export const orderAbout: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { parts } = await ask.record(aboutMeOf);
    const shown = parts.filter((part) => !part.isLeftOut);
    const leftOut = parts.filter((part) => part.isLeftOut);
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
        {again && <p role="alert">{t('about.orderUnknown')}</p>}
        <div class="reading">
          <Looks>
            {shown.map((part, index) => (
              <PartInOrder ask={ask} part={part} presses={pressesAt(index, shown.length)} />
            ))}
          </Looks>
          {leftOut.length > 0 && (
            <section>
              <h2>{t('about.leftOutHeading')}</h2>
              <p>{t('about.leftOutMeans')}</p>
              <Looks>
                {leftOut.map((part) => (
                  <PartInOrder ask={ask} part={part} presses={['bring back']} />
                ))}
              </Looks>
            </section>
          )}
        </div>
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

/** What can be done with the part at this place of so many. */
const pressesAt = (index: number, count: number): Change[] => [
  ...(index > 0 ? (['up'] as const) : []),
  ...(index < count - 1 ? (['down'] as const) : []),
  'leave out',
];

/** Where the page comes back to after a move, so that the part can be moved on. */
const anchorOf = (place: string): string => `part-${place.replaceAll(/[^\w-]/g, '-')}`;

const SAYS = {
  up: 'about.up',
  down: 'about.down',
  'leave out': 'about.leaveOut',
  'bring back': 'about.bringBack',
} as const;

function PartInOrder({ ask, part, presses }: { ask: RecordAsk; part: AboutPart; presses: readonly Change[] }) {
  const { t } = ask;
  const name = nameOfPart(t, part);
  const anchor = anchorOf(part.place);
  return (
    <li id={anchor}>
      <p>
        <strong dir="auto">{name}</strong>
      </p>
      {part.lines.length === 0 && <Quiet>{t('about.orderNothingYet')}</Quiet>}
      <Form form={makeForm(ask, { id: anchor })} action={to.orderAbout} class="actions">
        <HiddenField name="place" value={part.place} />
        {presses.map((press) => (
          <Button kind="quiet" name="change" value={press}>
            {t(SAYS[press])}
            <span class="nhsuk-u-visually-hidden"> {name}</span>
          </Button>
        ))}
      </Form>
    </li>
  );
}
