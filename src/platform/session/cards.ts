import { stateOf, type Database } from '../database/index.ts';
import { newId } from '../ids.ts';
import type { Language } from '../language/index.ts';
import type { Visitor } from './access.ts';
import { hashOf, newSecret } from './secrets.ts';
import type { Place } from './sign-in.ts';

/** One of somebody's own printed cards, as they read of it. */
export interface Card {
  readonly id: string;
  readonly madeAt: Date;
  /** Who helped to make it, and where; null when they made it themselves. */
  readonly madeBy: { readonly name: string; readonly service: string | null } | null;
  readonly lastUsedAt: Date | null;
  /** When it was taken out of use; null while it works. */
  readonly endedAt: Date | null;
  /** How many devices it keeps signed in. */
  readonly devices: number;
}

interface CardRow {
  readonly card_id: string;
  readonly made_at: Date;
  readonly own: boolean;
  readonly made_by_name: string;
  readonly service_name: string | null;
  readonly last_used_at: Date | null;
  readonly ended_at: Date | null;
  readonly devices: number;
}

/** One's own printed cards, newest first, those out of use too. */
export async function cardsOf(database: Database, visitor: Visitor): Promise<Card[]> {
  const rows = await database.once<CardRow>('cairn_session', 'select * from session.cards($1)', [visitor.token]);
  return rows.map((row) => ({
    id: row.card_id,
    madeAt: row.made_at,
    madeBy: row.own ? null : { name: row.made_by_name, service: row.service_name },
    lastUsedAt: row.last_used_at,
    endedAt: row.ended_at,
    devices: row.devices,
  }));
}

/** A card to be made. `id` comes with the form, so that sent twice it is one card; of the code only the hash is kept. */
export interface NewCard {
  readonly id: string;
  readonly code: string;
}

/** Makes a printed card for one's own account. too many: five in an hour. */
export async function makeCard(database: Database, visitor: Visitor, card: NewCard): Promise<'made' | 'too many'> {
  const values = [visitor.token, card.id, hashOf(card.code)];
  const [row] = await database.once<{ outcome: 'made' | 'too many' }>(
    'cairn_session',
    'select session.make_card($1, $2, $3) as outcome',
    values,
  );
  return row?.outcome ?? 'too many';
}

/**
 * Makes an account that keeps a record, and a card for it, together with a person who has none. Whoever helps gets nothing of the record.
 * refused: only for those who work with people at this service. too many: six in an hour for a helper, thirty for a service.
 */
export async function makeCardWith(
  database: Database,
  visitor: Visitor,
  asked: NewCard & { readonly service: string; readonly called: string; readonly language: Language },
): Promise<'made' | 'too many' | 'refused'> {
  const { service, called, language, id, code } = asked;
  const values = [visitor.token, service, newId(), called, language, id, hashOf(code)];
  try {
    const [row] = await database.once<{ outcome: 'made' | 'too many' }>(
      'cairn_session',
      'select session.make_card_with($1, $2, $3, $4, $5, $6, $7) as outcome',
      values,
    );
    return row?.outcome ?? 'too many';
  } catch (problem) {
    if (stateOf(problem) === '42501') return 'refused';
    throw problem;
  }
}

/** A card that can still be printed: by whoever made it, in the browser that holds its code, for fifteen minutes. */
export interface CardToPrint {
  readonly called: string;
  readonly language: Language;
  readonly own: boolean;
}

export async function cardToPrint(database: Database, visitor: Visitor, card: NewCard): Promise<CardToPrint | null> {
  const values = [visitor.token, card.id, hashOf(card.code)];
  const [row] = await database.once<{ called: string | null; language: Language; own: boolean }>(
    'cairn_session',
    'select * from session.card_to_print($1, $2, $3)',
    values,
  );
  return row && row.called !== null ? { called: row.called, language: row.language, own: row.own } : null;
}

/** Takes one of one's own cards out of use. Devices that it signed in stay so until they are signed out. */
export async function endCard(database: Database, visitor: Visitor, card: string): Promise<void> {
  await database.once('cairn_session', 'select session.end_card($1, $2)', [visitor.token, card]);
}

/** Signs out every device that one of one's own cards signed in. */
export async function endSessionsOfCard(database: Database, visitor: Visitor, card: string): Promise<void> {
  await database.once('cairn_session', 'select session.end_sessions_of_card($1, $2)', [visitor.token, card]);
}

export type EnteredByCard =
  | { readonly outcome: 'signed in'; readonly token: string }
  | { readonly outcome: 'wrong' | 'out of use' | 'too many' };

/** A new session for whoever holds the card. `mostFromPlace`: tries from one network place in an hour. */
export async function enterByCard(
  database: Database,
  asked: { readonly code: string; readonly sharedDevice: boolean },
  place: Place,
  mostFromPlace: number,
): Promise<EnteredByCard> {
  const token = newSecret();
  const values = [
    hashOf(asked.code),
    place.network,
    mostFromPlace,
    newId(),
    hashOf(token),
    place.device,
    asked.sharedDevice,
  ];
  const [row] = await database.once<{ outcome: EnteredByCard['outcome'] }>(
    'cairn_session',
    'select session.enter_by_card($1, $2, $3, $4, $5, $6, $7) as outcome',
    values,
  );
  const outcome = row?.outcome ?? 'wrong';
  return outcome === 'signed in' ? { outcome, token } : { outcome };
}

/** How many cards one helper made in one month. */
export interface CardsMade {
  readonly by: string;
  /** The first day of the month, 'YYYY-MM-DD'. */
  readonly month: string;
  readonly cards: number;
}

/** Cards made at a service: all for those who run it, one's own for anybody else there. Never for whom. Null for those who do not work there. */
export async function cardsMadeAt(database: Database, visitor: Visitor, service: string): Promise<CardsMade[] | null> {
  try {
    return await database.once<CardsMade>(
      'cairn_session',
      'select made_by_name as by, month::text as month, cards from session.cards_made_at($1, $2)',
      [visitor.token, service],
    );
  } catch (problem) {
    if (stateOf(problem) === '42501') return null;
    throw problem;
  }
}
