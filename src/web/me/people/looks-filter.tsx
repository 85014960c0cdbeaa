import type { WhichLooks } from '../../../modules/sharing/index.ts';
import { isId } from '../../../platform/ids.ts';
import { fields, type Problems, type RecordAsk } from '../../../platform/http/index.ts';
import { endOfDay, isoDay, sayShortDate } from '../../../platform/language/index.ts';
import { ROOMS, type Room } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, ButtonLink, DateField, ErrorSummary, makeForm, SelectField } from '../../design/index.ts';
import { sayRoom, slugOf } from '../../with/room-words.ts';

const PARTS = ['day', 'month', 'year'] as const;
const HALF_A_DAY = 12 * 60 * 60 * 1000;

/** Which looks the person asked for: by whom, at which room, on which days. */
export interface LooksFilter {
  readonly which: Pick<WhichLooks, 'viewer' | 'room' | 'since' | 'until'>;
  readonly days: { readonly from: string | null; readonly to: string | null };
  /** The same as part of an address, to keep it from page to page. */
  readonly query: Readonly<Record<string, string>>;
  readonly problems: Problems;
  readonly isOn: boolean;
}

/** Reads the filter from the address. A day that is none is left out, and said beside its field. */
export function readLooksFilter(ask: RecordAsk): LooksFilter {
  const who = ask.query.get('who');
  const viewer = isId(who) ? who : undefined;
  const room: Room | undefined = ROOMS.find((each) => slugOf(each) === ask.query.get('room'));
  const from = dayIn(ask, 'from');
  const until = dayIn(ask, 'to');
  const query = {
    ...(viewer ? { who: viewer } : {}),
    ...(room ? { room: slugOf(room) } : {}),
    ...from.query,
    ...until.query,
  };
  return {
    which: {
      viewer,
      room,
      since: from.day === null ? undefined : beginningOf(from.day),
      until: until.day === null ? undefined : endOfDay(until.day),
    },
    days: { from: from.day, to: until.day },
    query,
    problems: { ...from.problem, ...until.problem },
    isOn: Object.keys(query).length > 0,
  };
}

/** The first instant of a day: the first after the day before. */
const beginningOf = (day: string): Date => endOfDay(isoDay(new Date(endOfDay(day).getTime() - 3 * HALF_A_DAY)));

function dayIn(ask: RecordAsk, name: 'from' | 'to') {
  const typed = Object.fromEntries(PARTS.map((part) => [`${name}-${part}`, ask.query.get(`${name}-${part}`) ?? '']));
  if (Object.values(typed).every((part) => part.trim() === '')) return { day: null, query: {}, problem: {} };
  const read = fields.dateFrom(typed, name);
  if (read.ok) return { day: read.date, query: typed, problem: {} };
  return { day: null, query: typed, problem: { [name]: ask.t(`when.wrong.${read.why}`) } };
}

/** What was chosen, in one sentence; null when nothing was. `name` is that of whose looks they are. */
export function sayFilter(ask: RecordAsk, filter: LooksFilter, name: string | undefined): string | null {
  const { t, language } = ask;
  const { from, to: until } = filter.days;
  const what = [
    ...(name === undefined ? [] : [name]),
    ...(filter.which.room ? [sayRoom(t, filter.which.room)] : []),
    ...(from === null ? [] : [t('circle.chosenFrom', { day: sayShortDate(language, from) })]),
    ...(until === null ? [] : [t('circle.chosenTo', { day: sayShortDate(language, until) })]),
  ];
  return what.length === 0 ? null : t('circle.filterChosen', { what: what.join(', ') });
}

interface LooksFilterFormProps {
  ask: RecordAsk;
  filter: LooksFilter;
  viewers: readonly { readonly value: string; readonly text: string }[];
}

/** Folded until it is wanted; open while something is chosen. It only reads, so it is a plain GET. */
export function LooksFilterForm({ ask, filter, viewers }: LooksFilterFormProps) {
  const { t } = ask;
  const form = makeForm(ask, { values: { who: '', room: '', ...filter.query }, errors: filter.problems });
  return (
    <details open={filter.isOn}>
      <summary>{t('circle.filterSummary')}</summary>
      <ErrorSummary form={form} />
      <form method="get" action={to.looks}>
        <SelectField
          form={form}
          name="who"
          label={t('looks.filter')}
          options={[{ value: '', text: t('looks.everybody') }, ...viewers]}
        />
        <SelectField
          form={form}
          name="room"
          label={t('circle.filterRoom')}
          options={[
            { value: '', text: t('circle.everyRoom') },
            ...ROOMS.map((room) => ({ value: slugOf(room), text: sayRoom(t, room) })),
          ]}
        />
        <DateField form={form} name="from" legend={t('circle.filterFrom')} hint={t('circle.filterDayHint')} />
        <DateField form={form} name="to" legend={t('circle.filterTo')} hint={t('circle.filterDayHint')} />
        <Actions>
          <Button kind="second">{t('looks.show')}</Button>
          {filter.isOn && (
            <ButtonLink href={to.looks} kind="quiet">
              {t('circle.filterOff')}
            </ButtonLink>
          )}
        </Actions>
      </form>
    </details>
  );
}
