import type { Ask } from '../../platform/http/index.ts';
import type { Nation } from '../../platform/session/index.ts';
import { asset } from '../design/index.ts';

/**
 * Lets this device keep Help now and what the person chose to keep (src/web/browser/keep.ts). Not on a device that others use. The page's
 * route is a `withWorker` one. `nation`: whose lines are shown, for somebody who has not said where they live; null where none are. `card`: this is
 * the card's own page, where it may just have been chosen, changed or taken off.
 */
export function KeepHere({ ask, nation, card = false }: { ask: Ask; nation: Nation | null; card?: boolean }) {
  if (ask.visitor?.sharedDevice) return <></>;
  const first = ask.visitor?.nation ?? nation;
  return (
    <script
      type="module"
      src={asset('keep.js')}
      data-nation={first?.replaceAll(' ', '-')}
      data-card={card ? 'yes' : undefined}
    ></script>
  );
}
