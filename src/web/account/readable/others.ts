import { isRelation, type Look } from '../../../modules/sharing/index.ts';
import type { T } from '../../../platform/language/index.ts';
import type { CopiedRow, WholeCopy } from '../../../platform/record/index.ts';
import { sayLook } from '../../me/people/present-looks.ts';
import { sayRooms } from '../../with/room-words.ts';
import { moreOf } from './columns.ts';
import { saying, text, when, type Part, type Said, type Section } from './parts.ts';

const rowsOf = (copy: WholeCopy, table: string): readonly CopiedRow[] => copy.record[table] ?? [];
const byTime = (column: string) => (a: CopiedRow, b: CopiedRow) => (text(a, column) < text(b, column) ? 1 : -1);
const single = (parts: readonly Part[]) => (parts.length === 0 ? [] : [{ heading: null, parts }]);

/** What others proposed, and what the person answered. Tables: suggestion, suggestion_answer. */
export function suggestionSection(copy: WholeCopy, t: T): Section {
  const answers = new Map(rowsOf(copy, 'suggestion_answer').map((row) => [text(row, 'suggestion_id'), row]));
  const parts = rowsOf(copy, 'suggestion')
    .toSorted(byTime('at'))
    .map((row): Part => {
      const answer = answers.get(text(row, 'suggestion_id'));
      return {
        words: text(row, 'words'),
        said: saying(
          { key: t('readable.suggestedBy', { name: text(row, 'by_name') }), value: when(t, row, 'at') },
          { key: t('readable.theyWrote'), value: text(row, 'why'), own: true },
          { key: t('readable.answer'), value: sayAnswer(t, text(answer, 'answer')) },
          { key: t('readable.answeredOn'), value: when(t, answer, 'at') },
          { key: t('readable.myReason'), value: text(answer, 'reason'), own: true },
          ...moreOf(copy, t, 'suggestion', row),
          ...moreOf(copy, t, 'suggestion_answer', answer),
        ),
      };
    });
  return { id: 'suggestions', heading: t('readable.section.suggestions'), groups: single(parts) };
}

function sayAnswer(t: T, answer: string): string {
  switch (answer) {
    case 'accepted':
      return t('readable.accepted');
    case 'accepted with changes':
      return t('readable.acceptedWithChanges');
    case 'declined':
      return t('readable.declined');
    case '':
      return t('readable.notAnswered');
    default:
      return answer;
  }
}

/**
 * The circle, what is and was shared with whom, never, and the services stood with. Tables: circle_member, circle_joined, circle_left, sharing,
 * sharing_end, never, standing, standing_end.
 */
export function peopleSection(copy: WholeCopy, t: T): Section {
  const of = (table: string, column: string) => new Map(rowsOf(copy, table).map((row) => [text(row, column), row]));
  const [joined, left, ended] = [
    of('circle_joined', 'member_id'),
    of('circle_left', 'member_id'),
    of('sharing_end', 'sharing_id'),
  ];
  const shared = Map.groupBy(rowsOf(copy, 'sharing'), (row) => text(row, 'member_id'));
  const saySharing = (row: CopiedRow): Said[] => {
    const end = when(t, ended.get(text(row, 'sharing_id')), 'at');
    const about = {
      level: sayLevel(t, text(row, 'level')),
      from: when(t, row, 'starts_at'),
      until: end === '' ? when(t, row, 'ends_at') : end,
    };
    const key = t('readable.sharedRoom', { room: sayRooms(t, [text(row, 'room')] as never) });
    const words = end === '' ? t('readable.shared', about) : t('readable.sharedEnded', about);
    const value = text(row, 'condition') === 'always' ? words : `${words} ${t('readable.whenUnwell')}`;
    return [
      { key, value },
      ...moreOf(copy, t, 'sharing', row),
      ...moreOf(copy, t, 'sharing_end', ended.get(text(row, 'sharing_id'))),
    ];
  };
  const members = rowsOf(copy, 'circle_member').map((row): Part => {
    const id = text(row, 'member_id');
    const relation = text(row, 'relation');
    return {
      words: text(row, 'called'),
      said: saying(
        { key: t('readable.relation'), value: isRelation(relation) ? t(`readable.relation.${relation}`) : relation },
        { key: t('account.address'), value: text(row, 'address'), own: true },
        { key: t('readable.asked'), value: when(t, row, 'added_at') },
        { key: t('readable.joined'), value: when(t, joined.get(id), 'at') },
        { key: t('readable.left'), value: when(t, left.get(id), 'at') },
        ...moreOf(copy, t, 'circle_member', row),
        ...moreOf(copy, t, 'circle_joined', joined.get(id)),
        ...moreOf(copy, t, 'circle_left', left.get(id)),
        ...(shared.get(id) ?? []).flatMap((each) => saySharing(each)),
      ),
    };
  });
  const teams = [...Map.groupBy(shared.get('') ?? [], (row) => text(row, 'team_id')).values()];
  const nevers = rowsOf(copy, 'never');
  const standingEnded = of('standing_end', 'standing_id');
  const group = (heading: string, parts: readonly Part[]) => (parts.length === 0 ? [] : [{ heading, parts }]);
  return {
    id: 'people',
    heading: t('readable.section.people'),
    groups: [
      ...group(t('readable.circle'), members),
      ...group(
        t('readable.teams'),
        teams.map((rows) => ({
          words: copy.names[text(rows[0], 'team_id')] ?? '',
          said: rows.flatMap((each) => saySharing(each)),
        })),
      ),
      ...group(
        t('readable.nevers'),
        nevers.map((row) => ({
          words: copy.names[text(row, 'account_id')] ?? '',
          said: saying(
            { key: t('readable.neverSince'), value: when(t, row, 'at') },
            { key: t('readable.neverUntil'), value: when(t, row, 'lifted_at') },
            ...moreOf(copy, t, 'never', row),
          ),
        })),
      ),
      ...group(
        t('readable.services'),
        rowsOf(copy, 'standing').map((row) => ({
          words: copy.names[text(row, 'service_id')] ?? '',
          said: saying(
            { key: t('readable.standsSince'), value: when(t, row, 'at') },
            { key: t('readable.stoodUntil'), value: when(t, standingEnded.get(text(row, 'standing_id')), 'at') },
            ...moreOf(copy, t, 'standing', row),
            ...moreOf(copy, t, 'standing_end', standingEnded.get(text(row, 'standing_id'))),
          ),
        })),
      ),
    ],
  };
}

