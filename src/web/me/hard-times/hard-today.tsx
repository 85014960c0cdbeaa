import { hardTimesOf } from '../../../modules/reminders/index.ts';
import { overridesOf, type Override } from '../../../modules/sharing/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { LeavingBanner } from '../../account/leaving/banner.tsx';
import { DutyCards } from '../people/duties.tsx';
import { readRulesForToday } from '../rules/around.ts';
import { RuleSeen } from '../rules/rule-seen.tsx';
import { readChoices } from './choices.ts';
import { HardTimesPage, type HardToday } from './hard-times.tsx';

interface ReadHard extends HardToday {
  readonly overrides: readonly Override[];
  readonly rules: Awaited<ReturnType<typeof readRulesForToday>>;
}

/** What Today shows while times are hard; null while they are not. */
export async function readHardToday(tx: PersonTx): Promise<ReadHard | null> {
  const why = await hardTimesOf(tx);
  if (!why) return null;
  return {
    why,
    choices: await readChoices(tx),
    overrides: await overridesOf(tx),
    rules: await readRulesForToday(tx),
  };
}

/** What cannot wait stands above the choice: a legal override, and a rule of the person's own that is under way. */
export function showHardToday(ask: RecordAsk, hard: ReadHard): Page {
  const { overrides, rules } = hard;
  return (
    <HardTimesPage ask={ask} today={hard}>
      <LeavingBanner ask={ask} />
      <DutyCards ask={ask} overrides={overrides} />
      {rules && <RuleSeen ask={ask} runs={rules.now.runs} rules={rules.now.rules} around={rules.now} />}
    </HardTimesPage>
  );
}
