import type { CommonsTx } from '../../../platform/commons/index.ts';

/** Adds a team to a service, for its administrators and leads. The id comes with the form, so that sent twice it counts once. */
export async function addTeam(
  tx: CommonsTx,
  team: { readonly id: string; readonly service: string; readonly name: string },
): Promise<'added' | 'there already'> {
  const [row] = await tx.call<{ outcome: 'added' | 'there already' }>(
    'select app.add_team($1, $2, $3, $4) as outcome',
    [tx.token, team.id, team.service, team.name],
  );
  if (!row) throw new Error('Adding a team gave no answer.');
  return row.outcome;
}
