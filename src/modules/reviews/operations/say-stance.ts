import { newId } from '../../../platform/ids.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { linesAt, lineOf, saysTheSame, type Line } from '../../plans/index.ts';
import { agreedOf, stanceAt } from '../queries.ts';
import { reviews } from '../rows.ts';
import type { StanceWord } from '../rules.ts';

/** What a stance is about: something to try in the version that was on the screen, or an agreed version. */
export type About = { readonly line: string; readonly version: number } | { readonly agreed: string };

export interface SayStance {
  /** Made when the form was drawn. Sent twice, it is one; sent again with other words, these stand beside the first. */
  readonly id: string;
  readonly about: About;
  readonly stance: StanceWord;
  readonly words: string;
}

/**
 * Whoever acts says where they stand; there is no way to say it for somebody else. changed meanwhile: the text reads otherwise now than on their
 * screen; they are to read it first.
 */
export async function sayStance(tx: PersonTx, command: SayStance): Promise<'kept' | 'changed meanwhile' | 'gone'> {
  const found = await findText(tx, command.about);
  if (found !== 'here') return found;
  if (await isWritten(tx, command, command.id)) return 'kept';
  const first = await stanceAt(tx, command.id);
  const isSame = first?.stance === command.stance && first.words === command.words;
  if (!isSame) await isWritten(tx, command, newId());
  return 'kept';
}

async function findText(tx: PersonTx, about: About): Promise<'here' | 'changed meanwhile' | 'gone'> {
  if ('agreed' in about) return (await agreedOf(tx, about.agreed)) ? 'here' : 'gone';
  const now = await lineOf(tx, about.line);
  if (!now || now.kind !== 'risk' || now.removed) return 'gone';
  const [shown] = await linesAt(tx, [{ id: about.line, version: about.version }]);
  if (!shown) return 'gone';
  return readsTheSame(shown, now) ? 'here' : 'changed meanwhile';
}

/** The same words, whatever was taken away and put back in between. */
export const readsTheSame = (a: Line, b: Line): boolean =>
  saysTheSame({ ...a, removed: false }, { ...b, removed: false });

async function isWritten(tx: PersonTx, { about, stance, words }: SayStance, id: string): Promise<boolean> {
  const target = 'agreed' in about ? { agreed_id: about.agreed } : { line_id: about.line, line_version: about.version };
  const query = reviews
    .insertInto('record.stance')
    .values({ person_id: tx.person, stance_id: id, room: 'plan', ...target, stance, words })
    .onConflict((conflict) => conflict.columns(['person_id', 'stance_id']).doNothing())
    .returning('stance_id');
  return (await tx.rows(query)).length > 0;
}
