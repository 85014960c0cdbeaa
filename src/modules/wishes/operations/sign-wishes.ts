import { fingerprintOf } from '../../reviews/index.ts';
import type { T } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { wishesDetailsOf, wishesOf } from '../queries.ts';
import { wishes } from '../rows.ts';
import { wishesSnapshot } from '../snapshot.ts';
import type { Condition } from '../law.ts';
import { saySigned } from './say-signed.ts';

export interface SignWishes {
  /** Made when the form was drawn: sent twice, it is one version. */
  readonly id: string;
  /** What the page showed, as `fingerprintOf` says it, and the version of the details beside it. */
  readonly shown: string;
  readonly details: number;
  /** As the person typed it. */
  readonly name: string;
  readonly witness: string;
  readonly witnessed: string;
  /** What of that which the law asks for is so, as the person says. */
  readonly says: readonly Condition[];
}

/**
 * Freezes the wishes in the words that were on the screen, with the name that the person typed. changed meanwhile: they read otherwise now than on the
 * page, so nothing is signed, and the page shows how they read. Either way what is kept is what one page showed, never a mix of two.
 */
export async function signWishes(
  tx: PersonTx,
  t: T,
  command: SignWishes,
): Promise<'signed' | 'changed meanwhile' | 'nothing'> {
  const before = wishes
    .selectFrom('record.signed')
    .select('signed_id')
    .where('person_id', '=', tx.person)
    .where('signed_id', '=', command.id);
  if ((await tx.rows(before)).length > 0) return 'signed';
  const snapshot = wishesSnapshot(t, await wishesOf(tx));
  const { version: detailsVersion, details } = await wishesDetailsOf(tx);
  if (snapshot.lines.length === 0) return 'nothing';
  if (fingerprintOf(snapshot) !== command.shown || detailsVersion !== command.details) return 'changed meanwhile';
  const version = wishes
    .insertInto('record.signed')
    .values({
      person_id: tx.person,
      signed_id: command.id,
      room: 'advance wishes',
      language: snapshot.language,
      nation: details.nation,
      blocks: JSON.stringify(snapshot.blocks),
      lines: JSON.stringify(snapshot.lines),
      parts: [...snapshot.parts],
      name: command.name,
      witness: command.witness,
      witnessed: command.witnessed,
      made_with: details.madeWith,
      made_role: details.madeRole,
      kept_where: details.keptWhere,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('signed_id');
  const [written] = await tx.rows(version);
  if (written && command.says.length > 0)
    await saySigned(tx, { id: command.id, signed: command.id, says: command.says, isTakenBack: false });
  return 'signed';
}
