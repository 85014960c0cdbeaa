import type { Database } from '../database/index.ts';
import type { Language } from '../language/index.ts';
import type { Nation, Visitor } from './access.ts';

/** One device that is signed in. */
export interface Device {
  readonly id: string;
  readonly called: string;
  readonly since: Date;
  readonly until: Date;
  readonly thisOne: boolean;
}

export interface AboutMe {
  readonly name: string;
  readonly language: Language;
  readonly nation: Nation | null;
  readonly keepsRecord: boolean;
}

/** What to call them, and in which language. */
export async function sayWho(database: Database, visitor: Visitor, said: AboutMe): Promise<void> {
  const values = [visitor.token, said.name, said.language, said.nation, said.keepsRecord];
  await database.once('cairn_session', 'select session.say_who($1, $2, $3, $4, $5)', values);
}

export async function chooseLanguage(database: Database, visitor: Visitor, language: Language): Promise<void> {
  await database.once('cairn_session', 'select session.choose_language($1, $2)', [visitor.token, language]);
}

/** The addresses that somebody's codes go to. */
export async function addressesOf(database: Database, visitor: Visitor): Promise<string[]> {
  const rows = await database.once<{ address: string }>('cairn_session', 'select * from session.addresses($1)', [
    visitor.token,
  ]);
  return rows.map((row) => row.address);
}

export async function devicesOf(database: Database, visitor: Visitor): Promise<Device[]> {
  const rows = await database.once<{
    session_id: string;
    device: string;
    began_at: Date;
    expires_at: Date;
    this_one: boolean;
  }>('cairn_session', 'select * from session.devices($1)', [visitor.token]);
  return rows.map((row) => ({
    id: row.session_id,
    called: row.device,
    since: row.began_at,
    until: row.expires_at,
    thisOne: row.this_one,
  }));
}

export async function signOut(database: Database, visitor: Visitor): Promise<void> {
  await database.once('cairn_session', 'select session.end_session($1)', [visitor.token]);
}

export async function signOutDevice(database: Database, visitor: Visitor, device: string): Promise<void> {
  await database.once('cairn_session', 'select session.end_device($1, $2)', [visitor.token, device]);
}

export async function signOutEverywhere(database: Database, visitor: Visitor): Promise<void> {
  await database.once('cairn_session', 'select session.end_everywhere($1)', [visitor.token]);
}
