import sharp from 'sharp';
import { beginLine, keepPicture, takeAway, type Fields, type Kind } from '../../src/modules/plans/index.ts';
import { arrangePart, namePart } from '../../src/modules/staying-well/index.ts';
import { newId } from '../../src/platform/ids.ts';
import type { PersonTx } from '../../src/platform/record/index.ts';

/** A staying-well plan in which something stands in every place, in Welsh: by name, for the pages about one of its lines. */
export async function writeWholeWell(tx: PersonTx) {
  const write = async (kind: Kind, words: string, fields: Fields = {}, parent?: string): Promise<string> => {
    const id = newId();
    await beginLine(tx, { id, kind, words, fields, parent });
    return id;
  };
  const [picture, width, height] = [newId(), 60, 40];
  const drawn = sharp({ create: { width, height, channels: 3, background: '#678' } });
  await keepPicture(tx, { id: picture, bytes: await drawn.webp().toBuffer(), width, height });
  const tool = await write('tool', 'Cerdded at y bont ac yn ôl', {
    part: 'toolbox',
    takes: 'Chwarter awr',
    where: 'Ar hyd yr afon',
    who: 'Mair, os yw hi gartref',
    href: 'https://llwybrau.example/pont',
    picture,
    pictureShows: 'Pont garreg',
  });
  const well = await write('well', 'Rwy’n cysgu ar y soffa ddwy noson yn olynol.', {
    part: 'early signs',
    helpedBy: 'Ash, a sylwodd gyntaf',
  });
  const action = await write('action', 'Anfon un gair at Ash: soffa.', {}, well);
  await write('action', 'Dyfrio’r planhigion drosof i', { askOthers: true }, well);
  await write('well', 'Dydw i ddim yn ateb negeseuon.', { part: 'early signs' });
  await takeAway(tx, { id: await write('well', 'Rwy’n prynu gormod o fara.', { part: 'early signs' }) });
  await namePart(tx, { part: 'breaking down', was: 0, heading: 'Pan fydd y tywydd yn troi' });
  await write('well', 'Rwy’n effro drwy’r nos.', { part: 'breaking down' });
  const ownPart = await write('part', 'Pan fydd y nosweithiau’n hir');
  await write('well', 'Cynnau’r lamp am bedwar.', { part: ownPart });
  await takeAway(tx, { id: await write('part', 'Ar wyliau') });
  await write('well', 'Ash, am beidio â gofyn.', { part: 'thank' });
  await arrangePart(tx, { id: newId(), place: 'thank', change: 'leave out' });
  return { tool, well, action, ownPart };
}
