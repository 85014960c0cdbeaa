import { PERSON, writePart, type CardPart } from '../modules/crisis-card/index.ts';
import { beginLine } from '../modules/plans/index.ts';
import { newId } from '../platform/ids.ts';
import type { PersonTx } from '../platform/record/index.ts';

const parts: readonly { readonly part: CardPart; readonly words: string; readonly heading?: string }[] = [
  { part: 'name', words: 'Wren. They or she, both are fine.' },
  {
    part: 'helps',
    words:
      'Sit beside me, not opposite. Say what you are doing before you do it. Open a window. I like to hold something cold.',
  },
  { part: 'not helping', words: 'Many questions at once. “Calm down.” Being touched without warning.' },
  {
    part: 'communicate',
    heading: 'When I do not speak',
    words: 'I can still hear you. Give me two choices and I will point. A pen helps.',
  },
  { part: 'allergies', words: 'Penicillin: a rash.' },
  { part: 'not told', words: 'My landlord.' },
];

/** Fictional numbers, from those that Ofcom keeps for stories. */
const people: readonly { readonly words: string; readonly relationship: string; readonly reach: string }[] = [
  { words: 'Ash', relationship: 'my sister', reach: '07700 900345, at any hour' },
  { words: 'Northside (sample)', relationship: 'my team', reach: '01632 960123, weekdays 9 to 5' },
];

/** Wren's crisis card, with one heading of their own. */
export async function writeWrenCard(tx: PersonTx): Promise<void> {
  for (const { part, words, heading = '' } of parts) await writePart(tx, { part, was: 0, words, heading });
  for (const { words, relationship, reach } of people)
    await beginLine(tx, { id: newId(), kind: 'card', words, fields: { part: PERSON, relationship, reach } });
  await beginLine(tx, {
    id: newId(),
    kind: 'card',
    words: 'Biscuit needs his evening walk. His lead hangs by the door.',
    fields: { heading: 'My dog' },
  });
}
