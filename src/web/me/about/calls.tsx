import { z } from 'zod';
import { CALLS, idOfTheOne, lineOf, writeAbout, type Calls, type Line } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, HiddenField, TextField } from '../../design/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';

const form = z.object({
  once: fields.once,
  name: fields.line,
  pronouns: fields.line,
  nameWas: fields.version,
  pronounsWas: fields.version,
});

const callsOf = async (tx: PersonTx): Promise<Record<Calls, Line | null>> => ({
  name: await lineOf(tx, idOfTheOne(tx.person, 'name')),
  pronouns: await lineOf(tx, idOfTheOne(tx.person, 'pronouns')),
});
const wordsOf = (line: Line | null): string => (line && !line.removed ? line.words : '');

/** The name to call the person and their pronouns. Left empty, About me says nothing of them. */
export const calls: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { lines, seen } = await ask.record(async (tx) => ({
      lines: await callsOf(tx),
      seen: await whoCanSeeLine(ask, tx, 'about me'),
    }));
    const state = formOf(ask, again, { name: wordsOf(lines.name), pronouns: wordsOf(lines.pronouns) });
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('about.title')}
        heading={t('about.callsHeading')}
        lede={t('about.callsLede')}
        action={to.calls}
        submit={t('about.keepCalls')}
        cancel={{ text: t('common.cancel'), href: to.aboutMe }}
        current="about-me"
        room={{ text: t('about.heading'), href: to.aboutMe }}
        before={<p>{seen}</p>}
      >
        <HiddenField name="nameWas" value={String(lines.name?.version ?? 0)} />
        <HiddenField name="pronounsWas" value={String(lines.pronouns?.version ?? 0)} />
        <TextField form={state} name="name" label={t('about.callsName')} hint={t('about.callsNameHint')} personal />
        <TextField
          form={state}
          name="pronouns"
          label={t('about.callsPronouns')}
          hint={t('about.callsPronounsHint')}
          personal
        />
      </FormPage>
    );
  },
  act: async (ask, { name, pronouns, nameWas, pronounsWas }) => {
    const problems: Partial<Record<Calls, string>> = {};
    await ask.record(async (tx) => {
      const typed = { name: [name, nameWas], pronouns: [pronouns, pronounsWas] } as const;
      for (const which of CALLS) {
        const [words, was] = typed[which];
        const written = await writeAbout(tx, { which, was, words: words.trim() });
        if (written.outcome === 'changed meanwhile')
          problems[which] = written.now.removed
            ? ask.t('about.callsClashAway')
            : ask.t('about.callsClash', { words: written.now.words });
      }
    });
    return Object.keys(problems).length > 0 ? { problems } : `${to.aboutMe}?done=calls`;
  },
};
