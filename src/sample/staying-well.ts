import { beginLine, idAfter, type WellPart } from '../modules/plans/index.ts';
import { arrangePart, namePart } from '../modules/staying-well/index.ts';
import { newId } from '../platform/ids.ts';
import type { PersonTx } from '../platform/record/index.ts';

interface SampleLine {
  readonly words: string;
  readonly helpedBy?: string;
  readonly actions?: readonly { readonly words: string; readonly askOthers?: boolean }[];
}

interface SampleWell {
  readonly tools: readonly {
    readonly words: string;
    readonly takes?: string;
    readonly where?: string;
    readonly who?: string;
    readonly href?: string;
  }[];
  readonly parts: readonly {
    readonly part: WellPart;
    readonly heading?: string;
    readonly lines: readonly SampleLine[];
  }[];
  readonly own: readonly { readonly heading: string; readonly lines: readonly SampleLine[] }[];
  readonly leftOut: readonly WellPart[];
}

export const wrenWell: SampleWell = {
  tools: [
    { words: 'Hands in soil', takes: 'half an hour', where: 'The allotment', who: 'Nobody, or Ash' },
    { words: 'The hat box, and the photographs in it', takes: 'ten minutes', where: 'On top of the wardrobe' },
    { words: 'Singing in the kitchen with the window shut', takes: 'one song' },
    { words: 'A recording of rain', takes: 'as long as it needs', href: 'https://sound-of-rain.example/' },
  ],
  parts: [
    {
      part: 'when well',
      lines: [
        { words: 'I notice birds. I leave the radio on and sing the wrong words.' },
        { words: 'I answer Ash on the same day.' },
      ],
    },
    {
      part: 'every day',
      lines: [
        { words: 'Porridge before the post comes.' },
        { words: 'Curtains open by nine, even if I go back to bed.' },
        { words: 'One thing outside, even if it is only the bins.' },
        { words: 'My tablet with the porridge, not after.' },
      ],
    },
    { part: 'might need', lines: [{ words: 'A long bath, with the phone in another room.' }] },
    {
      part: 'triggers',
      lines: [
        {
          words: 'Brown envelopes.',
          actions: [
            { words: 'Put it on the shelf by the door. Open it with Sol on Thursday.' },
            { words: 'Ring the office and ask what it means', askOthers: true },
          ],
        },
        {
          words: 'The week of our mother’s birthday.',
          actions: [{ words: 'Tell Ash on the Sunday before. Look at the hats together.' }],
        },
      ],
    },
    {
      part: 'early signs',
      lines: [
        {
          words: 'I sleep on the sofa two nights running.',
          helpedBy: 'Ash, who noticed first',
          actions: [{ words: 'Big light out, phone in the hall, bed by ten.' }, { words: 'Send Ash one word: sofa.' }],
        },
        {
          words: 'I stop answering messages.',
          actions: [{ words: 'Send Ash a picture of a hat. It means: here, but quiet.' }],
        },
      ],
    },
    {
      part: 'breaking down',
      heading: 'When the weather turns',
      lines: [
        {
          words: 'I am awake all night and sure that something is coming.',
          actions: [
            { words: 'Ring Ash, at any hour. We agreed that.' },
            { words: 'Ask Sol to come to the door, and to knock.' },
            { words: 'Water the seedlings for me', askOthers: true },
          ],
        },
      ],
    },
    { part: 'get back', lines: [{ words: 'First the kitchen window. Then the bins. Then people.' }] },
    { part: 'thank', lines: [{ words: 'Ash, for not asking.' }] },
    { part: 'change', lines: [{ words: 'Ask me before anybody rings the surgery.' }] },
  ],
  own: [
    {
      heading: 'When the evenings are long',
      lines: [{ words: 'Lamp on at four.' }, { words: 'Ring somebody before six, while I still want to.' }],
    },
  ],
  leftOut: ['thank'],
};

export const eiraWell: SampleWell = {
  tools: [
    { words: 'Ymarfer llais yr alto', takes: 'chwarter awr', where: 'Yn y gegin' },
    { words: 'Cerdded at y bont ac yn ôl', who: 'Mair, os yw hi gartref' },
  ],
  parts: [
    { part: 'when well', lines: [{ words: 'Rwy’n canu wrth olchi’r llestri.' }] },
    {
      part: 'early signs',
      lines: [
        {
          words: 'Rwy’n colli’r côr ddwy nos Fawrth yn olynol.',
          actions: [{ words: 'Ffonio Mair, a dweud y gwir wrthi.' }],
        },
      ],
    },
  ],
  own: [],
  leftOut: [],
};

/** Writes somebody's staying-well plan, as they would by hand. */
export async function writeStayingWell(tx: PersonTx, plan: SampleWell): Promise<void> {
  for (const { words, ...fields } of plan.tools)
    await beginLine(tx, { id: newId(), kind: 'tool', words, fields: { ...fields, part: 'toolbox' } });
  for (const { part, heading, lines } of plan.parts) {
    if (heading) await namePart(tx, { part, was: 0, heading });
    await writeLines(tx, part, lines);
  }
  for (const { heading, lines } of plan.own) {
    const id = newId();
    await beginLine(tx, { id, kind: 'part', words: heading });
    await writeLines(tx, id, lines);
  }
  for (const place of plan.leftOut) await arrangePart(tx, { id: newId(), place, change: 'leave out' });
}

async function writeLines(tx: PersonTx, part: string, lines: readonly SampleLine[]): Promise<void> {
  for (const { words, helpedBy = '', actions = [] } of lines) {
    const id = newId();
    await beginLine(tx, { id, kind: 'well', words, fields: { part, helpedBy } });
    for (const [index, { words: does, askOthers = false }] of actions.entries())
      await beginLine(tx, {
        id: idAfter(id, index + 1),
        kind: 'action',
        parent: id,
        words: does,
        fields: { askOthers },
      });
  }
}

/** What Wren opens to Ash of it: what helps, and what to do when things are breaking down. */
export const partsForASister: readonly WellPart[] = ['toolbox', 'breaking down'];
