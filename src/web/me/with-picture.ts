import { beginLine, changeLine, keepPicture, type Changed, type Fields } from '../../modules/plans/index.ts';
import type { RecordAsk } from '../../platform/http/index.ts';
import type { Drawn } from './moments/read-picture.ts';
import { lineHere } from './line-here.ts';

/** No place is free for the picture: undoes the whole change, so that its words and picture are kept together or not at all. */
class NoPlace extends Error {}

interface Pictured {
  readonly kind: 'moment' | 'tool';
  readonly id: string;
  readonly words: string;
  /** Without those of the picture. */
  readonly fields: Fields;
  /** What the picture shows, in the person's words. */
  readonly shows: string;
}

/** Begins a line with a picture, if there is one. The picture has the id of its line. */
export const beginPictured = (ask: RecordAsk, line: Pictured, drawn: Drawn | null): Promise<'kept' | 'no place'> =>
  ask.record(async (tx) => {
    const { id, kind, words } = line;
    if (drawn && (await keepPicture(tx, { id, ...drawn })) === 'full') return 'no place';
    const picture = drawn ? { picture: id, pictureShows: line.shows } : {};
    await beginLine(tx, { id, kind, words, fields: { ...line.fields, ...picture } });
    return 'kept';
  });

interface ChangePictured extends Pictured {
  /** Made when the form was drawn: the id of a picture that comes with it. */
  readonly once: string;
  readonly was: number;
}

/**
 * Changes a line and gives it a picture; one that it has already stays. `nothing written`: neither words nor a picture would be left.
 * Throws NotFound.
 */
export async function changePictured(
  ask: RecordAsk,
  change: ChangePictured,
  sent: Drawn | null,
): Promise<Changed['outcome'] | 'nothing written' | 'no place'> {
  const { kind, id, once, was, words } = change;
  try {
    return await ask.record(async (tx) => {
      const { fields } = await lineHere(tx, id, kind, true);
      const drawn = fields.picture === undefined ? sent : null;
      const picture = drawn ? once : fields.picture;
      if (picture === undefined && words.trim() === '') return 'nothing written';
      const pictured = picture === undefined ? {} : { picture, pictureShows: change.shows };
      const changed = await changeLine(tx, { id, was, words, fields: { ...change.fields, ...pictured } });
      if (changed.outcome === 'kept' && drawn && (await keepPicture(tx, { id: once, ...drawn })) === 'full')
        throw new NoPlace();
      return changed.outcome;
    });
  } catch (problem) {
    if (problem instanceof NoPlace) return 'no place';
    throw problem;
  }
}
