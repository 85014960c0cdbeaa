import type { Block } from '../../../modules/reviews/index.ts';
import type { Language } from '../../../platform/language/index.ts';
import { OwnParts, OwnWords } from '../../design/index.ts';
import { sectionsOf, type FrozenLine, type FrozenPart } from './present-frozen.ts';

/** The plan as it stands to be agreed, or as it was agreed: nothing but the blocks, in the language in which they were drawn. */
export function FrozenText({ blocks, language }: { blocks: readonly Block[]; language: Language }) {
  return (
    <div lang={language}>
      {sectionsOf(blocks).map((section) => (
        <section>
          <h2>{section.heading}</h2>
          {section.lines.map((line) => (
            <Line line={line} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Line({ line }: { line: FrozenLine }) {
  return (
    <div class="frozen">
      {line.label !== '' && <p class="quiet">{line.label}</p>}
      {line.words.trim() !== '' && <OwnWords text={line.words} />}
      {line.parts.length > 0 && (
        <dl class="parts">
          {line.parts.map((part) => (
            <Part part={part} />
          ))}
        </dl>
      )}
    </div>
  );
}

function Part({ part }: { part: FrozenPart }) {
  return (
    <div>
      <dt>{part.label}</dt>
      <dd dir="auto">
        {part.words}
        <OwnParts parts={part.under} />
      </dd>
    </div>
  );
}
