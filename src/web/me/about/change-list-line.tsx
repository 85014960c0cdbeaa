import { z } from 'zod';
import { ABOUT_LISTS, lineOf, type AboutList, type Line } from '../../../modules/plans/index.ts';
import { fields, NotFound, type FormParts } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { FormPage, HiddenField, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere } from '../line-here.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { TakeAway } from '../take-away.tsx';

const form = z.object({ once: fields.once, was: fields.version, words: fields.neededWords });

/** Which list the line stands in. Throws NotFound when it stands in none. */
async function listOf(tx: PersonTx, id: string): Promise<AboutList> {
  const line = await lineOf(tx, id);
  const list = ABOUT_LISTS.find((kind) => kind === line?.kind);
  if (!list) throw new NotFound();
  return list;
}

/** Changes a strength, a hope or something that gives meaning, or takes it away. */
export const changeListLine: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { line, list, seen } = await ask.record(async (tx) => {
      const kind = await listOf(tx, id);
      const found: Line = await lineHere(tx, id, kind, again !== null);
      return { line: found, list: kind, seen: await whoCanSeeLine(ask, tx, 'about me') };
    });
    const state = formOf(ask, again, { words: line.words });
    const texts = [{ label: t('plan.ownWords'), now: line.words, mine: typedText(again, 'words') }];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('about.title')}
        heading={t('about.listChangeHeading')}
        lede={t(`about.list.${list}`)}
        action={to.listLine(id)}
        submit={t('about.keepLine')}
        cancel={{ text: t('common.cancel'), href: to.aboutMe }}
        current="about-me"
        room={{ text: t('about.heading'), href: to.aboutMe }}
        before={<BothTexts ask={ask} again={again} line={line} texts={texts} leave={to.aboutMe} />}
        after={<TakeAway ask={ask} line={line} means={t('plan.takeAwayMeans')} />}
      >
        <HiddenField name="was" value={String(line.version)} />
        <PersonalTextArea form={state} name="words" label={t('plan.ownWords')} hint={seen} rows={3} />
      </FormPage>
    );
  },
  act: async (ask, { was, words }) => {
    const id = idFrom(ask, 'id');
    const list = await ask.record((tx) => listOf(tx, id));
    return keepChange(ask, list, { id, was, words }, `${to.aboutMe}?done=line-changed`);
  },
};
