import type { T } from '../../platform/language/index.ts';
import { EmptyPlace } from '../design/index.ts';
import { AboutRoom } from './about-room.tsx';
import { CardRoom } from './card-room.tsx';
import { Below } from './line-parts.tsx';
import type { PlanAsked } from './plan-asked.ts';
import { PlanRoom } from './plan-room.tsx';
import type { RoomView } from './present-room.ts';
import { Promised } from './promised.tsx';
import { SuggestNewLink } from './suggest-links.tsx';
import { Suggested } from './suggested.tsx';
import { TheirAgreed } from './their-agreed-list.tsx';

interface RoomProps {
  t: T;
  view: RoomView;
  /** Whose record, for what the viewer may do; null in the person's preview, where the same words stand but lead nowhere. */
  person: string | null;
  /** Where another part of a long plan is shown, here or in the preview. */
  hrefOf: (asked: PlanAsked) => string;
}

/**
 * A room as somebody it is shared with sees it: words to read, nothing to change. The person's preview draws this very component with the
 * same view; there its links have no address.
 */
export function Room({ t, view, person, hrefOf }: RoomProps) {
  return (
    <article>
      <p>{view.may}</p>
      {view.isEmpty && (
        <EmptyPlace drawing="seedling">
          <p>{t('with.nothingWritten')}</p>
        </EmptyPlace>
      )}
      {view.plan && <PlanRoom t={t} view={view.plan} person={person} hrefOf={hrefOf} />}
      <TheirAgreed t={t} agreed={view.agreed} person={person} />
      {view.about && (
        <AboutRoom t={t} about={view.about} below={(line) => <Below t={t} line={line} person={person} />} />
      )}
      {view.card && <CardRoom t={t} parts={view.card} below={(line) => <Below t={t} line={line} person={person} />} />}
      {view.maySuggest && <SuggestNewLink t={t} person={person} room={view.room} />}
      {view.forRoom.length > 0 && <h2>{t('suggesting.forRoomHeading')}</h2>}
      <Suggested t={t} suggestions={view.forRoom} person={person} />
      {view.others.length + view.otherPromises.length > 0 && <h2>{t('with.othersHeading')}</h2>}
      <Suggested t={t} suggestions={view.others} person={person} />
      <Promised t={t} promised={view.otherPromises} person={person} />
    </article>
  );
}