function sayLevel(t: T, level: string): string {
  if (level === 'see') return t('readable.level.see');
  if (level === 'suggest') return t('readable.level.suggest');
  return level === 'carry out' ? t('readable.level.carry out') : level;
}

/** Every look, and what was opened under a legal duty. Tables: look, override, override_agreed, override_declined, override_end, override_told. */
export function lookSection(copy: WholeCopy, t: T): Section {
  const looks = rowsOf(copy, 'look')
    .toSorted(byTime('at'))
    .map((row): Part => {
      const look = lookFrom(row);
      const { sentence, words } = sayLook(t, { newest: look, oldest: look, looks: [look], count: 1 }, new Map());
      return {
        words: '',
        said: saying(
          { key: when(t, row, 'at'), value: sentence },
          { key: t('readable.theyWrote'), value: words, own: true },
          ...moreOf(copy, t, 'look', row),
        ),
      };
    });
  const of = (table: string) => new Map(rowsOf(copy, table).map((row) => [text(row, 'override_id'), row]));
  const [agreed, declined, ended, told] = [
    of('override_agreed'),
    of('override_declined'),
    of('override_end'),
    of('override_told'),
  ];
  const duties = rowsOf(copy, 'override')
    .toSorted(byTime('asked_at'))
    .map((row): Part => {
      const id = text(row, 'override_id');
      const basis = text(row, 'basis') as 'court order';
      return {
        words: text(row, 'reason'),
        said: saying(
          { key: t('duty.askedBy'), value: text(row, 'by_name') },
          { key: t('readable.service'), value: copy.names[text(row, 'service_id')] ?? '' },
          { key: t('duty.law'), value: t(`looks.basis.${basis}`) },
          { key: t('duty.whichRooms'), value: sayRooms(t, row['rooms'] as Look['rooms']) },
          { key: t('readable.dutyAsked'), value: when(t, row, 'asked_at') },
          { key: t('duty.second'), value: text(agreed.get(id), 'second_name') },
          { key: t('readable.dutyNotBy'), value: text(declined.get(id), 'second_name') },
          { key: t('readable.dutyOpened'), value: when(t, agreed.get(id), 'starts_at') },
          { key: t('readable.dutyNot'), value: when(t, declined.get(id), 'at') },
          { key: t('duty.closes'), value: when(t, ended.get(id), 'at') || when(t, agreed.get(id), 'ends_at') },
          { key: t('duty.whyLater'), value: text(row, 'delay_reason'), own: true },
          { key: t('readable.dutyTold'), value: when(t, told.get(id), 'at') },
          ...moreOf(copy, t, 'override', row),
          ...moreOf(copy, t, 'override_agreed', agreed.get(id)),
          ...moreOf(copy, t, 'override_declined', declined.get(id)),
          ...moreOf(copy, t, 'override_end', ended.get(id)),
          ...moreOf(copy, t, 'override_told', told.get(id)),
        ),
      };
    });
  return {
    id: 'looks',
    heading: t('readable.section.looks'),
    groups: [
      ...(duties.length === 0 ? [] : [{ heading: t('looks.dutyHeading'), parts: duties }]),
      ...(looks.length === 0 ? [] : [{ heading: duties.length === 0 ? null : t('readable.allLooks'), parts: looks }]),
    ],
  };
}

const lookFrom = (row: CopiedRow): Look => ({
  id: text(row, 'look_id'),
  viewer: text(row, 'viewer'),
  viewerName: text(row, 'viewer_name'),
  viewerPlace: text(row, 'viewer_place') || null,
  rooms: row['rooms'] as Look['rooms'],
  reason: text(row, 'reason') as Look['reason'],
  words: text(row, 'words') || null,
  outcome: text(row, 'outcome') as Look['outcome'],
  through: text(row, 'through') as Look['through'],
  at: new Date(text(row, 'at')),
});
