import { oneMoment as byChance } from '../../../modules/plans/index.ts';
import { Elsewhere, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { isId } from '../../../platform/ids.ts';
import { Actions, ButtonLink, Layout, OwnWords, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';
import { Picture } from './picture-parts.tsx';

/** One moment alone, large and calm. */
export async function showMoment(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const id = idFrom(ask, 'id');
  const moment = await ask.record((tx) => lineHere(tx, id, 'moment'));
  const { when } = moment.fields;
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('moments.title')} room={{ text: t('moments.all'), href: to.moments }}>
      <article class="moment">
        <PageHeading>{t('moments.newHeading')}</PageHeading>
        <Picture line={moment} alone={t('moments.pictureAlone')} />
        {moment.words !== '' && <OwnWords text={moment.words} />}
        {when && (
          <Quiet>
            <bdi>{when}</bdi>
          </Quiet>
        )}
        <Actions>
          <ButtonLink href={to.anotherMoment(id)}>{t('moments.showAnother')}</ButtonLink>
          <ButtonLink href={to.changeMoment(id)} kind="quiet">
            {t('common.change')}
          </ButtonLink>
        </Actions>
      </article>
    </Layout>
  );
}

/** Leads to one moment by chance, another than the one that was just shown. Without any it leads to where one can be saved. */
export async function showOneMoment(ask: RecordAsk): Promise<never> {
  const after = ask.query.get('after');
  const moment = await ask.record((tx) => byChance(tx, isId(after) ? after : null));
  throw new Elsewhere(moment ? to.moment(moment.id) : to.moments);
}
