import { beginLine, type WishPart } from '../modules/plans/index.ts';
import { fingerprintOf } from '../modules/reviews/index.ts';
import { shareRoom } from '../modules/sharing/index.ts';
import { arrangeWishPart, noteWishesDetails, signWishes, wishesOf, wishesSnapshot } from '../modules/wishes/index.ts';
import { newId } from '../platform/ids.ts';
import { translator } from '../platform/language/index.ts';
import type { PersonTx } from '../platform/record/index.ts';

interface SampleWish {
  readonly words: string;
  readonly why?: string;
  readonly steps?: readonly { readonly words: string; readonly askOthers?: boolean }[];
}

const wrenWishes: readonly { readonly part: WishPart; readonly wishes: readonly SampleWish[] }[] = [
  {
    part: 'crisis',
    wishes: [
      { words: 'I stop answering, and the radio is off for more than a day.' },
      { words: 'I walk at night and cannot say where I was. If I am only quiet, that is not it.' },
    ],
  },
  {
    part: 'want',
    wishes: [
      {
        words: 'Tell me who you are and why you came, before anything else. Then sit down.',
        why: 'Somebody standing in a doorway frightens me.',
      },
      {
        words: 'Let me keep my hat box with me.',
        steps: [{ words: 'Bring the hat box from the top of the wardrobe', askOthers: true }],
      },
    ],
  },
  {
    part: 'not want',
    wishes: [
      { words: 'Nobody talks about me in the next room.', why: 'I hear it, and I make it worse than it was.' },
      { words: 'No ceiling light at night. A lamp on the floor is fine.' },
    ],
  },
  { part: 'accept', wishes: [{ words: 'My usual tablet, in the morning, from somebody who says what it is.' }] },
  {
    part: 'decline',
    wishes: [
      {
        words: 'The sleeping tablets I had in 2021, at any time, also when I do not sleep.',
        why: 'I fell twice, and nobody believed me that it was the tablets.',
      },
    ],
  },
  {
    part: 'people',
    wishes: [{ words: 'Ask Ash first. Ash knows the difference between tired and gone.' }],
  },
  {
    part: 'looked after',
    wishes: [
      {
        words: 'The seedlings, and the letters by the door.',
        steps: [
          { words: 'Water the seedlings every second day', askOthers: true },
          { words: 'Leave the brown envelopes shut. Put them on the shelf.' },
        ],
      },
    ],
  },
  { part: 'places', wishes: [{ words: 'The back room at Ash’s. Not the ward by the car park, if there is another.' }] },
  { part: 'helped', wishes: [{ words: 'Sol reading the weather aloud, all of it, sea areas too.' }] },
  { part: 'over', wishes: [{ words: 'I sing the wrong words again, and I ask for my own keys.' }] },
];

/** Wishes of somebody who wrote them with a peer worker, left out one part, signed them, and shares them with a sister. */
export async function shareWrenWishes(tx: PersonTx, sister: string, endsAt: Date): Promise<void> {
  await writeWrenWishes(tx);
  const whom = { kind: 'member', member: sister } as const;
  await shareRoom(tx, { id: newId(), whom, room: 'advance wishes', level: 'carry out', endsAt });
}

async function writeWrenWishes(tx: PersonTx): Promise<void> {
  for (const { part, wishes } of wrenWishes) {
    for (const { words, why = '', steps = [] } of wishes) {
      const id = newId();
      await beginLine(tx, { id, kind: 'wish', words, fields: { part, why } });
      for (const { words: what, askOthers = false } of steps)
        await beginLine(tx, { id: newId(), kind: 'wish step', parent: id, words: what, fields: { askOthers } });
    }
  }
  await arrangeWishPart(tx, { id: newId(), place: 'over', change: 'leave out' });
  const details = {
    nation: 'england',
    madeWith: 'Robin',
    madeRole: 'peer worker, whom I asked',
    keptWhere: 'In the blue folder by the bread bin',
    lookAgain: '',
  } as const;
  await noteWishesDetails(tx, { was: 0, details });
  const t = translator('en');
  await signWishes(tx, t, {
    id: newId(),
    shown: fingerprintOf(wishesSnapshot(t, await wishesOf(tx))),
    details: 1,
    name: 'Wren',
    witness: 'Robin',
    witnessed: 'Saw me sign, at the kitchen table',
    says: ['adult', 'able'],
  });
}
