import { z } from 'zod';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, HiddenField, PersonalTextArea, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere } from '../line-here.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { TakeAway } from '../take-away.tsx';

const form = z.object({ once: fields.once, was: fields.version, heading: fields.line, words: fields.neededWords });

/** Changes a part of About me, or takes it away. */
export const changeAbout: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const [part, seen] = await ask.record(async (tx) => [
      await lineHere(tx, id, 'about', again !== null),
      await whoCanSeeLine(ask, tx, 'about me'),
    ]);
    const { heading = '' } = part.fields;
    const state = formOf(ask, again, { words: part.words, heading });
    const texts = [
      { label: t('about.partHeading'), now: heading, mine: typedText(again, 'heading') },
      { label: t('about.partWords'), now: part.words, mine: typedText(again, 'words') },
    ];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('about.title')}
        heading={t('about.changeHeading')}
        action={to.about(id)}
        submit={t('about.keepPart')}
        cancel={{ text: t('common.cancel'), href: to.aboutMe }}
        current="about-me"
        room={{ text: t('about.heading'), href: to.aboutMe }}
        before={<BothTexts ask={ask} again={again} line={part} texts={texts} leave={to.aboutMe} />}
        after={<TakeAway ask={ask} line={part} means={t('plan.takeAwayMeans')} />}
      >
        <HiddenField name="was" value={String(part.version)} />
        <TextField form={state} name="heading" label={t('about.partHeading')} personal />
        <PersonalTextArea form={state} name="words" label={t('about.partWords')} hint={seen} rows={6} />
      </FormPage>
    );
  },
  act: (ask, { was, words, heading }) => {
    const change = { id: idFrom(ask, 'id'), was, words, fields: { heading: heading.trim() } };
    return keepChange(ask, 'about', change, `${to.aboutMe}?done=about-changed`);
  },
};
