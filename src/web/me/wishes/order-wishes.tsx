import type { Child } from 'hono/jsx';
import { z } from 'zod';
import type { Line } from '../../../modules/plans/index.ts';
import { moveWish, sayWishPart, wishesAway } from '../../../modules/wishes/index.ts';
import { fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { Button, Form, HiddenField, Layout, Looks, makeForm, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { Done } from '../done.tsx';
import { shortly } from '../shortly.ts';
import { TakenAway } from '../staying-well/taken-away.tsx';
import { wishPartHere, wishPlaceFrom } from './wish-here.ts';

const form = z.object({ once: fields.once, line: z.uuid('form.notUnderstood'), change: fields.oneOf(['up', 'down']) });

/** The wishes of one part in their order, with what stands under each; what was taken away can be put back. */
export const orderWishLines: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { part, lines } = await ask.record((tx) => wishPartHere(ask, tx));
    const { place } = part;
    return (
      <Layout
        frame={frameOf(ask, 'me')}
        title={t('wishes.title')}
        current="staying-well"
        room={{ text: sayWishPart(t, part), href: to.wishPart(place) }}
        error={again !== null}
      >
        <Done ask={ask} says={{}} />
        <PageHeading lede={t('well.orderLinesLede')}>{t('well.orderLinesHeading')}</PageHeading>
        {again && <p role="alert">{t('about.orderUnknown')}</p>}
        <div class="reading">
          {part.lines.length === 0 && <p>{t('well.orderLinesEmpty')}</p>}
          <Lines ask={ask} place={place} lines={part.lines}>
            {(wish) => <Lines ask={ask} place={place} lines={wish.steps} />}
          </Lines>
          <TakenAway ask={ask} lines={wishesAway(lines, place)} />
        </div>
      </Layout>
    );
  },
  act: async (ask, { once: id, line, change }) => {
    const place = wishPlaceFrom(ask);
    await ask.record((tx) => moveWish(tx, { id, line, change }));
    return `${to.orderWishLines(place)}#line-${line}`;
  },
};

interface LinesProps<Each extends Line> {
  ask: RecordAsk;
  place: string;
  lines: readonly Each[];
  /** What stands below a line. */
  children?: (line: Each) => Child;
}

function Lines<Each extends Line>({ ask, place, lines, children }: LinesProps<Each>) {
  const { t } = ask;
  if (lines.length === 0) return <></>;
  const says = { up: t('about.up'), down: t('about.down') };
  return (
    <Looks>
      {lines.map((line, index) => {
        const presses = [
          ...(index > 0 ? (['up'] as const) : []),
          ...(index < lines.length - 1 ? (['down'] as const) : []),
        ];
        return (
          <li id={`line-${line.id}`}>
            <p dir="auto">{shortly(line.words)}</p>
            {presses.length > 0 && (
              <Form form={makeForm(ask, { id: line.id })} action={to.orderWishLines(place)} class="actions">
                <HiddenField name="line" value={line.id} />
                {presses.map((press) => (
                  <Button kind="quiet" name="change" value={press}>
                    {says[press]}
                    <span class="nhsuk-u-visually-hidden"> {shortly(line.words, 60)}</span>
                  </Button>
                ))}
              </Form>
            )}
            {children && <div class="nested">{children(line)}</div>}
          </li>
        );
      })}
    </Looks>
  );
}
