import { z } from 'zod';
import { circleOf } from '../../../modules/sharing/index.ts';
import {
  beginWritingHelp,
  helpsOf,
  HOURS,
  ROOMS_TO_WRITE,
  waitingLines,
  type Help,
} from '../../../modules/writing-help/index.ts';
import { fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { sayDayAndTime } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Choice,
  ErrorSummary,
  Form,
  Layout,
  makeForm,
  PageHeading,
  Quiet,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { roomFromSlug, sayRoom } from '../../with/room-words.ts';
import { Done } from '../done.tsx';
import { WrittenToday } from './written-here.tsx';

const form = z.object({
  once: fields.once,
  who: z.uuid('form.choose'),
  room: fields.oneOf(ROOMS_TO_WRITE),
  hours: fields.oneOf(HOURS),
});

/** "Write it down for me": who, what, and for how long; and whoever is helping now, each ended with one press. */
export const helpWriting: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { circle, helps, waiting } = await ask.record(async (tx) => ({
      circle: await circleOf(tx),
      helps: await helpsOf(tx, ask.now),
      waiting: await waitingLines(tx),
    }));
    const helpers = circle.filter((member) => member.joinedAt !== null && !member.never && !member.leftWork);
    const names = new Map(circle.map((member) => [member.id, member.called]));
    const room = roomFromSlug(ask.query.get('room')) ?? 'plan';
    const state = formOf(ask, again, {
      room,
      hours: '2',
      ...(helpers.length === 1 ? { who: helpers[0]?.id ?? '' } : {}),
    });
    return (
      <Layout
        frame={frameOf(ask, 'me')}
        title={t('writing.title')}
        current="plan"
        room={{ text: t('plan.heading'), href: to.plan }}
        error={again !== null}
      >
        <ErrorSummary form={state} />
        <Done ask={ask} says={{ begun: t('writing.done.begun'), ended: t('writing.done.ended') }} />
        <PageHeading lede={t('writing.lede')}>{t('writing.heading')}</PageHeading>
        {helps.length > 0 && <HelpsNow ask={ask} helps={helps} names={names} />}
        <WrittenToday ask={ask} waiting={waiting} />
        {helpers.length === 0 ? (
          <>
            <p>{t('writing.nobody')}</p>
            <Actions>
              <ButtonLink href={to.people}>{t('people.heading')}</ButtonLink>
            </Actions>
          </>
        ) : (
          <Form form={state} action={to.helpWriting}>
            <Choice
              form={state}
              name="who"
              legend={t('writing.who')}
              options={helpers.map((member) => ({ value: member.id, text: member.called }))}
            />
            <Choice
              form={state}
              name="room"
              legend={t('writing.room')}
              options={ROOMS_TO_WRITE.map((each) => ({ value: each, text: sayRoom(t, each) }))}
            />
            <Choice
              form={state}
              name="hours"
              legend={t('writing.hours')}
              options={HOURS.map((hours) => ({ value: hours, text: t(`writing.hours.${hours}`) }))}
            />
            <p>{t('writing.means')}</p>
            <Actions>
              <Button>{t('writing.begin')}</Button>
            </Actions>
          </Form>
        )}
      </Layout>
    );
  },
  act: async (ask, { once: id, who: member, room, hours }) => {
    const outcome = await ask.record((tx) => beginWritingHelp(tx, { id, member, room, hours: Number(hours) }));
    return outcome === 'not here' ? { problems: { who: ask.t('writing.notHere') } } : `${to.helpWriting}?done=begun`;
  },
};

interface HelpsProps {
  ask: RecordAsk;
  helps: readonly Help[];
  names: ReadonlyMap<string, string>;
}

function HelpsNow({ ask, helps, names }: HelpsProps) {
  const { t, language } = ask;
  return (
    <Card heading={t('writing.nowHeading')}>
      {helps.map((help) => {
        const who = names.get(help.member) ?? '';
        const room = sayRoom(t, help.room);
        return (
          <Form form={makeForm(ask, { id: help.id })} action={to.endHelp(help.id)}>
            <p>{t('writing.now', { who, room, when: sayDayAndTime(language, help.endsAt) })}</p>
            <Actions>
              <Button kind="second">
                {t('writing.end')}
                <span class="nhsuk-u-visually-hidden"> {t('writing.endAbout', { who, room })}</span>
              </Button>
            </Actions>
          </Form>
        );
      })}
      <Quiet>{t('writing.endMeans')}</Quiet>
    </Card>
  );
}
