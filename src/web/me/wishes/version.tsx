import {
  changesSinceSigned,
  CONDITIONS,
  conditionsOf,
  LAWS,
  signedOf,
  wishesOf,
  type Signed,
} from '../../../modules/wishes/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { hasChanges } from '../../../modules/reviews/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Choices,
  Form,
  Layout,
  makeForm,
  NotOnPaper,
  PageHeading,
  Quiet,
  WhoCanSee,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { Done } from '../done.tsx';
import { idFrom } from '../id-in-address.ts';
import { WishChanges } from './changes-shown.tsx';
import { OnEveryPage } from './every-page.tsx';
import { statusLine } from './present-law.ts';
import { SignedDocument } from './signed-document.tsx';
import { whoSeesWishes } from './wish-here.ts';

/** One signed version, word for word; what is different now; what the person says of it; and the way to take it back. */
export async function showSigned(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { signed, changes, seen, isHidden } = await ask.record(async (tx) => {
    const version = await signedOf(tx, idFrom(ask, 'id'));
    if (!version) throw new NotFound();
    const wishes = await wishesOf(tx);
    const leftOut = wishes.parts.filter((part) => part.isLeftOut).map((part) => part.place);
    return {
      signed: version,
      changes: await changesSinceSigned(tx, version, wishes),
      seen: await whoSeesWishes(ask, tx, null),
      isHidden: version.parts.some((part) => leftOut.includes(part)),
    };
  });
  const day = isoDay(ask.now);
  const holds = signed.isNewest && !signed.isTakenBack;
  const says = {
    signed: t('wishes.done.signed'),
    says: t('wishes.done.says'),
    'taken-back': t('wishes.done.taken-back'),
  };
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('wishes.title')}
      current="staying-well"
      room={{ text: t('wishes.versionsHeading'), href: to.signedVersions }}
    >
      <div class="reading">
        <NotOnPaper>
          <Done ask={ask} says={says} />
        </NotOnPaper>
        <PageHeading>{t('wishes.versionHeading')}</PageHeading>
        <Actions>
          <ButtonLink href={to.printSigned(signed.id)}>{t('wishes.print')}</ButtonLink>
          <ButtonLink href={to.downloadSigned(signed.id)} kind="second">
            {t('wishes.download')}
          </ButtonLink>
        </Actions>
        <Quiet>{t('wishes.downloadHint')}</Quiet>
        <OnEveryPage line={statusLine(t, day, signed)}>
          <SignedDocument t={t} signed={signed} day={day} />
        </OnEveryPage>
        <NotOnPaper>
          {signed.isNewest && <WishChanges ask={ask} changes={changes} />}
          {signed.isNewest && hasChanges(changes) && (
            <Actions>
              <ButtonLink href={to.signWishes} kind="second">
                {t('wishes.signAgain')}
              </ButtonLink>
            </Actions>
          )}
          {holds && <Says ask={ask} signed={signed} />}
          {holds && <TakeBack ask={ask} signed={signed} />}
          {holds && (
            <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: isHidden ? to.orderWishes : to.people }}>
              {isHidden ? t('wishes.signedHidden') : seen}
            </WhoCanSee>
          )}
        </NotOnPaper>
      </div>
    </Layout>
  );
}

/** What the person says of it, which they may complete later: a paper is often signed before a witness on another day. */
function Says({ ask, signed }: { ask: RecordAsk; signed: Signed }) {
  const { t } = ask;
  const asked = conditionsOf(LAWS, signed.nation);
  if (asked.length === 0) return <></>;
  const form = makeForm(ask, { id: 'says', values: { says: CONDITIONS.filter((each) => signed.says.has(each)) } });
  return (
    <section>
      <h2>{t('wishes.saysHeading')}</h2>
      <Form form={form} action={to.saySigned(signed.id)}>
        <Choices
          form={form}
          name="says"
          legend={t('wishes.saysLegend')}
          hint={t('wishes.saysHint')}
          options={asked.map((value) => ({ value, text: t(`legal.say.${value}`) }))}
        />
        <Button kind="second">{t('wishes.keepSays')}</Button>
      </Form>
    </section>
  );
}

function TakeBack({ ask, signed }: { ask: RecordAsk; signed: Signed }) {
  const { t } = ask;
  return (
    <section>
      <h2>{t('wishes.takeBackHeading')}</h2>
      <p>{t('wishes.takeBackMeans')}</p>
      <Form form={makeForm(ask, { id: 'back' })} action={to.takeSignedBack(signed.id)}>
        <Actions>
          <Button kind="second">{t('wishes.takeBack')}</Button>
        </Actions>
      </Form>
    </section>
  );
}
