import { LookLine, Looks } from './looks.tsx';

/** A way on from a page: where to, and in a few words what is there. */
export interface Way {
  readonly href: string;
  readonly text: string;
  readonly hint: string;
}

export function WayList({ ways }: { ways: readonly Way[] }) {
  return (
    <Looks>
      {ways.map(({ href, text, hint }) => (
        <LookLine>
          <a href={href}>{text}</a>
          <br />
          <span class="quiet">{hint}</span>
        </LookLine>
      ))}
    </Looks>
  );
}
