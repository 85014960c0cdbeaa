import { agreedOf, stancesOn, type Agreed } from '../../modules/reviews/index.ts';
import { whoseRecord } from '../../modules/sharing/index.ts';
import { NotFound, type FormParts, type Page, type RecordAsk } from '../../platform/http/index.ts';
import { sayDayAndTime } from '../../platform/language/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import { to } from '../addresses.ts';
import { Actions, Layout, Notice, PageHeading } from '../design/index.ts';
import { frameOf } from '../frame.ts';
import { idFrom } from '../me/id-in-address.ts';
import { FrozenText } from '../me/review/frozen-text.tsx';
import { presentStandings } from '../me/stances/present-stances.ts';
import { keepStance, sayForm, SayPage } from '../me/stances/say-page.tsx';
import { StancesShown } from '../me/stances/stances-shown.tsx';

async function read(ask: RecordAsk, tx: PersonTx) {
  const id = idFrom(ask, 'id');
  const version: Agreed | null = await agreedOf(tx, id);
  if (!version) throw new NotFound();
  const stances = await stancesOn(tx, { agreed: id });
  const isAgain = stances.some((each) => each.byAccount === ask.visitor.account);
  return { version, stances, isAgain, name: await whoseRecord(tx) };
}

/** An agreed version of somebody's plan, frozen as they agreed it; it prints on paper as it stands. */
export async function showTheirAgreed(ask: RecordAsk): Promise<Page> {
  const { t, person } = ask;
  const { version, stances, isAgain, name } = await ask.record((tx) => read(ask, tx));
  const when = sayDayAndTime(t.language, version.at);
  return (
    <Layout
      frame={frameOf(ask, 'with')}
      title={t('review.versionTitle')}
      current="with"
      room={{ text: t('with.planHeading', { name }), href: to.theirRoom(person, 'plan') }}
    >
      {ask.query.get('done') === 'said' && <Notice>{t('stance.done')}</Notice>}
      <PageHeading lede={t('review.agreedOn', { when })}>{t('review.theirHeading', { name })}</PageHeading>
      <p>{t('review.theirFrozen', { name })}</p>
      <Actions>
        <p>{t('review.printHint')}</p>
      </Actions>
      <FrozenText blocks={version.blocks} language={version.language} />
      <StancesShown
        t={t}
        standings={presentStandings(ask, { stances, now: null, versions: new Map() })}
        say={to.sayTheirAgreed(person, version.id)}
        isAgain={isAgain}
      />
      <p class="who-can-see">{t('with.theySee', { name })}</p>
    </Layout>
  );
}

/** Somebody who sees an agreed version says whether they agree: for themselves, and for nobody else. */
export const sayTheirAgreed: FormParts<'with', typeof sayForm> = {
  fields: sayForm,
  show: async (ask, again) => {
    const { t, person } = ask;
    const { version, isAgain, name } = await ask.record((tx) => read(ask, tx));
    const href = to.theirAgreed(person, version.id);
    const said = t('review.version', { when: sayDayAndTime(t.language, version.at) });
    return (
      <SayPage
        ask={ask}
        again={again}
        audience="with"
        lede={t('stance.lede', { name })}
        action={to.sayTheirAgreed(person, version.id)}
        back={{ text: t('review.theirHeading', { name }), href }}
        was={0}
        isAgain={isAgain}
      >
        <p>
          <a href={href}>{said}</a>
        </p>
      </SayPage>
    );
  },
  act: (ask, typed) => {
    const id = idFrom(ask, 'id');
    return keepStance(ask, { agreed: id }, typed, `${to.theirAgreed(ask.person, id)}?done=said`);
  },
};
