import { z } from 'zod';
import {
  CONDITIONS,
  MOST_PARTS,
  monthsAfter,
  takesThePlaceOf,
  usualMonths,
  type SharingCondition,
} from '../../../modules/sharing/index.ts';
import { Elsewhere, fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { LEVELS, type Level } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { Choice, Choices, DateField, FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { slugOf } from '../../with/room-words.ts';
import { companionIn, keyIn, type Companion } from './companion.ts';
import { conditionIn, conditionOptions, conditionQuery } from './condition.ts';
import { isDay } from './day-field.ts';
import { everyChoice, partChoicesOf, type PartChoice, type PartChoices } from './part-names.ts';
import { problemsWith } from './share.tsx';

const someParts = z
  .union(
    [
      z.array(z.string().max(60)),
      z
        .string()
        .max(60)
        .transform((value) => [value]),
    ],
    'form.choose',
  )
  .default([]);
const form = z.object({
  plan: someParts,
  answers: someParts,
  routines: someParts,
  level: fields.oneOf(LEVELS),
  condition: fields.oneOf(CONDITIONS).default('always'),
  'until-day': fields.line,
  'until-month': fields.line,
  'until-year': fields.line,
});

/** What the person thinks of sharing of "staying well"; `changes`: the sharing that it would take the place of. */
export interface PartsThought {
  readonly parts: readonly string[];
  readonly changes: string | null;
  readonly condition: SharingCondition;
}

/** The sharing of somebody's that this would take the place of. */
export const replacedBy = ({ live }: Pick<Companion, 'live'>, thought: PartsThought): string[] =>
  live
    .filter(
      (each) => each.room === 'staying well' && each.condition === thought.condition && takesThePlaceOf(thought, each),
    )
    .map((each) => each.id);

/** Those of the parts that there are. */
export const knownParts = (choices: PartChoices, asked: readonly string[]): string[] =>
  everyChoice(choices)
    .map(({ part }) => part)
    .filter((part) => asked.includes(part))
    .slice(0, MOST_PARTS);

/** Chooses parts of "staying well", a level and a last day. It shares nothing: it leads to what they would see. */
export const shareParts: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { companion, choices } = await ask.record(async (tx) => ({
      companion: await companionIn(ask, tx),
      choices: await partChoicesOf(t, tx),
    }));
    const { name, key } = companion;
    if (companion.never) throw new Elsewhere(to.share(key));
    const state = formOf(ask, again, firstChoice(ask, companion, choices));
    const boxes = (group: keyof PartChoices, legend: string, hint: string) =>
      choices[group].length > 0 && (
        <Choices form={state} name={group} legend={legend} hint={hint} options={choices[group].map(option)} />
      );
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('people.shareTitle')}
        heading={t('wellShared.heading', { who: name })}
        lede={t('people.shareLede')}
        action={`${to.shareParts(key)}${changing(ask)}`}
        submit={t('people.showMe')}
        cancel={{ text: t('common.cancel'), href: to.member(key) }}
        current="people"
        room={{ text: name, href: to.member(key) }}
      >
        {boxes('plan', t('wellShared.plan'), t('wellShared.planHint'))}
        {boxes('answers', t('wellShared.answers'), t('wellShared.answersHint'))}
        {boxes('routines', t('wellShared.routinesLegend'), t('wellShared.routinesHint'))}
        <Choice
          form={state}
          name="level"
          legend={t('people.level')}
          options={[
            { value: 'see', text: t('common.level.see'), hint: t('common.levelMeans.see') },
            { value: 'suggest', text: t('common.level.suggest'), hint: t('wellShared.levelMeans.suggest') },
            { value: 'carry out', text: t('wellShared.level.carry-out'), hint: t('wellShared.levelMeans.carry-out') },
          ]}
        />
        <Choice form={state} name="condition" legend={t('unwell.conditionLegend')} options={conditionOptions(t)} />
        <DateField form={state} name="until" legend={t('people.until')} hint={t('people.untilHint')} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const { t, now } = ask;
    const { level, condition } = command;
    const parts = knownParts(await ask.record((tx) => partChoicesOf(t, tx)), [
      ...command.plan,
      ...command.answers,
      ...command.routines,
    ]);
    const until = fields.dateFrom(command, 'until');
    const noParts = parts.length === 0 && { plan: t('wellShared.noParts') };
    if (!until.ok) return { problems: { ...noParts, until: t(`when.wrong.${until.why}`) } };
    const problems = { ...noParts, ...problemsWith(t, now, 'staying well', level, until.date) };
    if (Object.keys(problems).length > 0) return { problems };
    const thought = { level, until: until.date, parts, condition, changes: ask.query.get('sharing') };
    return wouldSeeParts(keyIn(ask), thought);
  },
};

const option = ({ part, name, opens }: PartChoice) => ({ value: part, text: name, hint: opens });

/** The sharing that is being changed stays in the address. */
const changing = (ask: RecordAsk): string => {
  const sharing = ask.query.get('sharing');
  return sharing === null ? '' : `?${new URLSearchParams({ sharing })}`;
};

/** The preview of these parts at this level until this day. */
export function wouldSeeParts(
  key: string,
  { level, until, parts, changes, condition }: PartsThought & { readonly level: Level; readonly until: string },
): string {
  const query = new URLSearchParams({ level: slugOf(level), until, ...conditionQuery(condition) });
  for (const part of parts) query.append('part', part);
  if (changes !== null) query.set('sharing', changes);
  return `${to.wouldSee(key, 'staying well')}?${query}`;
}

/** What stands in the form at first: the sharing that is changed as it is; what the person chose a page ago; or the least, for the usual time. */
function firstChoice(ask: RecordAsk, companion: Companion, choices: PartChoices) {
  const changed = companion.live.find((each) => each.id === ask.query.get('sharing'));
  const asked = ask.query.get('until') ?? '';
  const usual = monthsAfter(isoDay(ask.now), usualMonths(companion.relation));
  const [year = '', month = '', day = ''] = (isDay(asked) ? asked : usual)
    .split('-')
    .map((part) => String(Number(part)));
  const level = LEVELS.find((each) => slugOf(each) === ask.query.get('level')) ?? changed?.level ?? 'see';
  const chosen = ask.query.has('part') ? ask.query.getAll('part') : (changed?.parts ?? []);
  const among = (some: readonly PartChoice[]) => some.map(({ part }) => part).filter((part) => chosen.includes(part));
  return {
    plan: among(choices.plan),
    answers: among(choices.answers),
    routines: among(choices.routines),
    level,
    condition: changed && !ask.query.has('level') ? changed.condition : conditionIn(ask),
    'until-day': day,
    'until-month': month,
    'until-year': year,
  };
}
