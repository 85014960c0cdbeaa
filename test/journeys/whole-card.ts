import { makeCardLink, openCardLink, PERSON, writePart } from '../../src/modules/crisis-card/index.ts';
import { beginLine } from '../../src/modules/plans/index.ts';
import { letUsTalk, suggest } from '../../src/modules/suggestions/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { withPerson } from '../../src/platform/record/index.ts';
import { recordOf, secretFor } from '../../src/platform/session/index.ts';
import { inOwn } from '../access/duty.ts';
import { shareWith, type Cast, type TestDatabase } from '../database/index.ts';
import { inDays } from './whole-record.ts';

/** A crisis card with something of everything: own words, people, a link that was opened, a worker who suggests. `paper`: the secret of the browser that made the link. */
export async function writeWholeCard(here: TestDatabase, person: Cast, worker: Cast, member: string, paper: string) {
  const [line, dewi, link, suggestion] = [newId(), newId(), newId(), newId()];
  const secret = secretFor(paper, 'card by a link', link);
  await inOwn(here, person, async (tx) => {
    await writePart(tx, { part: 'helps', was: 0, words: 'Eistedd wrth fy ymyl.', heading: '' });
    await writePart(tx, { part: 'not helping', was: 0, words: 'Gormod o gwestiynau.', heading: 'Na, diolch' });
    const fields = { part: PERSON, reach: '07700 900345, unrhyw bryd', relationship: 'Brawd' };
    await beginLine(tx, { id: dewi, kind: 'card', words: 'Dewi', fields });
    await beginLine(tx, { id: line, kind: 'card', words: 'Mae’r ci angen ei dro.', fields: { heading: 'Y ci' } });
    await makeCardLink(tx, { id: link, called: 'oergell', endsAt: inDays(90), secret });
  });
  await openCardLink(here.database, { secret, id: newId(), said: 'Bo' }, { network: '192.0.2.8', device: 'Prawf' });
  await shareWith(here.database, person, member, 'crisis card', 'suggest');
  const purpose = { rooms: ['crisis card'], reason: 'suggest' } as const;
  await withPerson(here.database, recordOf(worker, person.account), purpose, async (tx) => {
    const something = { form: 'new line', entry: null, room: 'crisis card', kind: 'card', why: '' } as const;
    await suggest(tx, { ...something, id: newId(), words: 'Te, heb siarad.' });
    await suggest(tx, { id: suggestion, form: 'wording', entry: line, words: 'Mae’r ci eisiau bwyd.', why: '' });
  });
  await inOwn(here, person, (tx) => letUsTalk(tx, { id: newId(), suggestion, words: 'Pryd?' }));
  return { line, dewi, link, suggestion };
}
