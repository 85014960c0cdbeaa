import { z } from 'zod';
import { whoseRecord, type RoomWithPage } from '../../modules/sharing/index.ts';
import { lineOf } from '../../modules/plans/index.ts';
import { suggestionOf, talkAbout, writeBack, type Suggestion } from '../../modules/suggestions/index.ts';
import { fields, NotFound, type FormParts, type RecordAsk } from '../../platform/http/index.ts';
import { Refused, type PersonTx } from '../../platform/record/index.ts';
import { to } from '../addresses.ts';
import { FormPage, OwnWords, PersonalTextArea } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { idFrom } from '../me/id-in-address.ts';
import { presentSuggested } from './present-suggested.ts';
import { levelInPart, levelWithLine } from './staying-well/levels.ts';
import { Said } from './suggested.tsx';

const form = z.object({
  once: fields.once,
  words: fields.note.refine((value) => value.trim() !== '', 'form.empty'),
});
type TalkForm = FormParts<'with', typeof form>;

/** Writes back about a suggestion in the plan. */
export const writeBackInPlan: TalkForm = writingBack('plan');

/** Writes back about a suggestion in About me. */
export const writeBackInAbout: TalkForm = writingBack('about me');

/** Writes back about a suggestion for the crisis card. */
export const writeBackOnCard: TalkForm = writingBack('crisis card');

/** Writes back about what they wrote down after a meeting. */
export const writeBackAfterMeeting: TalkForm = writingBack('meetings');

/** Writes back about a suggestion in the staying-well plan. */
export const writeBackInWell: TalkForm = writingBack('staying well');

/** Writes back about a suggestion in the wishes. */
export const writeBackInWishes: TalkForm = writingBack('advance wishes');

/** One's own suggestion that the person would like to talk about. Throws NotFound, or Refused to somebody who may only read now. */
async function read(ask: RecordAsk, tx: PersonTx, room: RoomWithPage) {
  const suggestion = await suggestionOf(tx, idFrom(ask, 'suggestion'));
  if (!suggestion?.talk || suggestion.room !== room) throw new NotFound();
  if (!(await maySuggest(tx, room, suggestion))) throw new Refused();
  return { suggestion, talk: await talkAbout(tx, [suggestion.id]), name: await whoseRecord(tx) };
}

/** Whether this transaction lets somebody suggest where the suggestion belongs: in its room, or in the part of staying well. */
async function maySuggest(tx: PersonTx, room: RoomWithPage, { entry, place }: Suggestion): Promise<boolean> {
  if (room !== 'staying well') return tx.maySuggestIn.has(room);
  const line = entry === null ? null : await lineOf(tx, entry);
  return (line ? await levelWithLine(tx, line) : levelInPart(tx, place ?? '')) !== 'see';
}

function writingBack(room: RoomWithPage): TalkForm {
  return {
    fields: form,
    show: async (ask, again) => {
      const { t, person, now } = ask;
      const { suggestion, talk, name } = await ask.record((tx) => read(ask, tx, room));
      const viewer = ask.visitor.account;
      const { said } = presentSuggested(t, suggestion, { now, viewer, name, talk, maySuggest: true });
      const state = formOf(ask, again);
      return (
        <FormPage
          frame={frameOf(ask, 'with')}
          form={state}
          title={t('with.suggestTitle')}
          heading={t('suggesting.writeBackHeading')}
          lede={t('suggesting.writeBackLede', { name })}
          action={to.writeBack(person, room, suggestion.id)}
          submit={t('suggesting.sendWords', { name })}
          cancel={{ text: t('common.cancel'), href: to.theirRoom(person, room) }}
          current="with"
          before={
            <>
              <OwnWords text={suggestion.words} by={t('suggesting.yourSuggestion')} />
              <Said said={said} />
            </>
          }
        >
          <PersonalTextArea form={state} name="words" label={t('suggesting.yourWords')} rows={3} />
        </FormPage>
      );
    },
    act: async (ask, { once: id, words }) => {
      const { t, person } = ask;
      const { outcome, name } = await ask.record(async (tx) => {
        const { suggestion, name } = await read(ask, tx, room);
        return { outcome: await writeBack(tx, { id, suggestion: suggestion.id, words }), name };
      });
      if (outcome === 'gone') throw new NotFound();
      if (outcome === 'answered') return { problems: { words: t('suggesting.answeredMeanwhile', { name }) } };
      return `${to.theirRoom(person, room)}?done=written`;
    },
  };
}
