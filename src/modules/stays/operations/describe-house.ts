import type { CommonsTx } from '../../../platform/commons/index.ts';
import type { MayCome } from '../rules.ts';

export interface DescribeHouse {
  /** Made when the form was drawn: sent twice, it is one house. */
  readonly id: string;
  readonly service: string;
  /** The team that works in it; it stays as it was first said. */
  readonly team: string;
  readonly name: string;
  readonly area: string;
  readonly isWhat: string;
  readonly forWhom: string;
  readonly aDay: string;
  /** Hours within which it answers. Published. */
  readonly answerHours: number;
  readonly byPhone: string;
  readonly children: MayCome;
  readonly pets: MayCome;
  readonly followOn: string;
  readonly followLinks: readonly string[];
}

/** Adds a house, for administrators and leads; or says anew what it is, for them and for its team. Refused to anybody else. */
export async function describeHouse(tx: CommonsTx, said: DescribeHouse): Promise<'kept' | 'team taken'> {
  const [row] = await tx.call<{ outcome: 'kept' | 'team taken' }>(
    'select app.put_house($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) as outcome',
    [
      tx.token,
      said.id,
      said.service,
      said.team,
      said.name,
      said.area,
      said.isWhat,
      said.forWhom,
      said.aDay,
      said.answerHours,
      said.byPhone,
      said.children,
      said.pets,
      said.followOn,
      said.followLinks,
    ],
  );
  if (!row) throw new Error('Describing a house gave no answer.');
  return row.outcome;
}

/** Nobody can ask there any more, or they can again. For administrators and leads. */
export async function closeHouse(tx: CommonsTx, house: string, closed: boolean): Promise<void> {
  await tx.call('select app.close_house($1, $2, $3)', [tx.token, house, closed]);
}
