import { z } from 'zod';
import { cardOf, openCardLink, type CrisisCard } from '../../../modules/crisis-card/index.ts';
import { fields, type Again, type Ask, type FormParts, type Page } from '../../../platform/http/index.ts';
import { isId } from '../../../platform/ids.ts';
import { withCard } from '../../../platform/record/index.ts';
import { hashOf } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, FormPage, Layout, PageHeading, Quiet, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { CardShown } from '../../me/card/card-shown.tsx';
import { presentCard } from '../../me/card/present-card.ts';

const form = z.object({ once: fields.once, said: fields.line });

const secretIn = (ask: Ask): string => ask.params['secret'] ?? '';

/**
 * The link that somebody was handed. The first page asks nothing of the database: programs that look at links ahead of people learn nothing,
 * and count for nothing. One press opens the card, and is written for the person before anything can be read.
 */
export const cardByLink: FormParts<'open', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const opening = ask.query.get('opening');
    if (again || !isId(opening)) return drawFirst(ask, again, false);
    const key = { by: 'link', hash: hashOf(secretIn(ask)), opening } as const;
    const card = await withCard(ask.database, key, (tx) => cardOf(tx));
    return card ? drawCard(ask, card) : drawFirst(ask, again, true);
  },
  act: async (ask, { once: id, said }) => {
    const secret = secretIn(ask);
    const outcome = await openCardLink(ask.database, { secret, id, said }, ask.place);
    if (outcome === 'opened') return to.cardOpened(secret, id);
    return { problems: { said: ask.t(outcome === 'too many' ? 'card.openTooMany' : 'card.openNoneLede') } };
  },
};

/** `isOver`: there was an opening, and its ten minutes are up. */
function drawFirst(ask: Ask, again: Again | null, isOver: boolean): Page {
  const { t } = ask;
  const problem = again?.problems['said'];
  // Nothing that they typed was wrong, so the form is not shown with an error in it: it says what there is, and where help is.
  if (problem === t('card.openNoneLede') || problem === t('card.openTooMany')) return drawNone(ask, problem);
  const state = formOf(ask, again);
  return (
    <FormPage
      frame={frameOf(ask, 'open')}
      form={state}
      title={t('card.openTitle')}
      heading={t('card.openHeading')}
      lede={t(isOver ? 'card.again' : 'card.openLede')}
      action={to.cardByLink(encodeURIComponent(secretIn(ask)))}
      submit={t('card.open')}
    >
      <TextField form={state} name="said" label={t('card.openWho')} hint={t('card.openWhoHint')} personal />
    </FormPage>
  );
}

function drawNone(ask: Ask, why: string): Page {
  const { t } = ask;
  return (
    <Layout frame={frameOf(ask, 'open')} title={t('card.openTitle')}>
      <div class="reading">
        <PageHeading lede={why}>{t('card.openNone')}</PageHeading>
        <Actions>
          <ButtonLink href={to.help}>{t('common.helpNow')}</ButtonLink>
        </Actions>
      </div>
    </Layout>
  );
}

function drawCard(ask: Ask, card: CrisisCard): Page {
  const { t } = ask;
  const parts = presentCard(t, card);
  return (
    <Layout frame={frameOf(ask, 'open')} title={t('card.openTitle')}>
      <div class="reading">
        <PageHeading>{t('card.openedCard')}</PageHeading>
        {parts.length === 0 && <p>{t('card.noneEmpty')}</p>}
        <CardShown t={t} parts={parts} />
        <Quiet>{t('card.openedFor')}</Quiet>
      </div>
    </Layout>
  );
}
