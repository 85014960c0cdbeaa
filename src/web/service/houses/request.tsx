import {
  openStay,
  standingOfRequest,
  type House,
  type OpenedStay,
  type Standing,
} from '../../../modules/stays/index.ts';
import { NotFound, type Page, type SignedInAsk } from '../../../platform/http/index.ts';
import { isId } from '../../../platform/ids.ts';
import { isoDay, sayShortDate, sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Card, Layout, OwnWords, PageHeading, Quiet, WhoCanSee } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { houseAtWork } from './here.ts';
import { StayNotes } from './stay-notes.tsx';

/** A request, opened: the person sees that it was. What was written, the answer, the weeks, and notes with the guest's words beside. */
export async function showRequest(ask: SignedInAsk): Promise<Page> {
  const { t, now } = ask;
  const { house } = await houseAtWork(ask);
  const { person, request } = ask.params;
  if (!isId(person) || !isId(request)) throw new NotFound();
  const stay = await openStay(ask.database, ask.visitor, { person, request });
  if (!stay || stay.house !== house.id) throw new NotFound();
  const standing = standingOf(stay, now);
  const says = {
    yes: t('houses.done.yes'),
    no: t('houses.done.no'),
    week: t('houses.done.week'),
    'week-before': t('houses.done.week-before'),
    moved: t('houses.done.moved'),
    note: t('houses.done.note'),
  };
  return (
    <Layout
      frame={frameOf(ask, 'service')}
      title={t('houses.requestTitle')}
      current="service"
      room={{ text: house.name, href: to.houseAt(house.service, house.id) }}
    >
      <div class="reading">
        <Done ask={ask} says={says} />
        <PageHeading>
          <span dir="auto">
            {stay.answer?.answer === 'yes'
              ? t('houses.stayHeading', { name: stay.called })
              : t('houses.requestHeading', { name: stay.called })}
          </span>
        </PageHeading>
        <WhoCanSee>{t('houses.requestLook')}</WhoCanSee>
        <Written ask={ask} stay={stay} />
        {standing === 'asked' && <ToAnswer ask={ask} house={house} stay={stay} />}
        {stay.answer && <Answer ask={ask} stay={stay} />}
        {stay.weeks.length > 0 && <Weeks ask={ask} house={house} stay={stay} standing={standing} />}
        {stay.answer?.answer === 'yes' && <StayNotes ask={ask} house={house} stay={stay} />}
      </div>
    </Layout>
  );
}

function standingOf(stay: OpenedStay, now: Date): Standing {
  const agreed = stay.weeks.filter((week) => week.agreed !== null);
  const [first, last] = [agreed[0], agreed.at(-1)];
  return standingOfRequest(
    {
      source: stay.source,
      said: stay.said === null && stay.source !== 'for me' ? null : 'mine',
      takenBack: false,
      answer: stay.answer?.answer ?? null,
      agreed: first && last ? { from: first.from, until: last.until } : null,
      ended: false,
    },
    isoDay(now),
  );
}

const PARTS = ['happening', 'whenWanted', 'household', 'children', 'pets', 'known', 'reach'] as const;

function Written({ ask, stay }: { ask: SignedInAsk; stay: OpenedStay }) {
  const { t, language, now } = ask;
  const written = PARTS.filter((part) => stay.words[part].trim() !== '');
  const { said, source, byName } = stay;
  return (
    <>
      <Quiet>{t('houses.asked', { when: sayWhen(language, stay.at, now) })}</Quiet>
      {source !== 'self' && <p dir="auto">{t(`houses.source.${source}`, { name: byName })}</p>}
      {source === 'phone' && said === null && (
        <p>
          <strong>{t('houses.notConfirmed')}</strong>
        </p>
      )}
      {source === 'phone' && said?.words.trim() === '' && <p>{t('houses.theyConfirmed')}</p>}
      {written.length === 0 && <p>{t('houses.partsNone')}</p>}
      {written.map((part) => (
        <section>
          <h2>{t(`houses.part.${part}`)}</h2>
          <OwnWords text={stay.words[part]} />
        </section>
      ))}
      {said && said.words.trim() !== '' && (
        <section>
          <h2>{t('houses.theyAdded')}</h2>
          <OwnWords text={said.words} />
        </section>
      )}
    </>
  );
}

interface Props {
  ask: SignedInAsk;
  house: House;
  stay: OpenedStay;
}

function ToAnswer({ ask, house, stay }: Props) {
  const { t, language, now } = ask;
  const here = to.stayAt(house.service, house.id, stay.person, stay.request);
  const when = sayWhen(language, stay.answerBy, now);
  return (
    <Card kind="needs">
      <p>
        <strong>{stay.answerBy <= now ? t('houses.answerPast', { when }) : t('houses.answerBy', { when })}</strong>
      </p>
      <Actions>
        <ButtonLink href={`${here}/yes`}>{t('houses.sayYes')}</ButtonLink>
        <ButtonLink href={`${here}/no`} kind="second">
          {t('houses.sayNo')}
        </ButtonLink>
      </Actions>
    </Card>
  );
}

function Answer({ ask, stay }: Omit<Props, 'house'>) {
  const { t, language, now } = ask;
  const { answer, options } = stay;
  if (!answer) return <></>;
  const who = { name: answer.byName };
  return (
    <section>
      <h2 dir="auto">{answer.answer === 'yes' ? t('houses.saidYes', who) : t('houses.saidNo', who)}</h2>
      <Quiet>{sayWhen(language, answer.at, now)}</Quiet>
      {answer.words.trim() !== '' && <OwnWords text={answer.words} />}
      {options.length > 0 && <h3>{t('houses.optionsHeading')}</h3>}
      {options.map(({ place, said }) => (
        <OwnWords text={said} by={place} />
      ))}
    </section>
  );
}

function Weeks({ ask, house, stay, standing }: Props & { standing: Standing }) {
  const { t, language, now } = ask;
  const here = to.stayAt(house.service, house.id, stay.person, stay.request);
  const about = (
    <span class="nhsuk-u-visually-hidden" dir="auto">
      {' '}
      {stay.called}
    </span>
  );
  const last = stay.weeks.at(-1);
  const day = (of: string): string => sayShortDate(language, of);
  return (
    <section>
      <h2>{t('houses.weeksHeading')}</h2>
      {stay.weeks.map((week) => (
        <Card kind={week.agreed ? 'plain' : 'soft'}>
          <h3>{t('houses.week', { number: String(week.number), from: day(week.from), until: day(week.until) })}</h3>
          <p>
            {week.agreed
              ? t('houses.weekAgreed', { when: sayWhen(language, week.agreed.at, now) })
              : t('houses.weekWaits')}
          </p>
          {week.number > 1 && week.words.trim() !== '' && <OwnWords text={week.words} by={week.byName} />}
          {week.agreed && week.agreed.words.trim() !== '' && <OwnWords text={week.agreed.words} by={stay.called} />}
        </Card>
      ))}
      {stay.room !== null && <p dir="auto">{t('houses.room', { room: stay.room })}</p>}
      <Actions>
        {last?.agreed && (
          <ButtonLink href={`${here}/week`} kind="second">
            {t('houses.offerWeek')}
            {about}
          </ButtonLink>
        )}
        {standing !== 'ended' && (
          <ButtonLink href={`${here}/room`} kind="second">
            {t('houses.move')}
            {about}
          </ButtonLink>
        )}
        <ButtonLink href={`${here}/end`} kind="quiet">
          {t('houses.end')}
          {about}
        </ButtonLink>
      </Actions>
    </section>
  );
}
