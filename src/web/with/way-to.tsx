import type { Child } from 'hono/jsx';
import { shortly } from '../me/shortly.ts';

/** A link that says, to those who hear it, which line it is about. Without an address it is the same words, and leads nowhere. */
export function WayTo({ href, about, children }: { href: string | null; about: string; children?: Child }) {
  return (
    <a class="quiet-button" href={href ?? undefined}>
      {children}
      {about !== '' && <span class="nhsuk-u-visually-hidden"> {shortly(about, 60)}</span>}
    </a>
  );
}
