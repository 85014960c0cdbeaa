import { asidesOf } from '../../../modules/journal/index.ts';
import { hardTimesOf } from '../../../modules/reminders/index.ts';
import { overridesOf, type Override } from '../../../modules/sharing/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { LeavingBanner } from '../../account/leaving/banner.tsx';
import type { UnwellTime } from '../../../modules/crisis/index.ts';
import { handBacksForToday, TodayHandBack } from '../hand-back/today-hand-back.tsx';
import { staysToday, TodayStays, type StaysToday } from '../stays/stay-today.tsx';
import { UnwellBanner } from '../unwell/banner.tsx';
import { readStanding, type Standing } from '../unwell/read-unwell.ts';
import { AsideToday } from '../journal/aside-today.tsx';
import { DutyCards } from '../people/duties.tsx';
import { readRulesForToday } from '../rules/around.ts';
import { RuleSeen } from '../rules/rule-seen.tsx';
import { readChoices } from './choices.ts';
import { HardTimesPage, type HardToday } from './hard-times.tsx';

interface ReadHard extends HardToday {
  readonly overrides: readonly Override[];
  readonly rules: Awaited<ReturnType<typeof readRulesForToday>>;
  readonly standing: Standing | null;
  readonly handBacks: readonly UnwellTime[];
  readonly stays: StaysToday;
  readonly asides: Awaited<ReturnType<typeof asidesOf>>;
}

/** What Today shows while times are hard; null while they are not. */
export async function readHardToday(ask: RecordAsk, tx: PersonTx): Promise<ReadHard | null> {
  const why = await hardTimesOf(tx);
  if (!why) return null;
  return {
    why,
    choices: await readChoices(tx),
    overrides: await overridesOf(tx),
    rules: await readRulesForToday(tx),
    standing: await readStanding(tx),
    handBacks: await handBacksForToday(ask, tx),
    stays: await staysToday(ask, tx),
    asides: await asidesOf(tx),
  };
}

/** What cannot wait stands above the choice: what holds while unwell, a legal override, a rule of the person's own that is under way, a stay. */
export function showHardToday(ask: RecordAsk, hard: ReadHard): Page {
  const { overrides, rules, standing, handBacks, stays, asides } = hard;
  return (
    <HardTimesPage ask={ask} today={hard}>
      <LeavingBanner ask={ask} />
      <UnwellBanner ask={ask} standing={standing} from="today" />
      <DutyCards ask={ask} overrides={overrides} />
      <AsideToday ask={ask} asides={asides} />
      <TodayHandBack ask={ask} times={handBacks} />
      <TodayStays ask={ask} stays={stays} />
      {rules && <RuleSeen ask={ask} runs={rules.now.runs} rules={rules.now.rules} around={rules.now} />}
    </HardTimesPage>
  );
}
