import { z } from 'zod';
import { CONDITIONS, renewSharing, type RoomToShare } from '../../../modules/sharing/index.ts';
import {
  Elsewhere,
  fields,
  NotFound,
  type FormParts,
  type Page,
  type RecordAsk,
} from '../../../platform/http/index.ts';
import { endOfDay, sayList } from '../../../platform/language/index.ts';
import {
  asTheyWould,
  LEVELS,
  roomPart,
  type Imagined,
  type Level,
  type PersonTx,
} from '../../../platform/record/index.ts';
import { ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import { ErrorSummary, Layout, PageHeading } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { readDiary } from '../../with/diary/read-diary.ts';
import { DiaryShown } from '../../with/diary/diary-shown.tsx';
import { partOf, planAsked } from '../../with/plan-asked.ts';
import { presentRoom } from '../../with/present-room.ts';
import { readRoom } from '../../with/read-room.ts';
import { Room } from '../../with/room.tsx';
import { roomFromSlug, slugOf } from '../../with/room-words.ts';
import { presentWellRoom } from '../../with/staying-well/present-well-room.ts';
import { readWellRoom } from '../../with/staying-well/read-well-room.ts';
import { WellRoom } from '../../with/staying-well/well-room.tsx';
import { presentWishes } from '../../with/wishes/present-wishes.ts';
import { readWishes } from '../../with/wishes/read-wishes.ts';
import { WishesRoom } from '../../with/wishes/wishes-room.tsx';
import { companionIn, keyIn, type Companion } from './companion.ts';
import { conditionIn } from './condition.ts';
import { dayField, isDay } from './day-field.ts';
import { levelsNow, levelTheyHave, partLevels } from './level-they-have.ts';
import { NO_NAMES, ownNamesOf, partChoicesOf } from './part-names.ts';
import { knownParts, replacedBy, type PartsThought } from './share-parts.tsx';
import { addressOf, Yes, type Thought } from './share-yes.tsx';
import { problemsWith } from './share.tsx';
import { teamReached, type InTeam } from './team-reached.ts';

const form = z.object({
  once: fields.once,
  level: fields.oneOf(LEVELS),
  condition: fields.oneOf(CONDITIONS).default('always'),
  until: dayField,
});

/** Just what they would see, read and drawn as it is for them, and the yes under it. */
export const wouldSee: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const room = roomIn(ask);
    const { companion, team, now, thought, levels, names } = await ask.record(async (tx) => {
      const found = await companionIn(ask, tx);
      const thinking = await thoughtIn(ask, tx);
      return {
        companion: found,
        team:
          found.whom.kind === 'team' ? (await teamReached(tx, found.whom.team)).filter((each) => !each.never) : null,
        now: await levelsNow(tx, found, room, conditionIn(ask)),
        names: thinking ? await ownNamesOf(tx) : NO_NAMES,
        thought: thinking,
        levels: await partLevels(tx, found, thinking && { ...thinking, replaces: replacedBy(found, thinking) }),
      };
    });
    // Nothing would reach them, so there is nothing to show; the form says so.
    if (companion.never) throw new Elsewhere(to.share(companion.key));
    const { name } = companion;
    const isOpen = levelTheyHave(now, null) !== null;
    // Which parts, has to be chosen first.
    if (room === 'staying well' && !isOpen && !thought) throw new Elsewhere(to.shareParts(companion.key));
    const level = levelTheyHave(now, thought?.level ?? null) ?? 'see';
    const preview = { companion, eyes: eyesOf(companion, team), room, level, levels, thought, isOpen };
    return (
      <Layout
        frame={frameOf(ask, 'me')}
        title={t('people.wouldSeeTitle')}
        current="people"
        room={{ text: name, href: to.member(companion.key) }}
        error={again !== null}
      >
        <ErrorSummary form={formOf(ask, again)} />
        <PageHeading lede={t(ledeFor(companion, room, isOpen, thought))}>
          {t('people.wouldSeeHeading', { who: name })}
        </PageHeading>
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
          {await drawAsTheyWould(ask, preview)}
        </section>
        <p class="quiet">{t('people.wouldSeeEnds', { who: name })}</p>
        <Yes ask={ask} again={again} companion={companion} room={room} thought={thought} names={names} />
      </Layout>
    );
  },
  act: async (ask, command) => {
    const { t, now } = ask;
    const room = roomIn(ask);
    const { once: id, level, condition, until } = command;
    const problems = problemsWith(t, now, room, level, until);
    if (Object.keys(problems).length > 0) return { problems };
    const outcome = await ask.record(async (tx) => {
      const { whom } = await companionIn(ask, tx);
      const { parts, changes } = await partsIn(ask, tx);
      if (room === 'staying well' && parts.length === 0) return 'no parts';
      return renewSharing(tx, { id, whom, room, level, condition, parts, changes, endsAt: endOfDay(until), now });
    });
    if (outcome === 'no parts') return to.shareParts(keyIn(ask));
    const done = condition === 'always' ? 'shared' : 'shared-unwell';
    return outcome === 'shared' ? `${to.member(keyIn(ask))}?done=${done}` : to.member(keyIn(ask));
  },
};

