import type { T } from '../../platform/language/index.ts';
import { to } from '../addresses.ts';
import { Actions, Card, OwnWords, Quiet } from '../design/index.ts';
import type { PromiseView } from './present-promised.ts';
import { WayTo } from './way-to.tsx';

interface PromisedProps {
  t: T;
  promised: readonly PromiseView[];
  /** Whose record; null in the person's preview, where links lead nowhere. */
  person: string | null;
}

/** What the viewer said they will do, at the line it is about. */
export function Promised({ t, promised, person }: PromisedProps) {
  return (
    <>
      {promised.map((each) => (
        <Card kind="soft">
          <Quiet>
            {each.sentence} {each.byDay}
          </Quiet>
          <OwnWords text={each.words} />
          {each.note !== '' && <OwnWords text={each.note} />}
          {!each.isOver && (
            <Actions>
              <WayTo href={person && to.keepPromise(person, each.id)} about={each.words}>
                {t('promise.sayHow')}
              </WayTo>
            </Actions>
          )}
        </Card>
      ))}
    </>
  );
}
