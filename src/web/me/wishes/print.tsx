import type { Line } from '../../../modules/plans/index.ts';
import {
  sayWishPart,
  signedOf,
  wishesDetailsOf,
  wishesOf,
  wishesToRead,
  type WishesDetails,
} from '../../../modules/wishes/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { Actions, Layout, OwnParts, OwnWords, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { HelpedBy } from '../about/helped-by.tsx';
import { idFrom } from '../id-in-address.ts';
import { WrittenBy } from '../written-by.tsx';
import { OnEveryPage } from './every-page.tsx';
import { LawsOnPaper } from './law-shown.tsx';
import { MadeWith } from './made-with.tsx';
import { presentLaws, statusLine } from './present-law.ts';
import { SignedDocument } from './signed-document.tsx';
import { whyOf } from './wish-shown.tsx';

/** The wishes for paper as they are now: without what is left out, not signed, and with room to sign by hand. */
export async function showPrintedWishes(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { parts, details } = await ask.record(async (tx) => ({
    parts: wishesToRead(await wishesOf(tx)),
    details: (await wishesDetailsOf(tx)).details,
  }));
  const day = isoDay(ask.now);
  const status = statusLine(t, day, null);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('wishes.title')}
      current="staying-well"
      room={{ text: t('wishes.heading'), href: to.wishes }}
    >
      <Actions>
        <p>{t('wishes.printHint')}</p>
      </Actions>
      <OnEveryPage line={status}>
        <PageHeading>{t('wishes.heading')}</PageHeading>
        <WrittenBy ask={ask} />
        <p class="status-line">
          <strong>{status}</strong>
        </p>
        {parts.map((part) => (
          <section>
            <h2 dir="auto">{sayWishPart(t, part)}</h2>
            {part.lines.map((wish) => (
              <div class="frozen">
                <OwnWords text={wish.words} />
                <OwnParts parts={whyOf(t, wish)} />
                <StepsOnPaper ask={ask} steps={wish.steps} />
                <HelpedBy t={t} who={wish.fields.helpedBy} />
              </div>
            ))}
          </section>
        ))}
        {parts.length === 0 && <Quiet>{t('well.empty')}</Quiet>}
        <MadeWith t={t} made={details} />
        <ByHand ask={ask} />
        <LawOnPaper ask={ask} details={details} day={day} />
      </OnEveryPage>
    </Layout>
  );
}

/** A signed version for paper, as it was signed, with what the law makes of it on the day of printing. */
export async function showPrintedSigned(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const signed = await ask.record((tx) => signedOf(tx, idFrom(ask, 'id')));
  if (!signed) throw new NotFound();
  const day = isoDay(ask.now);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('wishes.title')}
      current="staying-well"
      room={{ text: t('wishes.versionsHeading'), href: to.signed(signed.id) }}
    >
      <Actions>
        <p>{t('wishes.printHint')}</p>
      </Actions>
      <OnEveryPage line={statusLine(t, day, signed)}>
        <PageHeading>{t('wishes.heading')}</PageHeading>
        <WrittenBy ask={ask} />
        <SignedDocument t={t} signed={signed} day={day} onPaper />
        <ByHand ask={ask} />
      </OnEveryPage>
    </Layout>
  );
}

function StepsOnPaper({ ask: { t }, steps }: { ask: RecordAsk; steps: readonly Line[] }) {
  if (steps.length === 0) return <></>;
  return (
    <>
      <h3>{t('wishes.stepsHeading')}</h3>
      <ul>
        {steps.map((step) => (
          <li class="steps__words" dir="auto">
            {step.words}
            {step.fields.askOthers && (
              <>
                <br />
                <span class="quiet">{t('plan.askOthers')}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Lines to sign on: what is typed on a screen is no signature on paper. */
function ByHand({ ask: { t } }: { ask: RecordAsk }) {
  return (
    <section>
      <h2>{t('wishes.signLines')}</h2>
      <p class="by-hand">{t('wishes.signLine')}</p>
      <p class="by-hand">{t('wishes.witnessLine')}</p>
    </section>
  );
}

function LawOnPaper({ ask: { t }, details, day }: { ask: RecordAsk; details: WishesDetails; day: string }) {
  if (!details.nation) return <></>;
  return <LawsOnPaper t={t} laws={presentLaws(t, { nation: details.nation, day }, null)} />;
}
