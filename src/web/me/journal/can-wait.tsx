import type { RecordAsk } from '../../../platform/http/index.ts';
import { newId } from '../../../platform/ids.ts';
import { sealingKey, type SealingKey } from '../../../platform/sealing/index.ts';
import { asset, HiddenField } from '../../design/index.ts';

/** Keys change every 90 days, and older ones still open: asking once an hour is enough. */
const ASKED_EVERY = 3_600_000;
const asked = new WeakMap<object, { readonly key: SealingKey; readonly at: number }>();

/** What this person's words may be sealed to while they wait on this device; null on a device that others use, where nothing waits. */
export async function waysToWait({ visitor, database, now, language }: RecordAsk) {
  if (visitor.sharedDevice) return null;
  const known = asked.get(database);
  const fresh = known !== undefined && Math.abs(now.getTime() - known.at) < ASKED_EVERY;
  const key = fresh ? known.key : await sealingKey(database, newId);
  if (!fresh) asked.set(database, { key, at: now.getTime() });
  return { writer: visitor.account, key, language };
}
type Ways = Awaited<ReturnType<typeof waysToWait>>;

/**
 * Stands in a form that can wait: whose words they are, and what they are sealed to. When it cannot be sent, the service worker keeps it on
 * this device (src/web/worker/journal.ts).
 */
export function CanWait({ ways }: { ways: Ways }) {
  if (ways === null) return <></>;
  const { id, publicKey } = ways.key;
  return (
    <>
      <HiddenField name="writer" value={ways.writer} />
      <HiddenField name="sealTo" value={`${id}.${publicKey}`} />
      <HiddenField name="pageLanguage" value={ways.language} />
      <script type="module" src={asset('journal.js')}></script>
    </>
  );
}
