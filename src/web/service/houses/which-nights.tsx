import { z } from 'zod';
import { roomsOf, type HouseRoom } from '../../../modules/stays/index.ts';
import { fields, type SignedInAsk } from '../../../platform/http/index.ts';
import { isoDay, sayDate } from '../../../platform/language/index.ts';
import { SelectField, type FormState } from '../../design/index.ts';
import { dayAfter } from './present-house.ts';

/** Days ahead that are offered. */
const DAYS_AHEAD = 60;

export const room = fields.line;
export const from = z.string().max(10).default('');

/** Rooms that can be kept now. */
export const openRooms = async (ask: SignedInAsk, house: string): Promise<HouseRoom[]> =>
  (await ask.commons((tx) => roomsOf(tx, house))).filter((each) => !each.closed);

/** A day that the form offers, or null for one that it does not. */
export function offeredDay(ask: SignedInAsk, day: string): string | null {
  const today = isoDay(ask.now);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= today && day <= dayAfter(today, DAYS_AHEAD) ? day : null;
}

interface FieldsProps {
  ask: SignedInAsk;
  form: FormState;
  rooms: readonly HouseRoom[];
}

export function RoomField({ ask, form, rooms }: FieldsProps) {
  const { t } = ask;
  return (
    <SelectField
      form={form}
      name="room"
      label={t('houses.which')}
      options={[
        { value: '', text: t('houses.chooseRoom') },
        ...rooms.map(({ id, name }) => ({ value: id, text: name })),
      ]}
    />
  );
}

export function DayField({ ask, form }: Omit<FieldsProps, 'rooms'>) {
  const { t, language } = ask;
  const today = isoDay(ask.now);
  const days = Array.from({ length: DAYS_AHEAD + 1 }, (_, index) => dayAfter(today, index));
  return (
    <SelectField
      form={form}
      name="from"
      label={t('houses.fromDay')}
      options={days.map((day) => ({ value: day, text: sayDate(language, day) }))}
    />
  );
}

export function NightsField({ ask, form, most, hint }: Omit<FieldsProps, 'rooms'> & { most: number; hint?: string }) {
  const { t } = ask;
  return (
    <SelectField
      form={form}
      name="nights"
      label={t('houses.nights')}
      hint={hint}
      options={Array.from({ length: most }, (_, index) => ({
        value: String(index + 1),
        text: t('houses.nightsCount', { count: index + 1 }),
      }))}
    />
  );
}
