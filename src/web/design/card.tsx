import type { Child } from 'hono/jsx';
import type { LinkTo } from './frame.ts';

export type HeadingLevel = 2 | 3 | 4;

export function Heading({ level, children }: { level: HeadingLevel; children?: Child }) {
  if (level === 2) return <h2>{children}</h2>;
  return level === 3 ? <h3>{children}</h3> : <h4>{children}</h4>;
}

interface CardProps {
  heading?: string | undefined;
  level?: HeadingLevel | undefined;
  /** `needs` waits for the person's answer; `soft` is an offer. The words say so too. */
  kind?: 'plain' | 'needs' | 'soft' | undefined;
  id?: string | undefined;
  children?: Child;
}

export function Card({ heading, level = 2, kind = 'plain', id, children }: CardProps) {
  return (
    <section class={kind === 'plain' ? 'card' : `card card--${kind}`} id={id}>
      {heading && <Heading level={level}>{heading}</Heading>}
      {children}
    </section>
  );
}

export function WhoCanSee({ change, children }: { change?: LinkTo | undefined; children?: Child }) {
  return (
    <p class="who-can-see">
      {children}
      {change && (
        <>
          {' '}
          <a href={change.href}>{change.text}</a>
        </>
      )}
    </p>
  );
}

/** Small grey words: a time, where something belongs. */
export function Quiet({ children }: { children?: Child }) {
  return <p class="quiet">{children}</p>;
}
