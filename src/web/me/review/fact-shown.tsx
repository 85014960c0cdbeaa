import type { T } from '../../../platform/language/index.ts';
import { Quiet } from '../../design/index.ts';
import type { Fact } from './present-facts.ts';

/** A fact beside a question, folded away until somebody wants it. */
export function FactShown({ t, fact }: { t: T; fact: Fact }) {
  return (
    <details class="fact">
      <summary>{fact.heading}</summary>
      <Quiet>{fact.means}</Quiet>
      <ul>
        {fact.lines.map(({ from, words }) => (
          <li>
            {from} <bdi>{words}</bdi>
          </li>
        ))}
      </ul>
      {fact.more > 0 && <Quiet>{t('review.more', { count: fact.more })}</Quiet>}
    </details>
  );
}
