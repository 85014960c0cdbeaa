import { ABOUT_SECTIONS, idOfTheOne, lineOf, writeAbout, type AboutSection } from '../../../modules/plans/index.ts';
import { Elsewhere, NotFound, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { FormPage, HiddenField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts } from '../both-texts.tsx';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { changedPart, PartFields, textsOf } from './part-fields.tsx';

/** The section that the address names. Throws NotFound. */
function sectionIn(ask: RecordAsk): AboutSection {
  const section = ABOUT_SECTIONS.find((each) => each.replaceAll(' ', '-') === ask.params['section']);
  if (!section) throw new NotFound();
  return section;
}

/** Writes under one of the seven headings for the first time, or again after it was taken away. */
export const sectionAbout: FormParts<'me', typeof changedPart> = {
  fields: changedPart,
  show: async (ask, again) => {
    const { t, person } = ask;
    const section = sectionIn(ask);
    const [line, seen] = await ask.record(async (tx) => [
      await lineOf(tx, idOfTheOne(person, section)),
      await whoCanSeeLine(ask, tx, 'about me'),
    ]);
    if (!again && line && !line.removed) throw new Elsewhere(to.about(line.id));
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('about.newTitle')}
        heading={t(`about.section.${section}`)}
        lede={t(`about.ask.${section}`)}
        action={to.aboutSection(section)}
        submit={t('about.addPart')}
        cancel={{ text: t('common.cancel'), href: to.aboutMe }}
        current="about-me"
        room={{ text: t('about.heading'), href: to.aboutMe }}
        before={
          line && <BothTexts ask={ask} again={again} line={line} texts={textsOf(t, line, again)} leave={to.aboutMe} />
        }
      >
        <HiddenField name="was" value={String(line?.version ?? 0)} />
        <PartFields t={t} form={state} section={section} seen={seen} />
      </FormPage>
    );
  },
  act: async (ask, { was, words, heading, helpedBy }) => {
    const fields = { heading: heading.trim(), helpedBy: helpedBy.trim() };
    const which = sectionIn(ask);
    const written = await ask.record((tx) => writeAbout(tx, { which, was, words, fields }));
    if (written.outcome === 'gone') throw new NotFound();
    return written.outcome === 'kept' ? `${to.aboutMe}?done=about` : { problems: { words: ask.t('plan.clash') } };
  },
};
