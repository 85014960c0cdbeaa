import type { Child } from 'hono/jsx';
import type { LinkTo } from './frame.ts';

export function Looks({ children }: { children?: Child }) {
  return <ul class="looks">{children}</ul>;
}

export function LookLine({
  when,
  more,
  children,
}: {
  when?: string | undefined;
  more?: LinkTo | undefined;
  children?: Child;
}) {
  return (
    <li>
      {when && <strong>{when}. </strong>}
      {children}
      {more && (
        <>
          {' '}
          <a href={more.href}>{more.text}</a>
        </>
      )}
    </li>
  );
}
