import { addQuestion, questionsOf } from '../modules/check-ins/index.ts';
import { beginLine } from '../modules/plans/index.ts';
import { answerRuleAsk, askToTell, ruleAsksToMe } from '../modules/signs/index.ts';
import { withCommons } from '../platform/commons/index.ts';
import type { Database } from '../platform/database/index.ts';
import { newId } from '../platform/ids.ts';
import { withPerson } from '../platform/record/index.ts';
import { ownRecord, type Visitor } from '../platform/session/index.ts';

const wrenRule = {
  words: 'When sleep goes',
  tellWords: 'Wren here, from a better week. I am not sleeping. Could you ring, and ask about the beans first?',
} as const;

/** Wren's one rule, about sleep: it shows the plan first, and then tells Ash, who was asked and said yes. */
export async function writeWrenRule(
  database: Database,
  { wren, ash }: { readonly wren: Visitor; readonly ash: Visitor },
  sister: string,
): Promise<void> {
  const rule = newId();
  await withPerson(database, ownRecord(wren), { rooms: [], reason: 'own words' }, async (tx) => {
    const asked = (await questionsOf(tx)).find((each) => each.form === 'hours' && !each.removed);
    const question = asked?.id ?? newId();
    if (!asked) await addQuestion(tx, { id: question, words: 'How long did I sleep?', fields: { answer: 'hours' } });
    const named = `member:${sister}` as const;
    const condition = { asks: question, compare: 'under', than: 4, times: 3, outOf: 4 } as const;
    const after = { shows: ['early signs', 'toolbox'], tells: [named], waitHours: 12, nextHours: 24 };
    const { words, tellWords } = wrenRule;
    await beginLine(tx, { id: rule, kind: 'rule', words, fields: { ...condition, ...after, tellWords } });
    await askToTell(tx, { id: newId(), rule, named });
  });
  await withCommons(database, ash, async (tx) => {
    const [asked] = await ruleAsksToMe(tx);
    if (!asked) throw new Error('Ash was not asked.');
    await answerRuleAsk(tx, { ask: asked.id, yes: true, hours: '' });
  });
}
