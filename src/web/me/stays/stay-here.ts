import { houseOf, stayOf, type House, type MyStay } from '../../../modules/stays/index.ts';
import { NotFound, type RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { idFrom } from '../id-in-address.ts';

/** The request that the address names, with its house. Throws NotFound. */
export async function stayHere(ask: RecordAsk, tx: PersonTx): Promise<{ stay: MyStay; house: House }> {
  const stay = await stayOf(tx, idFrom(ask, 'request'), ask.now);
  const house = stay && (await houseOf(tx, stay.house));
  if (!stay || !house) throw new NotFound();
  return { stay, house };
}
