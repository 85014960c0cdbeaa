import { isId } from '../../platform/ids.ts';
import type { Ask } from '../../platform/http/index.ts';
import { Button, Form, makeForm, Notice } from '../design/index.ts';
import { to } from '../addresses.ts';

/** What has just been done, for the short words that this page knows (`?done=goal`). What was taken away can be put back from here. */
export function Done({ ask, says }: { ask: Ask; says: Readonly<Record<string, string>> }) {
  const { t, query } = ask;
  const done = query.get('done') ?? '';
  const line = query.get('line');
  const known = { ...says, 'taken-away': t('plan.done.taken-away'), 'put-back': t('plan.done.put-back') };
  if (!Object.hasOwn(known, done)) return <></>;
  return (
    <>
      <Notice>{known[done as keyof typeof known]}</Notice>
      {done === 'taken-away' && isId(line) && (
        <Form form={makeForm(ask, { id: 'back' })} action={to.putBack(line)}>
          <p>
            <Button kind="second">{t('plan.putBack')}</Button>
          </p>
        </Form>
      )}
    </>
  );
}