function roomIn(ask: RecordAsk): RoomToShare {
  const room = roomFromSlug(ask.params['room']);
  if (!room) throw new NotFound();
  return room;
}

/** The parts that the address names, those that there are. */
async function partsIn(ask: RecordAsk, tx: PersonTx): Promise<PartsThought> {
  const asked = ask.query.getAll('part');
  const parts = asked.length === 0 ? [] : knownParts(await partChoicesOf(ask.t, tx), asked);
  return { parts, changes: ask.query.get('sharing'), condition: conditionIn(ask) };
}

async function thoughtIn(ask: RecordAsk, tx: PersonTx): Promise<Thought | null> {
  const level = LEVELS.find((each) => slugOf(each) === ask.query.get('level'));
  const until = ask.query.get('until') ?? '';
  if (!level || !isDay(until)) return null;
  const chosen = await partsIn(ask, tx);
  return roomIn(ask) === 'staying well' && chosen.parts.length === 0 ? null : { level, until, ...chosen };
}

function ledeFor({ live }: Companion, room: RoomToShare, isOpen: boolean, thought: Thought | null) {
  if (thought?.condition === 'when I am unwell') {
    const isShared = live.some((each) => each.room === room && each.condition === thought.condition);
    return isShared ? 'unwell.wouldSeeUnwellChange' : 'unwell.wouldSeeUnwell';
  }
  if (isOpen) return thought ? 'people.wouldSeeChange' : 'people.wouldSeeNow';
  return thought ? 'people.wouldSeeNotYet' : 'people.wouldSeeNothing';
}

type Eyes = Pick<Imagined, 'account' | 'member' | 'unwellUntil'>;

/** Through whose eyes: those of somebody in the circle, or of one of the team's people. A team of nobody has none. */
function eyesOf({ account, whom }: Companion, team: readonly InTeam[] | null): Eyes {
  if (team) return { account: team[0]?.account ?? null, member: null };
  return { account, member: whom.kind === 'member' && account === null ? whom.member : null };
}

interface Preview {
  /** Null in a rehearsal, which is about an account. */
  readonly companion: Companion | null;
  readonly eyes: Eyes;
  readonly room: RoomToShare;
  readonly level: Level;
  readonly levels: ReadonlyMap<string, Level>;
  readonly thought: Thought | null;
  readonly isOpen: boolean;
  /** The address of this page, where it is not the one that a thought leads to. */
  readonly here?: string;
}

/** Rooms and parts that are not open to these eyes by themselves, and what the thought would take the place of. */
function imaginedOf({ companion, eyes, room, levels, thought, isOpen }: Preview): Imagined {
  const isNobody = eyes.account === null && eyes.member === null;
  const isThought = !isOpen || thought !== null || isNobody;
  if (room !== 'staying well') return { ...eyes, also: isThought ? [room] : [] };
  const parts = isNobody ? [...levels.keys()] : (thought?.parts ?? []);
  return {
    ...eyes,
    also: isThought ? [room, ...parts.map(roomPart)] : [],
    insteadOf: thought && companion ? replacedBy(companion, thought) : [],
  };
}

/** The other side's own component, with rows read through the door as the other side, under the same policies. */
export async function drawAsTheyWould(ask: RecordAsk, preview: Preview): Promise<Page> {
  const { t, now } = ask;
  const { room, level, levels, thought } = preview;
  const read = <Out,>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
    asTheyWould(ask.database, ownRecord(ask.visitor), imaginedOf(preview), work);
  const here = preview.here ?? (thought ? addressOf(keyIn(ask), room, thought) : to.wouldSee(keyIn(ask), room));
  if (room === 'staying well') {
    const content = await read(readWellRoom);
    const view = presentWellRoom({ t, now, content, levelIn: (part) => levels.get(part) ?? 'see' });
    return <WellRoom t={t} view={view} person={null} />;
  }
  if (room === 'advance wishes') {
    const view = presentWishes({ t, now, content: await read(readWishes), level });
    return <WishesRoom t={t} view={view} person={null} />;
  }
  if (room === 'diary') {
    const hrefOf = (page: number): string => `${here}${here.includes('?') ? '&' : '?'}page=${page}`;
    return <DiaryShown t={t} content={await read(readDiary)} asked={ask.query.get('page')} hrefOf={hrefOf} />;
  }
  const content = await read((tx) => readRoom(tx, room, planAsked(ask.query)));
  return (
    <Room t={t} view={presentRoom(t, now, content, level)} person={null} hrefOf={(asked) => partOf(here, asked)} />
  );
}
