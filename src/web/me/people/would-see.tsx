import { z } from 'zod';
import { renewSharing, type RoomToShare } from '../../../modules/sharing/index.ts';
import {
  Elsewhere,
  fields,
  NotFound,
  type Again,
  type FormParts,
  type Page,
  type RecordAsk,
} from '../../../platform/http/index.ts';
import { endOfDay, sayList, sayShortDate } from '../../../platform/language/index.ts';
import { asTheyWould, LEVELS, type Imagined, type Level } from '../../../platform/record/index.ts';
import { ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  HiddenField,
  Layout,
  PageHeading,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { partOf, planAsked } from '../../with/plan-asked.ts';
import { presentRoom } from '../../with/present-room.ts';
import { readRoom } from '../../with/read-room.ts';
import { Room } from '../../with/room.tsx';
import { roomFromSlug, sayRooms, slugOf } from '../../with/room-words.ts';
import { companionIn, keyIn, type Companion } from './companion.ts';
import { dayField, isDay } from './day-field.ts';
import { levelsNow, levelTheyHave } from './level-they-have.ts';
import { problemsWith } from './share.tsx';
import { teamReached, type InTeam } from './team-reached.ts';

const form = z.object({
  once: fields.once,
  level: fields.oneOf(LEVELS),
  until: dayField,
});

/** What the person is thinking of; null when they only look. */
interface Thought {
  readonly level: Level;
  /** 'YYYY-MM-DD' */
  readonly until: string;
}

/** Just what they would see, read and drawn as it is for them, and the yes under it. */
export const wouldSee: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const room = roomIn(ask);
    const thought = thoughtIn(ask);
    const { companion, team, now } = await ask.record(async (tx) => {
      const found = await companionIn(ask, tx);
      return {
        companion: found,
        team:
          found.whom.kind === 'team' ? (await teamReached(tx, found.whom.team)).filter((each) => !each.never) : null,
        now: await levelsNow(tx, found, room),
      };
    });
    // Nothing would reach them, so there is nothing to show; the form says so.
    if (companion.never) throw new Elsewhere(to.share(companion.key));
    const { name } = companion;
    const isOpen = levelTheyHave(now, null) !== null;
    const level = levelTheyHave(now, thought?.level ?? null) ?? 'see';
    return (
      <Layout
        frame={frameOf(ask, 'me')}
        title={t('people.wouldSeeTitle')}
        current="people"
        room={{ text: name, href: to.member(companion.key) }}
        error={again !== null}
      >
        <ErrorSummary form={formOf(ask, again)} />
        <PageHeading lede={t(ledeFor(isOpen, thought))}>{t('people.wouldSeeHeading', { who: name })}</PageHeading>
        {team && (
          <p>
            {team.length === 0
              ? t('people.wouldSeeTeamEmpty')
              : t('people.wouldSeeTeam', {
                  names: sayList(
                    ask.language,
                    team.map((each) => each.name),
                  ),
                })}
          </p>
        )}
        <section class="nhsuk-inset-text" aria-label={t('people.wouldSeeBegins', { who: name })}>
          {await drawAsTheyWould(ask, eyesOf(companion, team), room, level, !isOpen || thought !== null)}
        </section>
        <p class="quiet">{t('people.wouldSeeEnds', { who: name })}</p>
        <Yes ask={ask} again={again} companion={companion} room={room} thought={thought} />
      </Layout>
    );
  },
  act: async (ask, command) => {
    const { t, now } = ask;
    const room = roomIn(ask);
    const { once: id, level, until } = command;
    const problems = problemsWith(t, now, room, level, until);
    if (Object.keys(problems).length > 0) return { problems };
    const outcome = await ask.record(async (tx) => {
      const { whom } = await companionIn(ask, tx);
      return renewSharing(tx, { id, whom, room, level, endsAt: endOfDay(until), now });
    });
    return outcome === 'shared' ? `${to.member(keyIn(ask))}?done=shared` : to.member(keyIn(ask));
  },
};

function roomIn(ask: RecordAsk): RoomToShare {
  const room = roomFromSlug(ask.params['room']);
  if (!room) throw new NotFound();
  return room;
}

function thoughtIn(ask: RecordAsk): Thought | null {
  const level = LEVELS.find((each) => slugOf(each) === ask.query.get('level'));
  const until = ask.query.get('until') ?? '';
  return level && isDay(until) ? { level, until } : null;
}

function ledeFor(isOpen: boolean, thought: Thought | null) {
  if (isOpen) return thought ? 'people.wouldSeeChange' : 'people.wouldSeeNow';
  return thought ? 'people.wouldSeeNotYet' : 'people.wouldSeeNothing';
}

type Eyes = Pick<Imagined, 'account' | 'member'>;

/** Through whose eyes: those of somebody in the circle, or of one of the team's people. A team of nobody has none. */
function eyesOf({ account, whom }: Companion, team: readonly InTeam[] | null): Eyes {
  if (team) return { account: team[0]?.account ?? null, member: null };
  return { account, member: whom.kind === 'member' && account === null ? whom.member : null };
}

/** The other side's own component, with rows read through the door as the other side, under the same policies. */
async function drawAsTheyWould(
  ask: RecordAsk,
  eyes: Eyes,
  room: RoomToShare,
  level: Level,
  withRoom: boolean,
): Promise<Page> {
  const isNobody = eyes.account === null && eyes.member === null;
  const imagined = { ...eyes, also: withRoom || isNobody ? [room] : [] };
  const content = await asTheyWould(ask.database, ownRecord(ask.visitor), imagined, (tx) =>
    readRoom(tx, room, planAsked(ask.query)),
  );
  const thought = thoughtIn(ask);
  const here = thought ? addressOf(keyIn(ask), room, thought) : to.wouldSee(keyIn(ask), room);
  return (
    <Room
      t={ask.t}
      view={presentRoom(ask.t, ask.now, content, level)}
      person={null}
      hrefOf={(asked) => partOf(here, asked)}
    />
  );
}

/** The preview of what the person is thinking of. */
const addressOf = (key: string, room: RoomToShare, { level, until }: Thought): string =>
  `${to.wouldSee(key, room)}?level=${slugOf(level)}&until=${until}`;

interface YesProps {
  ask: RecordAsk;
  again: Again | null;
  companion: Companion;
  room: RoomToShare;
  thought: Thought | null;
}

function Yes({ ask, again, companion, room, thought }: YesProps) {
  const { t } = ask;
  const { key, name } = companion;
  const choose = `${to.share(key)}?room=${slugOf(room)}`;
  if (!thought) {
    return (
      <Actions>
        <ButtonLink href={choose}>{t('people.choose')}</ButtonLink>
      </Actions>
    );
  }
  const { level, until } = thought;
  const day = sayShortDate(ask.language, until);
  return (
    <section>
      <h2>{t('people.yesHeading')}</h2>
      <p>{t('people.yesMeans', { does: t(`people.do.${level}`), room: sayRooms(t, [room]), day })}</p>
      <Form form={formOf(ask, again)} action={addressOf(key, room, thought)}>
        <HiddenField name="level" value={level} />
        <HiddenField name="until" value={until} />
        <Actions>
          <Button>{t('people.yes', { who: name, day })}</Button>
          <ButtonLink href={to.member(key)} kind="quiet">
            {t('people.no')}
          </ButtonLink>
          <a id="until" class="quiet-button" href={choose}>
            {t('people.chooseAgain')}
          </a>
        </Actions>
      </Form>
    </section>
  );
}
