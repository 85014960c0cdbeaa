import { newId } from '../../../platform/ids.ts';
import { nextTime } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { routinesOf, settingsOf, type KeptReminds } from '../queries.ts';
import { reminders } from '../rows.ts';
import { dueFrom, type ReminderSettings } from '../rules.ts';

export interface ChooseReminders {
  /** Made when the form was drawn: sent twice, it is one change. */
  readonly id: string;
  /** The settings after this change, from those that hold now. Asked again when another device was first. */
  readonly change: (now: ReminderSettings) => ReminderSettings;
}

// Each further try means that another device of the same person came first in between.
const TRIES = 20;

/** Keeps changed settings, and the due list with them. Two devices at once: the second change is made on top of the first. */
export async function chooseReminders(tx: PersonTx, { id, change }: ChooseReminders, now: Date): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const chosen = await settingsOf(tx);
    const written = await tx.rows(
      reminders
        .insertInto('record.reminder_settings')
        .values(rowOf(tx.person, id, chosen.version + 1, change(chosen.settings)))
        .onConflict((conflict) => conflict.doNothing())
        .returning('version'),
    );
    if (written.length > 0) return refreshReminders(tx, now);
    if (await isKept(tx, id)) return;
  }
  throw new Error('The settings were changed too often at once.');
}

async function isKept(tx: PersonTx, change: string): Promise<boolean> {
  const query = reminders
    .selectFrom('record.reminder_settings')
    .select('version')
    .where('person_id', '=', tx.person)
    .where('change_id', '=', change);
  return (await tx.rows(query)).length > 0;
}

function rowOf(person: string, change: string, version: number, settings: ReminderSettings) {
  const { zone, way, says, ownWords, quiet, afterQuiet, digestAt, checkIn, routines } = settings;
  const reminds: KeptReminds = [
    ...(checkIn ? [{ what: 'check-in' as const, ...checkIn }] : []),
    ...routines.map((routine) => ({ what: 'routine' as const, ...routine })),
  ];
  return {
    person_id: person,
    version,
    change_id: change,
    zone,
    way,
    says,
    own_words: says === 'own words' ? ownWords : null,
    quiet_from: quiet?.from ?? null,
    quiet_until: quiet?.until ?? null,
    after_quiet: afterQuiet,
    digest_at: digestAt,
    reminds: JSON.stringify(reminds),
  };
}

/**
 * Puts the due list in step with what the person chose and with their routines, in the same transaction. Whatever changes a routine calls it.
 * A reminder whose time has come at this moment waits for its next one: the person is here.
 */
export async function refreshReminders(tx: PersonTx, now: Date): Promise<void> {
  const { settings } = await settingsOf(tx);
  const { zone, way, says, ownWords, quiet } = settings;
  const due = settings.way === 'none' ? [] : dueFrom(settings, await routinesOf(tx));
  const rows = due.flatMap(({ what, about, days, hardDays, at }) => {
    const next = nextTime(zone, days, at, now);
    if (!next) return [];
    return [
      {
        id: newId(),
        what,
        about,
        days,
        hardDays,
        at,
        zone,
        way,
        says,
        ownWords: says === 'own words' ? ownWords : null,
        quietFrom: quiet?.from ?? null,
        quietUntil: quiet?.until ?? null,
        nextAt: next.at.toISOString(),
        nextDay: next.day,
      },
    ];
  });
  await tx.call('select app.put_reminders($1)', [JSON.stringify(rows)]);
}
