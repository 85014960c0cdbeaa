import { isId } from '../../platform/ids.ts';
import { NotFound, type Ask } from '../../platform/http/index.ts';

/** The id that stands in the address. Throws NotFound for anything else, so that no made-up address reaches the database. */
export function idFrom(ask: Pick<Ask, 'params'>, name: string): string {
  const id = ask.params[name];
  if (!isId(id)) throw new NotFound();
  return id;
}
