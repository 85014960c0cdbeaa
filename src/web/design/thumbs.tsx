import type { Child } from 'hono/jsx';

/** Choices laid out for thumbs: each answer of the fields inside is a tile as large as a finger, side by side where there is room. */
export function Thumbs({ children }: { children?: Child }) {
  return <div class="thumbs">{children}</div>;
}
