import type { Child } from 'hono/jsx';
import { z } from 'zod';
import type { Line } from '../../../modules/plans/index.ts';
import { fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { Button, Form, HiddenField, Layout, Looks, makeForm, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { shortly } from '../shortly.ts';
import type { PartOfPlan, PlanInParts } from './plan-in-parts.ts';
import { TakenAway } from './taken-away.tsx';

const form = z.object({ once: fields.once, line: z.uuid('form.notUnderstood'), change: fields.oneOf(['up', 'down']) });

/** The lines of one part in their order, with what stands under each; what was taken away can be put back. */
export const orderLines = <Part extends PartOfPlan>(plan: PlanInParts<Part>): FormParts<'me', typeof form> => ({
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { part, lines } = await ask.record((tx) => plan.partHere(ask, tx));
    const { place } = part;
    const action = plan.addresses.orderLines(place);
    return (
      <Layout
        frame={frameOf(ask, 'me')}
        title={plan.title(t)}
        current="staying-well"
        room={{ text: plan.sayPart(t, part), href: plan.addresses.part(place) }}
        error={again !== null}
      >
        <Done ask={ask} says={{}} />
        <PageHeading lede={t('well.orderLinesLede')}>{t('well.orderLinesHeading')}</PageHeading>
        {again && <p role="alert">{t('about.orderUnknown')}</p>}
        <div class="reading">
          {part.lines.length === 0 && <p>{t('well.orderLinesEmpty')}</p>}
          <Lines ask={ask} action={action} lines={part.lines}>
            {(line) => <Lines ask={ask} action={action} lines={plan.under(part, line.id)} />}
          </Lines>
          <TakenAway ask={ask} lines={plan.linesAway(lines, place)} />
        </div>
      </Layout>
    );
  },
  act: async (ask, { once: id, line, change }) => {
    const place = plan.placeFrom(ask);
    await ask.record((tx) => plan.move(tx, { id, line, change }));
    return `${plan.addresses.orderLines(place)}#line-${line}`;
  },
});

interface LinesProps {
  ask: RecordAsk;
  /** Where a press posts to. */
  action: string;
  lines: readonly Line[];
  /** What stands below a line. */
  children?: (line: Line) => Child;
}

function Lines({ ask, action, lines, children }: LinesProps) {
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
              <Form form={makeForm(ask, { id: line.id })} action={action} class="actions">
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
