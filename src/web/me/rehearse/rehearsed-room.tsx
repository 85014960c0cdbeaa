import { everyoneEverAsked } from '../../../modules/sharing/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Layout, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { roomFromSlug } from '../../with/room-words.ts';
import { idFrom } from '../id-in-address.ts';
import { namesByAccount } from '../people/names.ts';
import { drawAsTheyWould } from '../people/would-see.tsx';
import { levelsRehearsed } from './present-rehearsal.ts';
import { momentIn, rehearsalAt } from './rehearsal-here.ts';

/** The very page that somebody would see if the person were unwell: read through the door as them, under the same policies. Writes nothing. */
export async function showRehearsedRoom(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const account = idFrom(ask, 'account');
  const room = roomFromSlug(ask.params['room']);
  if (!room) throw new NotFound();
  const moment = momentIn(ask);
  const { someone, called } = await ask.record(async (tx) => ({
    someone: (await rehearsalAt(tx, moment)).find((each) => each.account === account),
    called: namesByAccount(await everyoneEverAsked(tx)),
  }));
  if (!someone) throw new NotFound();
  const name = called.get(account) ?? someone.name;
  const { room: level, parts } = levelsRehearsed(someone.opens, room);
  const isAnyway = someone.opens.some((each) => each.room === room && each.anyway);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('rehearse.seeTitle')}
      current="staying-well"
      room={{ text: t('rehearse.toRehearsal'), href: to.rehearse }}
    >
      <PageHeading lede={isAnyway ? t('rehearse.seeAnyway') : t('rehearse.seeLede')}>
        {t('rehearse.seeHeading', { who: name })}
      </PageHeading>
      {level === null ? (
        <p>{t('rehearse.nothingHere', { who: name })}</p>
      ) : (
        <>
          <section class="nhsuk-inset-text" aria-label={t('people.wouldSeeBegins', { who: name })}>
            {await drawAsTheyWould(ask, {
              companion: null,
              eyes: { account, member: null, unwellUntil: moment.until },
              room,
              level,
              levels: parts,
              thought: null,
              isOpen: true,
              here: to.rehearseSee(account, room),
            })}
          </section>
          <p class="quiet">{t('people.wouldSeeEnds', { who: name })}</p>
        </>
      )}
      <Actions>
        <ButtonLink href={to.rehearse} kind="second">
          {t('rehearse.toRehearsal')}
        </ButtonLink>
      </Actions>
    </Layout>
  );
}
