import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayDate, sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Form,
  Layout,
  makeForm,
  Notice,
  PageHeading,
  Quiet,
  WhoCanSee,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { idFrom } from '../id-in-address.ts';
import { readRulesForToday } from '../rules/around.ts';
import { RuleSeen } from '../rules/rule-seen.tsx';
import { CheckInShown } from './check-in-shown.tsx';
import { presentCheckIn } from './present-check-in.ts';
import { checkInHere, readAround } from './read-check-in.ts';

/** One check-in, as it was answered. It is also where somebody comes who has just checked in. */
export async function showCheckIn(ask: RecordAsk): Promise<Page> {
  const { t, language, now, query } = ask;
  const id = idFrom(ask, 'id');
  const { checkIn, around, rules } = await ask.record(async (tx) => {
    const found = await checkInHere(tx, id);
    return {
      checkIn: found,
      around: await readAround(tx, [found]),
      rules: query.has('done') ? await readRulesForToday(tx) : null,
    };
  });
  const view = presentCheckIn(t, checkIn, around.asked, around.order, around.occasions);
  const says = {
    saved: t('checkIn.done.saved'),
    skipped: t('checkIn.done.skipped'),
    changed: t('checkIn.done.changed'),
    'taken-away': t('checkIn.done.taken-away'),
    'put-back': t('checkIn.done.put-back'),
    'picture-removed': t('moments.done.picture-removed'),
  };
  const done = query.get('done') ?? '';
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('checkIn.title')}
      current="staying-well"
      room={{ text: t('checkIn.days'), href: to.checkInMonth(checkIn.day.slice(0, 7)) }}
    >
      {Object.hasOwn(says, done) && <Notice>{says[done as keyof typeof says]}</Notice>}
      {rules && <RuleSeen ask={ask} runs={rules.now.runs} rules={rules.now.rules} around={rules.now} />}
      <div class="reading">
        <PageHeading>{sayDate(language, checkIn.day)}</PageHeading>
        <Quiet>{t('checkIn.written', { when: sayWhen(language, checkIn.writtenAt, now) })}</Quiet>
        {checkIn.removed ? <p>{t('checkIn.isAway')}</p> : <CheckInShown t={t} view={view} />}
        <WhoCanSee>{t('checkIn.whoCanSee')}</WhoCanSee>
        <Actions>
          {checkIn.removed ? (
            <Form form={makeForm(ask, { id: 'back' })} action={to.putBackCheckIn(id)}>
              <Button kind="second">{t('plan.putBack')}</Button>
            </Form>
          ) : (
            <>
              <ButtonLink href={to.changeCheckIn(id)} kind="second">
                {t('checkIn.change')}
              </ButtonLink>
              <ButtonLink href={to.checkIn} kind="quiet">
                {t('checkIn.again')}
              </ButtonLink>
            </>
          )}
        </Actions>
      </div>
    </Layout>
  );
}
