import type { Promised } from '../../../modules/promises/index.ts';
import type { Ask } from '../../../platform/http/index.ts';
import { Card, Looks, OwnWords, Quiet } from '../../design/index.ts';
import { presentPromise, type PromiseShown } from './present-promise.ts';

/** What others said they will do about the lines of this page, in a card of its own; nothing where nobody did. */
export function PromisesShown({ ask, promises }: { ask: Ask; promises: readonly Promised[] }) {
  if (promises.length === 0) return <></>;
  return (
    <Card heading={ask.t('promise.atLineHeading')}>
      <Looks>
        {promises.map((each) => (
          <li>
            <OnePromise promise={presentPromise(ask, each)} />
          </li>
        ))}
      </Looks>
    </Card>
  );
}

export function OnePromise({ promise }: { promise: PromiseShown }) {
  return (
    <>
      <Quiet>{promise.said}</Quiet>
      <OwnWords text={promise.words} />
      {promise.became !== '' && <p>{promise.became}</p>}
      {promise.note !== '' && <OwnWords text={promise.note} />}
    </>
  );
}
