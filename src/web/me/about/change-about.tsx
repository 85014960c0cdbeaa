import type { FormParts } from '../../../platform/http/index.ts';
import { FormPage, HiddenField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere } from '../line-here.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { TakeAway } from '../take-away.tsx';
import { changedPart, PartFields, textsOf } from './part-fields.tsx';

/** Changes a part of About me and its heading, says who helped, or takes it away. */
export const changeAbout: FormParts<'me', typeof changedPart> = {
  fields: changedPart,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const [part, seen] = await ask.record(async (tx) => [
      await lineHere(tx, id, 'about', again !== null),
      await whoCanSeeLine(ask, tx, 'about me'),
    ]);
    const { heading = '', helpedBy = '', section } = part.fields;
    const state = formOf(ask, again, { words: part.words, heading, helpedBy });
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('about.title')}
        heading={t('about.changeHeading')}
        {...(section ? { lede: t(`about.ask.${section}`) } : {})}
        action={to.about(id)}
        submit={t('about.keepPart')}
        cancel={{ text: t('common.cancel'), href: to.aboutMe }}
        current="about-me"
        room={{ text: t('about.heading'), href: to.aboutMe }}
        before={<BothTexts ask={ask} again={again} line={part} texts={textsOf(t, part, again)} leave={to.aboutMe} />}
        after={<TakeAway ask={ask} line={part} means={t('plan.takeAwayMeans')} />}
      >
        <HiddenField name="was" value={String(part.version)} />
        <PartFields t={t} form={state} section={section ?? null} seen={seen} />
      </FormPage>
    );
  },
  act: async (ask, { was, words, heading, helpedBy }) => {
    const id = idFrom(ask, 'id');
    const { fields } = await ask.record((tx) => lineHere(tx, id, 'about', true));
    const changed = { ...fields, heading: heading.trim(), helpedBy: helpedBy.trim() };
    return keepChange(ask, 'about', { id, was, words, fields: changed }, `${to.aboutMe}?done=about-changed`);
  },
};
