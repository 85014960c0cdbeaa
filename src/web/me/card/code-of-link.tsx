import encodeQR from 'qr';
import { isLinkToPrint } from '../../../modules/crisis-card/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { isId } from '../../../platform/ids.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { secretFor } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import { readyForPaper } from '../../paper.ts';

/** A link's address while this browser may still show it. */
export interface Code {
  readonly link: string;
  readonly address: string;
}

/** The secret of a new link; the same when the form is sent twice. From this browser's own secret it comes about, here and nowhere else. */
export const newSecretOfLink = (ask: RecordAsk, link: string): string =>
  secretFor(readyForPaper(ask), 'card by a link', link);

/** The address of a link, in the browser that made it and for fifteen minutes; null anywhere else, and later. */
export async function codeOfLink(ask: RecordAsk, tx: PersonTx, link: string): Promise<Code | null> {
  const kept = ask.cookies.get('paper');
  if (kept === undefined) return null;
  const secret = secretFor(kept, 'card by a link', link);
  if (!(await isLinkToPrint(tx, link, secret))) return null;
  return { link, address: `${ask.site.address}${to.cardByLink(secret)}` };
}

/** The code of the link that the address of a page to print names; null where it names none, or one that is shown no more. */
export function codeAsked(ask: RecordAsk, tx: PersonTx): Promise<Code | null> | null {
  const asked = ask.query.get('link');
  return isId(asked) ? codeOfLink(ask, tx, asked) : null;
}

interface QrCodeProps {
  text: string;
  /** Said to whoever cannot see it. */
  label: string;
}

/** A code to scan, drawn on the server as one path: black on white whatever the page's colours are, with the border that scanners need. */
export function QrCode({ text, label }: QrCodeProps) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const size = rows.length;
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
