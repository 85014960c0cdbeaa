import type { Child } from 'hono/jsx';

interface PageHeadingProps {
  lede?: string | undefined;
  /** The heading is in the person's own words, which may run in another direction than the page. */
  own?: boolean | undefined;
  children?: Child;
}

export function PageHeading({ lede, own, children }: PageHeadingProps) {
  return (
    <>
      <h1 dir={own ? 'auto' : undefined}>{children}</h1>
      {lede && <p class="lede">{lede}</p>}
    </>
  );
}

export function Columns({ aside, children }: { aside: Child; children?: Child }) {
  return (
    <div class="columns">
      <div>{children}</div>
      <div>{aside}</div>
    </div>
  );
}

export function Notice({ children }: { children?: Child }) {
  return (
    <div class="notice" role="status">
      <p>{children}</p>
    </div>
  );
}
