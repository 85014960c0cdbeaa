import { Facts, OwnWords } from '../../design/index.ts';
import type { SheetView } from './present-sheet.ts';

/** A sheet for a meeting: what the person reads, what a guest reads, and what the person sees before they share it, drawn by this one component. */
export function Sheet({ view }: { view: SheetView }) {
  return (
    <article>
      {view.facts.length > 0 && (
        <Facts rows={view.facts.map(({ key, value }) => ({ key, value: <bdi>{value}</bdi> }))} />
      )}
      {view.texts.map(({ heading, words }) => (
        <section>
          <h2>{heading}</h2>
          <OwnWords text={words} />
        </section>
      ))}
    </article>
  );
}
