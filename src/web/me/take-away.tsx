import { z } from 'zod';
import { lineOf, putBack, takeAway, type Changed, type Line } from '../../modules/plans/index.ts';
import { refreshReminders } from '../../modules/reminders/index.ts';
import { fields, NotFound, type Ask, type RecordAsk } from '../../platform/http/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import { Actions, Button, Form, makeForm } from '../design/index.ts';
import { to } from '../addresses.ts';
import { idFrom } from './id-in-address.ts';
import { placeOf } from './line-here.ts';

/** Below a form that changes a line: the way to take it away, which asks no second time, since it can be undone; and the way to earlier versions. */
export function TakeAway({ ask, line, means }: { ask: Ask; line: Pick<Line, 'id'>; means: string }) {
  return (
    <>
      <h2>{ask.t('plan.takeAwayHeading')}</h2>
      <p>{means}</p>
      <Form form={makeForm(ask, { id: 'away' })} action={to.takeAway(line.id)}>
        <Actions>
          <Button kind="second">{ask.t('plan.takeAway')}</Button>
        </Actions>
      </Form>
      <p>
        <a href={to.versions(line.id)}>{ask.t('versions.link')}</a>
      </p>
    </>
  );
}

const pressed = z.object({ once: fields.once });

async function pressedOn(
  ask: RecordAsk,
  work: (tx: PersonTx, line: { id: string }) => Promise<Changed>,
): Promise<Line> {
  const id = idFrom(ask, 'id');
  const line = await ask.record(async (tx) => {
    await work(tx, { id });
    const now = await lineOf(tx, id);
    if (now?.kind === 'routine') await refreshReminders(tx, ask.now);
    return now;
  });
  if (!line) throw new NotFound();
  return line;
}

/** Where a line is listed, for lines that have a page of their own, which goes with them. */
const listOf = (line: Line): string => {
  if (line.kind === 'goal') return to.plan;
  if (line.kind === 'part' && line.fields.part === undefined) return to.stayingWell;
  if (line.kind === 'wish part' && line.fields.part === undefined) return to.wishes;
  return line.kind === 'risk' ? to.tries : placeOf(line);
};

/** Takes a line away, whatever it is. */
export const takeAwayLine = {
  fields: pressed,
  back: () => to.plan,
  act: async (ask: RecordAsk): Promise<string> => {
    const line = await pressedOn(ask, takeAway);
    return `${listOf(line)}?done=taken-away&line=${line.id}`;
  },
};

/** Undoes that. */
export const putBackLine = {
  fields: pressed,
  back: () => to.plan,
  act: async (ask: RecordAsk): Promise<string> => `${placeOf(await pressedOn(ask, putBack))}?done=put-back`,
};
