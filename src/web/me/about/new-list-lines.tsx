import { z } from 'zod';
import { ABOUT_LISTS, beginSeveral, type AboutList } from '../../../modules/plans/index.ts';
import { fields, NotFound, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { FormPage, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';

const form = z.object({ once: fields.once, first: fields.words, second: fields.words, third: fields.words });

/** The list that the address names. Throws NotFound. */
function listIn(ask: RecordAsk): AboutList {
  const list = ABOUT_LISTS.find((each) => each === ask.params['list']);
  if (!list) throw new NotFound();
  return list;
}

/** Up to three strengths, hopes or things that give meaning at once. */
export const newListLines: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const list = listIn(ask);
    const state = formOf(ask, again);
    const seen = await ask.record((tx) => whoCanSeeLine(ask, tx, 'about me'));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('about.newTitle')}
        heading={t(`about.list.${list}`)}
        lede={t(`about.listAsk.${list}`)}
        action={to.addToList(list)}
        submit={t('about.keepList')}
        cancel={{ text: t('common.cancel'), href: to.aboutMe }}
        current="about-me"
        room={{ text: t('about.heading'), href: to.aboutMe }}
        before={<p>{seen}</p>}
      >
        <PersonalTextArea form={state} name="first" label={t('about.listFirst')} hint={t('about.listLede')} rows={2} />
        <PersonalTextArea form={state} name="second" label={t('about.listSecond')} rows={2} />
        <PersonalTextArea form={state} name="third" label={t('about.listThird')} rows={2} />
      </FormPage>
    );
  },
  act: async (ask, { once, first, second, third }) => {
    const command = { once, kind: listIn(ask), words: [first, second, third] };
    const count = await ask.record((tx) => beginSeveral(tx, command));
    return count > 0 ? `${to.aboutMe}?done=list` : { problems: { first: ask.t('plan.nothingWritten') } };
  },
};
