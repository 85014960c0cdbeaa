import type { Kind } from '../../modules/plans/index.ts';
import { ROOM_OF } from '../../modules/plans/index.ts';
import type { T } from '../../platform/language/index.ts';
import type { Room } from '../../platform/record/index.ts';
import { to } from '../addresses.ts';
import { Actions } from '../design/index.ts';
import { WayTo } from './way-to.tsx';

interface SuggestLinksProps {
  t: T;
  /** Whose record; null in the person's preview, where the same words stand but lead nowhere. */
  person: string | null;
  line: { readonly id: string; readonly kind: Kind; readonly words: string };
}

/** What somebody who may suggest can do about a line: suggest on it, and for goals and steps say what they will do. */
export function SuggestLinks({ t, person, line }: SuggestLinksProps) {
  const room = ROOM_OF[line.kind];
  return (
    <Actions>
      {line.kind === 'goal' && (
        <WayTo href={person && to.suggestOn(person, room, line.id, 'step')} about={line.words}>
          {t('suggesting.suggestStep')}
        </WayTo>
      )}
      <WayTo href={person && to.suggestOn(person, room, line.id)} about={line.words}>
        {t('suggesting.suggest')}
      </WayTo>
      {(line.kind === 'goal' || line.kind === 'step') && (
        <WayTo href={person && to.promise(person, line.id)} about={line.words}>
          {t('promise.iWill')}
        </WayTo>
      )}
    </Actions>
  );
}

/** At the end of a room: something that is not there yet. */
export function SuggestNewLink({ t, person, room }: { t: T; person: string | null; room: Room }) {
  return (
    <Actions>
      <WayTo href={person && to.suggestNew(person, room)} about="">
        {t('suggesting.suggestNew')}
      </WayTo>
    </Actions>
  );
}
