import { newId } from '../../../platform/ids.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import type { RoomToWrite } from '../rules.ts';

export interface BeginWritingHelp {
  /** Made when the form was drawn: sent twice, it is one help. */
  readonly id: string;
  readonly member: string;
  readonly room: RoomToWrite;
  readonly hours: number;
}

/** Asks somebody in the circle to write down what the person says. Where the room is not shared with them so far and so long, it is shared until then. */
export async function beginWritingHelp(
  tx: PersonTx,
  { id, member, room, hours }: BeginWritingHelp,
): Promise<'begun' | 'begun before' | 'not here'> {
  type Outcome = 'begun' | 'begun before' | 'not here';
  const [row] = await tx.call<{ outcome: Outcome }>('select app.begin_writing_help($1, $2, $3, $4, $5) as outcome', [
    id,
    member,
    room,
    hours,
    newId(),
  ]);
  return row?.outcome ?? 'not here';
}
