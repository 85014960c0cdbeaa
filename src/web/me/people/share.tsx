import { z } from 'zod';
import {
  checkLastDay,
  CONDITIONS,
  LEVELS_OF,
  monthsAfter,
  ROOMS_TO_SHARE,
  usualMonths,
  type RoomToShare,
} from '../../../modules/sharing/index.ts';
import { fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { isoDay, sayShortDate, type T } from '../../../platform/language/index.ts';
import { LEVELS, type Level } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { Choice, DateField, FormPage, Layout, PageHeading } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { roomFromSlug, sayRoom, slugOf } from '../../with/room-words.ts';
import { companionIn, keyIn, type Companion } from './companion.ts';
import { conditionIn, conditionOptions, conditionQuery } from './condition.ts';

const form = z.object({
  room: fields.oneOf(ROOMS_TO_SHARE),
  level: fields.oneOf(LEVELS),
  condition: fields.oneOf(CONDITIONS).default('always'),
  'until-day': fields.line,
  'until-month': fields.line,
  'until-year': fields.line,
});

/** What is wrong with a choice of room, level and last day, by the fields of the form; empty when nothing is. */
export function problemsWith(
  t: T,
  now: Date,
  room: RoomToShare,
  level: Level,
  lastDay: string,
): Record<string, string> {
  const today = isoDay(now);
  const checked = checkLastDay(lastDay, today);
  return {
    ...(LEVELS_OF[room].includes(level) ? {} : { level: t('people.levelNotHere') }),
    ...(checked === 'past' && { until: t('people.untilPast') }),
    ...(checked === 'too far' && {
      until: t('people.untilTooFar', { day: sayShortDate(t.language, monthsAfter(today, 12)) }),
    }),
  };
}

/** Chooses a room, a level and a last day. It shares nothing: it leads to what they would see. */
export const share: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const companion = await ask.record((tx) => companionIn(ask, tx));
    const { name, key } = companion;
    const back = { text: name, href: to.member(key) };
    if (companion.never) {
      return (
        <Layout frame={frameOf(ask, 'me')} title={t('people.shareTitle')} current="people" room={back}>
          <PageHeading>{t('people.shareHeading', { who: name })}</PageHeading>
          <p>{t('people.shareNever', { who: name })}</p>
        </Layout>
      );
    }
    const state = formOf(ask, again, firstChoice(ask, companion));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('people.shareTitle')}
        heading={t('people.shareHeading', { who: name })}
        lede={t('people.shareLede')}
        action={to.share(key)}
        submit={t('people.showMe')}
        cancel={{ text: t('common.cancel'), href: back.href }}
        current="people"
        room={back}
      >
        <Choice
          form={state}
          name="room"
          legend={t('people.room')}
          options={ROOMS_TO_SHARE.map((room) => ({ value: room, text: sayRoom(t, room), hint: hintOf(t, room) }))}
        />
        <Choice
          form={state}
          name="level"
          legend={t('people.level')}
          options={[
            { value: 'see', text: t('common.level.see'), hint: t('common.levelMeans.see') },
            { value: 'suggest', text: t('common.level.suggest'), hint: t('common.levelMeans.suggest') },
            { value: 'carry out', text: t('common.level.carry-out'), hint: t('common.levelMeans.carry-out') },
          ]}
        />
        <Choice form={state} name="condition" legend={t('unwell.conditionLegend')} options={conditionOptions(t)} />
        <DateField form={state} name="until" legend={t('people.until')} hint={t('people.untilHint')} />
      </FormPage>
    );
  },
  act: (ask, command) => {
    const { t, now } = ask;
    const { room, level, condition } = command;
    const until = fields.dateFrom(command, 'until');
    if (!until.ok) return { problems: { until: t(`when.wrong.${until.why}`) } };
    const problems = problemsWith(t, now, room, level, until.date);
    if (Object.keys(problems).length > 0) return { problems };
    const chosen = new URLSearchParams({ level: slugOf(level), until: until.date, ...conditionQuery(condition) });
    // Staying well opens nothing as a whole: its parts are chosen next.
    if (room === 'staying well') return `${to.shareParts(keyIn(ask))}?${chosen}`;
    return `${to.wouldSee(keyIn(ask), room)}?${chosen}`;
  },
};

function hintOf(t: T, room: RoomToShare): string | undefined {
  if (room === 'staying well') return t('wellShared.roomHint');
  return room === 'diary' ? t('wellShared.diaryHint') : undefined;
}

/** What stands in the form at first: what is shared of the room asked for now, or the least, for the usual time. */
function firstChoice(ask: RecordAsk, companion: Companion) {
  const room = roomFromSlug(ask.query.get('room')) ?? ROOMS_TO_SHARE[0];
  const condition = conditionIn(ask);
  const now = companion.live.find((each) => each.room === room && each.condition === condition);
  const lastDay = monthsAfter(isoDay(ask.now), usualMonths(companion.relation));
  const [year = '', month = '', day = ''] = lastDay.split('-').map((part) => String(Number(part)));
  return { room, level: now?.level ?? 'see', condition, 'until-day': day, 'until-month': month, 'until-year': year };
}
