import type { Child } from 'hono/jsx';
import { translator } from '../../platform/language/index.ts';
import { Heading } from './card.tsx';
import type { HeadingLevel } from './card.tsx';
import { diffWords } from './diff-words.ts';
import type { DiffPart } from './diff-words.ts';
import type { Frame } from './frame.ts';

interface SuggestionBlockProps {
  frame: Pick<Frame, 'language'>;
  /** Who suggests it and when, as a sentence. */
  from: string;
  /** The person's words as they are now; empty for something new. */
  was: string;
  /** Empty for a suggestion to take the words away. */
  proposed: string;
  note?: string | undefined;
  level?: HeadingLevel | undefined;
  /** The answers. */
  children?: Child;
}

export function SuggestionBlock(props: SuggestionBlockProps) {
  const { frame, from, was, proposed, note, level = 3, children } = props;
  const t = translator(frame.language);
  const parts = diffWords(was, proposed);
  const isMixed = parts.filter((part) => part.kind !== 'same').length > 1;
  return (
    <section class="suggestion">
      <Heading level={level}>{from}</Heading>
      <p class="suggestion__words" dir="auto">
        {parts.map((part) => (
          <Part part={part} taken={t('design.takenOut')} added={t('design.putIn')} />
        ))}
      </p>
      {isMixed && (
        <details class="suggestion__whole">
          <summary>{t('design.asItWouldRead')}</summary>
          <p dir="auto">{proposed}</p>
        </details>
      )}
      {note && (
        <p class="suggestion__note" dir="auto">
          {note}
        </p>
      )}
      {children && <div class="actions">{children}</div>}
    </section>
  );
}

/** Screen readers mostly pass over `ins` and `del` in silence, so each says what it is. */
function Part({ part, taken, added }: { part: DiffPart; taken: string; added: string }) {
  if (part.kind === 'same') return <>{part.text}</>;
  const Tag = part.kind === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      <span class="nhsuk-u-visually-hidden"> {part.kind === 'added' ? added : taken} </span>
      {part.text}
    </Tag>
  );
}
