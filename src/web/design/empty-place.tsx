import type { Child } from 'hono/jsx';

const drawings = {
  path: [
    'M4 66 C22 58 34 60 48 66 S92 74 116 62',
    'M46 66 C52 56 66 54 66 46 S54 38 58 30 S70 24 68 18',
    'M62 66 C72 56 82 54 81 45 S66 37 69 30 S75 24 72 18',
    'M90 62 h14 M93 57 h9 M95 52.5 h5',
    'M22 60 v-16 M22 52 l-6 -6 M22 49 l6 -6',
    'M98 14 a8 8 0 1 0 .1 0',
  ],
  seedling: [
    'M14 64 C36 56 84 56 106 64',
    'M60 59 V34',
    'M60 40 C46 40 40 32 39 22 C52 22 59 29 60 40 Z',
    'M60 34 C60 22 67 15 80 13 C81 26 73 34 60 34 Z',
    'M32 68 h10 M54 69 h14 M80 68 h8',
  ],
  bench: [
    'M6 68 h108',
    'M22 68 V36 M74 68 V36 M14 52 h68 M16 44 h64 M16 36 h64',
    'M98 68 V44',
    'M98 44 C84 44 83 26 90 22 C91 10 106 10 107 22 C114 28 111 44 98 44 Z',
    'M20 20 q4 -5 8 0 q4 -5 8 0',
  ],
} as const;

interface EmptyPlaceProps {
  drawing: keyof typeof drawings;
  heading?: string | undefined;
  children?: Child;
}

/** A place with nothing in it yet: an invitation, never a gap to be filled. */
export function EmptyPlace({ drawing, heading, children }: EmptyPlaceProps) {
  return (
    <div class="empty-place">
      <svg viewBox="0 0 120 80" width="120" height="80" aria-hidden="true" focusable="false">
        {drawings[drawing].map((line) => (
          <path d={line} />
        ))}
      </svg>
      <div>
        {heading && <h2>{heading}</h2>}
        {children}
      </div>
    </div>
  );
}
