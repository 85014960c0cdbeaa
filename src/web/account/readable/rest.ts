import type { T } from '../../../platform/language/index.ts';
import { NATIONS } from '../../../platform/session/index.ts';
import type { CopiedRow, WholeCopy } from '../../../platform/record/index.ts';
import { NATION_KEY } from '../about-me-fields.tsx';
import { TABLES_WITH_SECTIONS } from './columns.ts';
import { pictureIn, saying, sayValue, text, when, type Group, type Part, type Said, type Section } from './parts.ts';

/** The account: what the person is called, how and where they sign in. */
export function accountSection(copy: WholeCopy, t: T): Section {
  const { account } = copy;
  const nation = NATIONS.find((each) => each === account['nation']);
  const language = account['language'] === 'cy' ? 'cy' : 'en';
  const details: Part = {
    words: '',
    said: saying(
      { key: t('account.calledName'), value: text(account, 'name'), own: true },
      ...account.addresses.map((value) => ({ key: t('account.address'), value, own: true })),
      { key: t('account.calledLanguage'), value: t(`common.language.${language}`) },
      { key: t('account.livesIn'), value: nation ? t(`account.nation.${NATION_KEY[nation]}`) : t('account.notSaid') },
      { key: t('readable.accountMade'), value: when(t, account, 'made_at') },
      { key: t('readable.recordBegun'), value: when(t, copy.record['person']?.[0], 'began_at') },
    ),
  };
  return {
    id: 'account',
    heading: t('readable.section.account'),
    groups: [{ heading: null, parts: [details] }],
  };
}

/** What the system keeps of them besides: devices, passkeys, posts, messages, and whatever comes later. */
export function besidesSection(copy: WholeCopy, t: T): Section {
  return {
    id: 'besides',
    heading: t('readable.section.besides'),
    lede: t('readable.labels'),
    groups: Object.entries(copy.besides).flatMap(([table, rows]) => groupOf(copy, t, table, rows)),
  };
}

/** Every table of the record without a section of its own, in the words that describe it and its columns. */
export function everythingElse(copy: WholeCopy, t: T): Section {
  const rest = Object.entries(copy.record).filter(([table]) => !TABLES_WITH_SECTIONS.includes(table));
  return {
    id: 'else',
    heading: t('readable.section.else'),
    lede: t('readable.labels'),
    groups: rest.flatMap(([table, rows]) => groupOf(copy, t, `record.${table}`, rows)),
  };
}

function groupOf(copy: WholeCopy, t: T, table: string, rows: readonly CopiedRow[]): Group[] {
  if (rows.length === 0) return [];
  const labels = copy.labels[table] ?? {};
  return [{ heading: labels[''] ?? table, parts: rows.map((row) => ({ words: '', said: saidOf(t, row, labels) })) }];
}

function saidOf(t: T, row: CopiedRow, labels: Readonly<Record<string, string>>): Said[] {
  const said = Object.entries(row).map(([column, value]): Said => {
    const key = labels[column] ?? column;
    const src = pictureIn(value);
    if (src !== null) return { key, value: '', picture: { src, shows: key } };
    return { key, value: sayValue(t, value), own: true };
  });
  return saying(...said);
}
