import type { PersonTx } from '../../platform/record/index.ts';
import { hashOf } from '../../platform/session/index.ts';
import { arrangementOf, linesOf, NOT_ARRANGED, type Arrangement, type Line } from '../plans/index.ts';
import { cardRows } from './rows.ts';
import { cardFrom, type CrisisCard } from './rules.ts';

/** The crisis card in the person's order, for whoever may read it. */
export const cardOf = async (tx: PersonTx): Promise<CrisisCard> => (await cardLinesOf(tx)).card;

/** The card beside every line that it was made from, those taken away too. */
export async function cardLinesOf(
  tx: PersonTx,
): Promise<{ readonly card: CrisisCard; readonly lines: readonly Line[] }> {
  const [lines, order] = await Promise.all([linesOf(tx, 'crisis card'), orderOf(tx)]);
  return { card: cardFrom(lines, order), lines };
}

async function orderOf(tx: PersonTx): Promise<Arrangement> {
  if (tx.capacity === 'self') return arrangementOf(tx, 'crisis card');
  const [row] = await tx.call<{ places: string[] }>('select app.card_order() as places', []);
  return { ...NOT_ARRANGED, places: row?.places ?? [] };
}

/** A link that the person handed to somebody. */
export interface CardLink {
  readonly id: string;
  readonly called: string;
  readonly madeAt: Date;
  readonly endsAt: Date;
  /** When the person ended it; null while it stands, or where it ended by itself. */
  readonly endedAt: Date | null;
}

/** Every link there ever was, newest first. */
export async function cardLinksOf(tx: PersonTx): Promise<CardLink[]> {
  const query = cardRows
    .selectFrom('record.card_link as l')
    .leftJoin('record.card_link_end as e', (join) =>
      join.onRef('e.person_id', '=', 'l.person_id').onRef('e.link_id', '=', 'l.link_id'),
    )
    .select(['l.link_id as id', 'l.called', 'l.made_at as madeAt', 'l.ends_at as endsAt', 'e.at as endedAt'])
    .where('l.person_id', '=', tx.person)
    .orderBy('l.link_id', 'desc');
  return tx.rows(query);
}

/** Whether a secret is that of this link, and the link so new that its code may still be shown. */
export async function isLinkToPrint(tx: PersonTx, link: string, secret: string): Promise<boolean> {
  const [row] = await tx.call<{ fits: boolean }>('select app.card_link_to_print($1, $2) as fits', [
    link,
    hashOf(secret),
  ]);
  return row?.fits ?? false;
}

export const isStanding = (link: CardLink, now: Date): boolean => link.endedAt === null && now < link.endsAt;

/** Somebody opened the card by a link. */
export interface CardOpening {
  readonly id: string;
  readonly link: string;
  /** What the person calls the link. */
  readonly called: string;
  /** Who they said they are; null when they did not say. */
  readonly said: string | null;
  readonly device: string;
  readonly at: Date;
}

interface WhichOpenings {
  readonly link?: string | undefined;
  readonly since?: Date | undefined;
  /** Only openings earlier than this moment. */
  readonly until?: Date | undefined;
  readonly most: number;
}

/** Openings, newest first. */
export async function cardOpeningsOf(
  tx: PersonTx,
  { link, since, until, most }: WhichOpenings,
): Promise<CardOpening[]> {
  const query = cardRows
    .selectFrom('record.card_opening as o')
    .innerJoin('record.card_link as l', (join) =>
      join.onRef('l.person_id', '=', 'o.person_id').onRef('l.link_id', '=', 'o.link_id'),
    )
    .select(['o.opening_id as id', 'o.link_id as link', 'l.called', 'o.said', 'o.device', 'o.at'])
    .where('o.person_id', '=', tx.person)
    .$if(link !== undefined, (some) => some.where('o.link_id', '=', link ?? ''))
    .$if(since !== undefined, (some) => some.where('o.at', '>=', since ?? new Date(0)))
    .$if(until !== undefined, (some) => some.where('o.at', '<', until ?? new Date(0)))
    .orderBy('o.at', 'desc')
    .orderBy('o.opening_id', 'desc')
    .limit(most);
  return tx.rows(query);
}

/** A device that shows the card without signing in. */
export interface CardDevice {
  readonly id: string;
  readonly called: string;
  readonly since: Date;
  readonly thisOne: boolean;
}

/** `here`: the secret of this browser's own cookie, where it has one. */
export async function cardDevicesOf(tx: PersonTx, here: string | undefined): Promise<CardDevice[]> {
  return tx.call<CardDevice>(
    'select device_id as id, device as called, kept_at as since, this_one as "thisOne" from app.my_card_devices($1)',
    [here === undefined ? null : hashOf(here)],
  );
}
