import { z } from 'zod';
import { acceptSuggestion, suggestionOf } from '../../../modules/suggestions/index.ts';
import { fields, NotFound, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { FormPage, HiddenField, PersonalTextArea, SuggestionBlock } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, isClash, typedText } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { placeOf } from '../line-here.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { giveAnswer, notKept } from './answering.ts';
import { presentWaiting, readBeside } from './present-suggestion.ts';

const form = z.object({ once: fields.once, was: fields.version, words: fields.neededWords });

/** The suggestion with its line, which is there even when taken away. Throws NotFound. */
async function read(ask: RecordAsk, tx: PersonTx) {
  const suggestion = await suggestionOf(tx, idFrom(ask, 'id'));
  const beside = suggestion && (await readBeside(tx, suggestion));
  if (!beside?.now) throw new NotFound();
  return { ...beside, now: beside.now, seen: await whoCanSeeLine(ask, tx, beside.suggestion.room) };
}

/** The person makes the words their own before they take them. */
export const changeAndAccept: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { suggestion, now, before, seen } = await ask.record((tx) => read(ask, tx));
    const waiting = presentWaiting(ask, { suggestion, now, before });
    const state = formOf(ask, again, { words: suggestion.words });
    const isNewStep = suggestion.form === 'new step';
    const texts = [{ label: t('suggestion.changeWords'), now: now.words, mine: typedText(again, 'words') }];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('suggestion.title')}
        heading={t('suggestion.changeHeading')}
        lede={suggestion.room === 'about me' ? t('suggestion.changeLedeAbout') : t('suggestion.changeLede')}
        action={to.changeAndAccept(suggestion.id)}
        submit={t('suggestion.putIn')}
        cancel={{ text: t('common.cancel'), href: placeOf(now) }}
        current={suggestion.room === 'about me' ? 'about-me' : 'plan'}
        room={{ text: t('suggestion.title'), href: to.suggestion(suggestion.id) }}
        before={
          isNewStep || !isClash(again, now) ? (
            <SuggestionBlock
              frame={ask}
              from={waiting.from}
              was={waiting.was}
              proposed={waiting.proposed}
              note={waiting.note}
              level={2}
            />
          ) : (
            <BothTexts ask={ask} again={again} line={now} texts={texts} leave={placeOf(now)} />
          )
        }
      >
        <HiddenField name="was" value={String(now.version)} />
        <PersonalTextArea form={state} name="words" label={t('suggestion.changeWords')} hint={seen} rows={4} />
        <p class="quiet">{t('suggestion.answerSeen', { name: suggestion.byName })}</p>
      </FormPage>
    );
  },
  act: async (ask, { was, words }) => {
    const { suggestion, now } = await ask.record((tx) => read(ask, tx));
    const answered = await giveAnswer(ask, (tx) => acceptSuggestion(tx, { id: suggestion.id, words, was }));
    if (answered.outcome === 'changed meanwhile') return { problems: { words: ask.t('plan.clash') } };
    if (answered.outcome !== 'answered') return notKept(suggestion.id, answered.outcome);
    return `${placeOf(now)}?done=accepted`;
  },
};
