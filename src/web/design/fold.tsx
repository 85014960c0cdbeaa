import type { Child } from 'hono/jsx';

interface FoldProps {
  summary: string;
  /** Open from the start where there is something in it that must be seen: words typed before, or a problem with them. */
  open?: boolean | undefined;
  children?: Child;
}

/** Something more for those who want it, closed until they ask. The browser opens and closes it; no script is needed. */
export function Fold({ summary, open = false, children }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
