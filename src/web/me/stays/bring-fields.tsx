import { stayingWellOf } from '../../../modules/staying-well/index.ts';
import { z } from 'zod';
import { ROOMS_TO_SHARE } from '../../../modules/sharing/index.ts';
import {
  agreedDays,
  broughtNow,
  type Brought,
  type House,
  type MyStay,
  type Week,
} from '../../../modules/stays/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { isoDay, sayDate, sayList, type T } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { Choices, type FormState, type Option } from '../../design/index.ts';
import { everyChoice, partChoicesOf, type PartChoice } from '../people/part-names.ts';
import { teamReached } from '../people/team-reached.ts';
import { sayRoom } from '../../with/room-words.ts';

/** What the person ticks: a room by its name, a part of "staying well" as "staying well/part". */
export const bringField = z
  .union(
    [
      z.array(z.string().max(100)),
      z
        .string()
        .max(100)
        .transform((value) => [value]),
    ],
    'form.choose',
  )
  .default([]);

const WELL = 'staying well/';
const WHOLE_ROOMS = ROOMS_TO_SHARE.filter((room) => room !== 'staying well');

/** What can be brought, and who would read it. Of "staying well" only parts in which something stands. */
export interface ToBring {
  readonly options: readonly Option[];
  readonly team: readonly string[];
}

export async function toBring(ask: RecordAsk, tx: PersonTx, house: House): Promise<ToBring> {
  const { t } = ask;
  const parts = everyChoice(await partChoicesOf(t, tx));
  const empty = new Set(
    (await stayingWellOf(tx)).parts
      .filter((part) => part.isLeftOut || part.lines.length === 0)
      .map(({ place }) => place),
  );
  const reached = (await teamReached(tx, house.team)).filter((each) => !each.never);
  const option = ({ part, name, opens }: PartChoice): Option => ({
    value: `${WELL}${part}`,
    text: t('stays.bringPart', { part: name }),
    hint: opens,
  });
  return {
    options: [
      ...WHOLE_ROOMS.map((room) => ({ value: room, text: sayRoom(t, room) })),
      ...parts.filter(({ part }) => !empty.has(part)).map(option),
    ],
    team: reached.map((each) => each.name),
  };
}

/** What was ticked, of what there is. */
export function broughtFrom(typed: readonly string[], { options }: ToBring): Brought {
  const known = typed.filter((value) => options.some((option) => option.value === value));
  return {
    rooms: known.filter((value) => !value.startsWith(WELL)),
    parts: known.filter((value) => value.startsWith(WELL)).map((value) => value.slice(WELL.length)),
  };
}

/** What is brought now, as the values of the form. */
export const ticked = (stay: MyStay, now: Date): string[] => {
  const { rooms, parts } = broughtNow(stay.opened, now);
  return [...rooms, ...parts.map((part) => `${WELL}${part}`)];
};

/** The boxes to tick, and until when that would be open. `week`: one that is about to be agreed. */
export function BringBoxes({
  ask,
  form,
  stay,
  house,
  week,
  bring,
}: {
  ask: RecordAsk;
  form: FormState;
  stay: MyStay;
  house: House;
  week: Week | null;
  bring: ToBring;
}) {
  const { t } = ask;
  const days = agreedDays(stay.weeks) ?? (week && { from: week.from, until: week.until });
  if (!days) return <></>;
  const [from, until] = [days.from, week?.until ?? days.until];
  return (
    <>
      <Choices
        form={form}
        name="bring"
        legend={t('stays.bring', { house: house.name })}
        hint={sayWhenOpen(t, from, until, isoDay(ask.now))}
        options={bring.options}
      />
      <p>
        {bring.team.length === 0
          ? t('stays.bringTeamEmpty')
          : t('stays.bringTeam', { names: sayList(t.language, bring.team) })}
      </p>
    </>
  );
}

const sayWhenOpen = (t: T, from: string, until: string, today: string): string =>
  today < from
    ? t('stays.bringWhen', { from: sayDate(t.language, from), until: sayDate(t.language, until) })
    : t('stays.bringNow', { until: sayDate(t.language, until) });
