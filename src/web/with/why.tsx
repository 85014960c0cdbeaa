import { z } from 'zod';
import { ROOMS_WITH_PAGE, sharedWithMe, STATED_REASONS, type RoomWithPage } from '../../modules/sharing/index.ts';
import { Elsewhere, fields, type FormParts, type SignedInAsk } from '../../platform/http/index.ts';
import { withPerson, type Reason } from '../../platform/record/index.ts';
import { recordOf } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';
import { Choice, FormPage, HiddenField, PersonalTextArea } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { idFrom } from '../me/id-in-address.ts';
import { pageFromSlug, sayRoom, slugOf } from './room-words.ts';

const MOST_WORDS = 500;

const form = z.object({
  room: fields.oneOf(ROOMS_WITH_PAGE),
  reason: z.enum(STATED_REASONS, 'form.choose'),
  words: z.string().max(MOST_WORDS, 'form.tooLong').default(''),
});

const REASON_WORDS = {
  'keep in touch': 'with.reason.keepInTouch',
  'get ready': 'with.reason.getReady',
  'follow up': 'with.reason.followUp',
  answer: 'with.reason.answer',
  'support now': 'with.reason.supportNow',
  'own words': 'with.reason.ownWords',
} as const satisfies Record<Exclude<Reason, 'suggest' | 'carry out'>, string>;

/** Why somebody opens a record that is not theirs, before they do: the person will read it. */
export const why: FormParts<'anyone', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const person = personIn(ask);
    const shared = (await ask.commons(sharedWithMe)).find((each) => each.person === person);
    const rooms = shared
      ? ROOMS_WITH_PAGE.filter((room) => shared.rooms.some((each) => each.room === room))
      : await knock(ask, person);
    const asked = pageFromSlug(ask.query.get('room'));
    const chosen = asked !== null && rooms.includes(asked) ? asked : rooms[0];
    const state = formOf(ask, again, {
      room: chosen ?? '',
      reason: shared ? (shared.relation === 'supporter' ? 'keep in touch' : 'get ready') : '',
    });
    return (
      <FormPage
        frame={frameOf(ask, 'with')}
        form={state}
        title={t('with.whyTitle')}
        heading={t('with.whyHeading')}
        lede={shared ? t('with.whyLede', { name: shared.name }) : t('with.whyLedePlain')}
        action={asked ? `${to.why(person)}?room=${slugOf(asked)}` : to.why(person)}
        submit={rooms.length === 1 && chosen ? t('with.openRoom', { room: sayRoom(t, chosen) }) : t('with.open')}
        cancel={{ text: t('common.cancel'), href: to.withMe }}
        current="with"
      >
        {rooms.length === 1 && chosen ? (
          <HiddenField name="room" value={chosen} />
        ) : (
          <Choice
            form={state}
            name="room"
            legend={t('with.whichRoom')}
            options={rooms.map((room) => ({ value: room, text: sayRoom(t, room) }))}
          />
        )}
        <Choice
          form={state}
          name="reason"
          legend={t('with.yourReason')}
          options={STATED_REASONS.map((reason) => ({ value: reason, text: t(REASON_WORDS[reason]) }))}
        />
        <PersonalTextArea form={state} name="words" label={t('with.sayMore')} hint={t('with.sayMoreHint')} rows={2} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const { room, reason } = command;
    const words = command.words.trim();
    if (reason === 'own words' && words === '') return { problems: { words: ask.t('with.ownWordsNeeded') } };
    const person = personIn(ask);
    // Nothing is read here: the look that this writes holds the reason for the pages that follow.
    const purpose = { rooms: [room], reason, words: words === '' ? undefined : words };
    await withPerson(ask.database, recordOf(ask.visitor, person), purpose, async () => undefined);
    return to.theirRoom(person, room);
  },
};

function personIn(ask: SignedInAsk): string {
  const person = idFrom(ask, 'person');
  if (person === ask.visitor.account) throw new Elsewhere(to.today);
  return person;
}

/** Where nothing is shared, asking is an attempt, and is recorded as one: throws Refused. Under a legal override it opens, and says which rooms. */
async function knock(ask: SignedInAsk, person: string): Promise<RoomWithPage[]> {
  const purpose = { rooms: ROOMS_WITH_PAGE, reason: 'own words' } as const;
  return withPerson(ask.database, recordOf(ask.visitor, person), purpose, async (tx) =>
    ROOMS_WITH_PAGE.filter((room) => tx.rooms.has(room)),
  );
}
