import type { CommonsTx } from '../../../platform/commons/index.ts';
import { newId } from '../../../platform/ids.ts';
import { hashOf, tidyCode, type Nation } from '../../../platform/session/index.ts';

export interface SetUpService {
  /** Made when the form was drawn: the same form sent twice is one service. */
  readonly id: string;
  /** As typed; spaces, hyphens and small letters do not matter. */
  readonly code: string;
  readonly name: string;
  readonly nation: Nation;
  readonly languages: readonly string[];
  readonly contact: string;
  readonly hours: string;
  readonly isWhat: string;
  readonly isNot: string;
  readonly teams: readonly string[];
}

/** Sets up a service with the code from the terminal; whoever does it becomes its administrator. Ten tries an hour. */
export async function setUpService(
  tx: CommonsTx,
  said: SetUpService,
): Promise<'set up' | 'wrong code' | 'used code' | 'too many'> {
  const teams = said.teams.map((name) => ({ id: newId(), name }));
  const [row] = await tx.call<{ outcome: 'set up' | 'wrong code' | 'used code' | 'too many' }>(
    'select app.set_up_service($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) as outcome',
    [
      tx.token,
      hashOf(tidyCode(said.code)),
      said.id,
      said.name,
      said.nation,
      said.languages,
      said.contact,
      said.hours,
      said.isWhat,
      said.isNot,
      JSON.stringify(teams),
      newId(),
    ],
  );
  if (!row) throw new Error('Setting up gave no answer.');
  return row.outcome;
}
