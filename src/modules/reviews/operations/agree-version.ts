import type { T } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { planOf } from '../../plans/index.ts';
import { detailsOf } from '../queries.ts';
import { reviews } from '../rows.ts';
import { fingerprintOf, type PlanCheck } from '../rules.ts';
import { snapshotOf } from '../snapshot.ts';

export interface AgreeVersion {
  /** Made when the form was drawn: sent twice, it is one version. */
  readonly id: string;
  /** What the page showed, as `fingerprintOf` says it. */
  readonly shown: string;
  readonly check: PlanCheck;
}

/**
 * Freezes the plan in the words that were on the screen. changed meanwhile: the plan reads otherwise now than on the page, so nothing is agreed,
 * and the page shows how it reads. Either way what is kept is what one page showed, never a mix of two.
 */
export async function agreeVersion(tx: PersonTx, t: T, command: AgreeVersion): Promise<'agreed' | 'changed meanwhile'> {
  const before = reviews
    .selectFrom('record.agreed')
    .select('agreed_id')
    .where('person_id', '=', tx.person)
    .where('agreed_id', '=', command.id);
  if ((await tx.rows(before)).length > 0) return 'agreed';
  const snapshot = snapshotOf(t, await planOf(tx), (await detailsOf(tx)).details);
  if (fingerprintOf(snapshot) !== command.shown) return 'changed meanwhile';
  const version = reviews
    .insertInto('record.agreed')
    .values({
      person_id: tx.person,
      agreed_id: command.id,
      room: 'plan',
      language: snapshot.language,
      blocks: JSON.stringify(snapshot.blocks),
      lines: JSON.stringify(snapshot.lines),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('agreed_id');
  const [written] = await tx.rows(version);
  if (written) await keepCheck(tx, command);
  return 'agreed';
}

/** Left altogether, there is nothing to keep. */
async function keepCheck(tx: PersonTx, { id, check }: AgreeVersion): Promise<void> {
  const { note, ...answers } = check;
  if (note === '' && Object.values(answers).every((answer) => answer === null)) return;
  await tx.rows(reviews.insertInto('record.plan_check').values({ person_id: tx.person, agreed_id: id, ...check }));
}
