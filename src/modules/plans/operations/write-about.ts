import type { PersonTx } from '../../../platform/record/index.ts';
import { idOfTheOne } from '../about-rules.ts';
import { CALLS, type AboutSection, type Calls } from '../kinds.ts';
import type { Fields } from '../fields.ts';
import type { Changed } from './write-line.ts';
import { writeTheOne } from './write-the-one.ts';

export interface WriteAbout {
  /** Under which heading, or what the person is called: there is one line of each. */
  readonly which: AboutSection | Calls;
  /** The version that the form was drawn from; 0 when nothing was written yet. */
  readonly was: number;
  readonly words: string;
  readonly fields?: Pick<Fields, 'heading' | 'helpedBy'> | undefined;
}

const isCalls = (which: AboutSection | Calls): which is Calls => CALLS.some((each) => each === which);

/** Writes the one line for a heading of About me, for the first time or anew. Nothing written and nothing there: nothing happens. */
export const writeAbout = (tx: PersonTx, { which, was, words, fields }: WriteAbout): Promise<Changed> =>
  writeTheOne(tx, {
    id: idOfTheOne(tx.person, which),
    kind: 'about',
    was,
    words,
    fields: { ...fields, ...(isCalls(which) ? { calls: which } : { section: which }) },
  });
