import type { Line } from '../../../modules/plans/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { Button, ButtonLink, Form, Looks, makeForm } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import { shortly } from '../shortly.ts';

/** What was taken away from here, each with the way back. Nothing where nothing was. */
export function TakenAway({ ask, lines }: { ask: RecordAsk; lines: readonly Line[] }) {
  const { t } = ask;
  if (lines.length === 0) return <></>;
  return (
    <section>
      <h2>{t('well.awayHeading')}</h2>
      <p>{t('well.awayMeans')}</p>
      <Looks>
        {lines.map((line) => (
          <li>
            <p dir="auto">{shortly(line.words)}</p>
            <Form form={makeForm(ask, { id: `away-${line.id}` })} action={to.putBack(line.id)} class="actions">
              <Button kind="quiet">
                {t('plan.putBack')}
                <span class="nhsuk-u-visually-hidden"> {shortly(line.words, 60)}</span>
              </Button>
              {line.kind === 'tool' && line.fields.picture !== undefined && (
                <ButtonLink href={to.removeToolPicture(line.id)} kind="quiet">
                  {t('moments.removePicture')}
                  <span class="nhsuk-u-visually-hidden"> {shortly(line.words, 60)}</span>
                </ButtonLink>
              )}
            </Form>
          </li>
        ))}
      </Looks>
    </section>
  );
}
