import type { CommonsTx } from '../../platform/commons/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import { stays } from './rows.ts';
import type { Likelihood, MayCome } from './rules.ts';

/** A house as anybody reads it. */
export interface House {
  readonly id: string;
  readonly service: string;
  readonly team: string;
  readonly name: string;
  readonly area: string;
  readonly isWhat: string;
  readonly forWhom: string;
  readonly aDay: string;
  readonly answerHours: number;
  readonly byPhone: string;
  readonly children: MayCome;
  readonly pets: MayCome;
  readonly followOn: string;
  readonly followLinks: readonly string[];
  /** Nobody can ask there now. */
  readonly closed: boolean;
  /** What was said last of how likely a place is; null for never. `likelihoodNow` says what of it counts. */
  readonly likelihood: { readonly likelihood: Likelihood; readonly saidAt: Date; readonly runsOutAt: Date } | null;
}

/** Every house of this installation, by name; those that are closed too. */
export async function housesHere(tx: CommonsTx | PersonTx): Promise<House[]> {
  const query = stays
    .selectFrom('commons.house as h')
    .leftJoin(
      (within) =>
        within
          .selectFrom('commons.house_likelihood')
          .distinctOn('house_id')
          .select(['house_id', 'likelihood', 'said_at', 'runs_out_at'])
          .orderBy('house_id')
          .orderBy('said_at', 'desc')
          .as('l'),
      (join) => join.onRef('l.house_id', '=', 'h.house_id'),
    )
    .selectAll('h')
    .select(['l.likelihood', 'l.said_at', 'l.runs_out_at'])
    .orderBy('h.name')
    .orderBy('h.house_id');
  return (await tx.rows(query)).map((row) => ({
    id: row.house_id,
    service: row.service_id,
    team: row.team_id,
    name: row.name,
    area: row.area,
    isWhat: row.is_what,
    forWhom: row.for_whom,
    aDay: row.a_day,
    answerHours: row.answer_hours,
    byPhone: row.by_phone,
    children: row.children as MayCome,
    pets: row.pets as MayCome,
    followOn: row.follow_on,
    followLinks: row.follow_links,
    closed: row.closed_at !== null,
    likelihood:
      row.likelihood === null || row.said_at === null || row.runs_out_at === null
        ? null
        : { likelihood: row.likelihood as Likelihood, saidAt: row.said_at, runsOutAt: row.runs_out_at },
  }));
}

/** Null when there is no such house. */
export async function houseOf(tx: CommonsTx | PersonTx, id: string): Promise<House | null> {
  return (await housesHere(tx)).find((house) => house.id === id) ?? null;
}
