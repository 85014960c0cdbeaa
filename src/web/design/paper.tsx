import type { Child } from 'hono/jsx';

/** A code as it stands on paper: in groups, on two lines, large, and left alone by machine translation. */
export function PaperCode({ groups }: { groups: readonly string[] }) {
  const half = Math.ceil(groups.length / 2);
  return (
    <p class="paper-code" dir="ltr" translate="no">
      <Line groups={groups.slice(0, half)} /> <Line groups={groups.slice(half)} />
    </p>
  );
}

function Line({ groups }: { groups: readonly string[] }) {
  return (
    <span>
      {groups.map((group, index) => (
        <>
          {index > 0 && ' '}
          <span>{group}</span>
        </>
      ))}
    </span>
  );
}

/** The part of a printed page that is cut out and kept. */
export function PaperCard({ children }: { children?: Child }) {
  return <section class="paper-card">{children}</section>;
}

/** What only the screen needs to say: left out in print. */
export function NotOnPaper({ children }: { children?: Child }) {
  return <div class="not-on-paper">{children}</div>;
}
