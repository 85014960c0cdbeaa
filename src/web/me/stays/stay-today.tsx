import { housesHere, isOpen, staysOf, type MyStay } from '../../../modules/stays/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { isoDay } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { StayCard } from './stays.tsx';

export type StaysToday = readonly { readonly stay: MyStay; readonly house: string }[];

/** Stays of which something can still come: so that nothing is answered, offered or over without being seen. */
export async function staysToday(ask: RecordAsk, tx: PersonTx): Promise<StaysToday> {
  const open = (await staysOf(tx, ask.now)).filter((stay) => isOpen(stay, isoDay(ask.now)));
  if (open.length === 0) return [];
  const houses = await housesHere(tx);
  return open.map((stay) => ({ stay, house: houses.find((house) => house.id === stay.house)?.name ?? '' }));
}

/** One card each on the person's first page. */
export const TodayStays = ({ ask, stays }: { ask: RecordAsk; stays: StaysToday }) => (
  <>
    {stays.map(({ stay, house }) => (
      <StayCard ask={ask} stay={stay} house={house} />
    ))}
  </>
);
