import { whoseRecord } from '../../modules/sharing/index.ts';
import { stancesOn } from '../../modules/reviews/index.ts';
import type { FormParts, Page, RecordAsk } from '../../platform/http/index.ts';
import { to } from '../addresses.ts';
import { Layout, Notice, OwnWords, PageHeading } from '../design/index.ts';
import { frameOf } from '../frame.ts';
import { idFrom } from '../me/id-in-address.ts';
import { lineHere } from '../me/line-here.ts';
import { presentStandings, readStances } from '../me/stances/present-stances.ts';
import { keepStance, sayForm, SayPage } from '../me/stances/say-page.tsx';
import { StancesShown } from '../me/stances/stances-shown.tsx';
import { TryText } from '../me/tries/try-text.tsx';
import { ownSuggestionsOn } from './own-suggestions.ts';
import { SuggestLinks } from './suggest-links.tsx';
import { Suggested } from './suggested.tsx';

/** What somebody wants to try, as they wrote it, and who agrees and who differs: the very text that the person reads. */
export async function showTheirTry(ask: RecordAsk): Promise<Page> {
  const { t, person } = ask;
  const id = idFrom(ask, 'line');
  const { line, said, name, suggested, maySuggest } = await ask.record(async (tx) => {
    const found = await lineHere(tx, id, 'risk');
    const may = tx.maySuggestIn.has('plan');
    return {
      line: found,
      said: await readStances(tx, found),
      name: await whoseRecord(tx),
      suggested: await ownSuggestionsOn(ask, tx, id, may),
      maySuggest: may,
    };
  });
  const done = ask.query.get('done');
  return (
    <Layout
      frame={frameOf(ask, 'with')}
      title={t('tries.theirTitle')}
      current="with"
      room={{ text: t('with.planHeading', { name }), href: to.theirRoom(person, 'plan') }}
    >
      {done === 'said' && <Notice>{t('stance.done')}</Notice>}
      {done === 'suggested' && <Notice>{t('with.sent', { name })}</Notice>}
      <PageHeading lede={t('tries.theirLede', { name })}>{t('tries.theirHeading', { name })}</PageHeading>
      {line.words.trim() === '' ? <p>{t('review.noWords')}</p> : <OwnWords text={line.words} />}
      <TryText t={t} line={line} heading />
      <Suggested t={t} suggestions={suggested} person={person} />
      {maySuggest && <SuggestLinks t={t} person={person} line={line} />}
      <StancesShown
        t={t}
        standings={presentStandings(ask, said)}
        say={to.sayTheirTry(person, id)}
        isAgain={said.stances.some((each) => each.byAccount === ask.visitor.account)}
      />
      <p class="who-can-see">{t('with.theySee', { name })}</p>
    </Layout>
  );
}

/** Somebody who sees what the person wants to try says where they stand: for themselves, and for nobody else. */
export const sayTheirTry: FormParts<'with', typeof sayForm> = {
  fields: sayForm,
  show: async (ask, again) => {
    const { t, person } = ask;
    const id = idFrom(ask, 'line');
    const { line, stances, name } = await ask.record(async (tx) => ({
      line: await lineHere(tx, id, 'risk'),
      stances: await stancesOn(tx, { line: id }),
      name: await whoseRecord(tx),
    }));
    return (
      <SayPage
        ask={ask}
        again={again}
        audience="with"
        lede={t('stance.lede', { name })}
        action={to.sayTheirTry(person, id)}
        back={{ text: t('tries.theirHeading', { name }), href: to.theirTry(person, id) }}
        was={line.version}
        isAgain={stances.some((each) => each.byAccount === ask.visitor.account)}
      >
        <TryText t={t} line={line} />
      </SayPage>
    );
  },
  act: (ask, typed) => {
    const id = idFrom(ask, 'line');
    return keepStance(ask, { line: id, version: typed.was }, typed, `${to.theirTry(ask.person, id)}?done=said`);
  },
};
