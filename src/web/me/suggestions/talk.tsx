import { z } from 'zod';
import { letUsTalk, suggestionOf, talkAbout } from '../../../modules/suggestions/index.ts';
import { fields, NotFound, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, OwnWords, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';
import { currentFor } from './answering.ts';
import { presentTalk, sayWhat } from './present-suggestion.ts';
import { TalkShown } from './suggestion-shown.tsx';

const form = z.object({ once: fields.once, words: fields.note });

/** "Let's talk": the person leaves a suggestion open, and writes to whoever made it if they want to. */
export const talk: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { suggestion, said } = await ask.record(async (tx) => {
      const found = await suggestionOf(tx, id);
      if (!found) throw new NotFound();
      return { suggestion: found, said: presentTalk(ask, found, await talkAbout(tx, [id])) };
    });
    const { byName: name } = suggestion;
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('suggestion.title')}
        heading={t('suggestion.talkHeading')}
        lede={t('suggestion.talkLede', { name })}
        action={to.talk(id)}
        submit={t('suggestion.talkSend', { name })}
        cancel={{ text: t('common.cancel'), href: to.suggestion(id) }}
        current={currentFor(suggestion.room)}
        room={{ text: t('suggestion.title'), href: to.suggestion(id) }}
        before={
          <>
            <OwnWords text={suggestion.words} by={t('suggestion.heading', { name, what: sayWhat(t, suggestion) })} />
            <TalkShown talking={null} said={said} />
          </>
        }
      >
        <PersonalTextArea
          form={state}
          name="words"
          label={t('suggestion.talkWords')}
          hint={t('suggestion.talkHint', { name })}
          rows={3}
        />
      </FormPage>
    );
  },
  act: async (ask, { once, words }) => {
    const id = idFrom(ask, 'id');
    const talked = await ask.record((tx) => letUsTalk(tx, { id: once, suggestion: id, words }));
    if (talked === 'gone') throw new NotFound();
    if (talked === 'answered' && words.trim() !== '')
      return { problems: { words: ask.t('suggestion.done.talk-closed') } };
    return `${to.suggestion(id)}?done=${talked === 'written' ? 'talk' : 'talk-closed'}`;
  },
};
