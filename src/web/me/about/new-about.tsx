import { z } from 'zod';
import { beginLine } from '../../../modules/plans/index.ts';
import type { FormParts } from '../../../platform/http/index.ts';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { PartFields, partForm } from './part-fields.tsx';

const form = z.object(partForm);

/** Adds a part of the person's own to About me, under whatever heading they like. */
export const newAbout: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const state = formOf(ask, again);
    const seen = await ask.record((tx) => whoCanSeeLine(ask, tx, 'about me'));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('about.newTitle')}
        heading={t('about.newHeading')}
        lede={t('about.newLede')}
        action={to.newAbout}
        submit={t('about.addPart')}
        cancel={{ text: t('common.cancel'), href: to.aboutMe }}
        current="about-me"
        room={{ text: t('about.heading'), href: to.aboutMe }}
      >
        <PartFields t={t} form={state} section={null} seen={seen} />
      </FormPage>
    );
  },
  act: async (ask, { once, heading, words, helpedBy }) => {
    const fields = { heading: heading.trim(), helpedBy: helpedBy.trim() };
    await ask.record((tx) => beginLine(tx, { id: once, kind: 'about', words, fields }));
    return `${to.aboutMe}?done=about`;
  },
};
