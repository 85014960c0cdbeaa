import { WELL_PARTS } from '../../../modules/plans/index.ts';
import { ABOUTS, HELP_ANSWERS } from '../../../modules/safety/index.ts';
import type { T } from '../../../platform/language/index.ts';
import type { WholeCopy } from '../../../platform/record/index.ts';
import { moreOf } from './columns.ts';
import { saying, text, when, type Part, type Section } from './parts.ts';

/** What a rule names that is no line: usual parts of the staying-well plan, members of the circle, teams. */
export function namedByRules(copy: WholeCopy, t: T): (readonly [string, string])[] {
  return [
    ...WELL_PARTS.map((part) => [part, t(`well.part.${part}`)] as const),
    ...(copy.record['circle_member'] ?? []).map(
      (row) => [`member:${text(row, 'member_id')}`, text(row, 'called')] as const,
    ),
    ...Object.entries(copy.names).map(([id, name]) => [`team:${id}`, name] as const),
  ];
}

/** What the person said of what Cairn does. Tables: made_worse, still_helping. */
export function helpingSection(copy: WholeCopy, t: T): Section {
  const words = new Map((copy.record['entry'] ?? []).map((row) => [text(row, 'entry_id'), text(row, 'words')]));
  const worse = (copy.record['made_worse'] ?? []).map((row): Part => {
    const about = ABOUTS.find((each) => each === text(row, 'about'));
    return {
      words: text(row, 'words'),
      said: saying(
        { key: t('readable.saidWorse'), value: about ? t(`safety.about.${about}`) : text(row, 'about') },
        { key: t('readable.written'), value: when(t, row, 'at') },
        ...moreOf(copy, t, 'made_worse', row),
      ),
    };
  });
  const helps = (copy.record['still_helping'] ?? []).map((row): Part => {
    const answer = HELP_ANSWERS.find((each) => each === text(row, 'answer'));
    return {
      words: words.get(text(row, 'rule_id')) ?? '',
      said: saying(
        { key: t('readable.askedHelps'), value: answer ? t(`rules.helping.${answer}`) : text(row, 'answer') },
        { key: t('readable.written'), value: when(t, row, 'at') },
        ...moreOf(copy, t, 'still_helping', row),
      ),
    };
  });
  const parts = [...worse, ...helps];
  return {
    id: 'helping',
    heading: t('readable.section.helping'),
    groups: parts.length === 0 ? [] : [{ heading: null, parts }],
  };
}
