import type { Language } from '../../platform/language/index.ts';

/** The person's words as they were written: every line break, and the direction of their script. */
export function OwnWords({
  text,
  language,
  by,
}: {
  text: string;
  language?: Language | undefined;
  by?: string | undefined;
}) {
  return (
    <figure class="own-words">
      <blockquote dir="auto" lang={language}>
        {text}
      </blockquote>
      {by && <figcaption>{by}</figcaption>}
    </figure>
  );
}
