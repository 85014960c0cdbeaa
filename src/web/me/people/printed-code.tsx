import { codeToPrint } from '../../../modules/sharing/index.ts';
import { isId } from '../../../platform/ids.ts';
import { NotFound, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { sayShortDate } from '../../../platform/language/index.ts';
import { groupsOf } from '../../../platform/session/index.ts';
import { CodeGone } from '../../account/cards.tsx';
import { PutAway } from '../../account/printed-card.tsx';
import { to } from '../../addresses.ts';
import { Layout, NotOnPaper, PageHeading, PaperCard, PaperCode } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { codeHere } from '../../paper.ts';
import { companionIn } from './companion.ts';

/** An invitation to be printed and handed over. It names nobody: what is found on a bus says nothing about the person. */
export async function showPrintedCode(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  // The first code comes from the id of the member, a later one from the form that asked for it.
  const id = ask.query.get('code') ?? ask.params['member'];
  if (!isId(id)) throw new NotFound();
  const code = codeHere(ask, 'invitation', id);
  const { companion, until } = await ask.record(async (tx) => {
    const found = await companionIn(ask, tx);
    return { companion: found, until: code === null ? null : await codeToPrint(tx, found.key, code) };
  });
  const who = companion.name;
  const back = { text: t('paper.toMember', { who }), href: to.member(companion.key) };
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('paper.printTitle')} current="people" room={{ ...back, text: who }}>
      <div class="reading">
        {code === null || until === null ? (
          <CodeGone ask={ask} back={back} />
        ) : (
          <>
            <NotOnPaper>
              <PageHeading lede={t('paper.invitationLede')}>{t('paper.invitationReady', { who })}</PageHeading>
              <p>{t('paper.invitationHand', { who })}</p>
            </NotOnPaper>
            <PaperCard>
              <h2>{t('paper.invitationForThem')}</h2>
              <p>
                {t('paper.goTo')} <span class="paper-where">{`${ask.site.address}${to.typeInvitation}`}</span>
              </p>
              <p>{t('paper.invitationStep')}</p>
              <PaperCode groups={groupsOf(code)} />
              <p>{t('paper.invitationWorks', { day: sayShortDate(ask.language, until) })}</p>
              <p>{t('paper.invitationThen')}</p>
            </PaperCard>
            <PutAway ask={ask} next={`${to.member(companion.key)}?done=code-made`} />
          </>
        )}
      </div>
    </Layout>
  );
}
