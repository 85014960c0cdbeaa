import { z } from 'zod';
import { answerIfFollowed, askedIfFollowed, FOLLOWED, type AskedIfFollowed } from '../../../modules/crisis/index.ts';
import { fields, NotFound, type FormParts, type SignedInAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Choice, FormPage, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { idFrom } from '../../me/id-in-address.ts';
import { AnswersSoFar, WhatWasOpened } from './followed-list.tsx';

const form = z.object({ once: fields.once, followed: fields.oneOf(FOLLOWED), because: fields.note });

async function read(ask: SignedInAsk): Promise<AskedIfFollowed> {
  const look = idFrom(ask, 'look');
  const asked = (await ask.commons(askedIfFollowed)).find((each) => each.look === look);
  if (!asked) throw new NotFound();
  return asked;
}

/** Whether wishes that somebody opened were followed, for the person whose they are. A second answer corrects the first; both stay. */
export const sayFollowed: FormParts<'anyone', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const asked = await read(ask);
    const { name, look } = asked;
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'with')}
        form={state}
        title={t('handBack.askTitle')}
        heading={t('handBack.askHeading', { name })}
        lede={t('handBack.askLede', { name })}
        action={to.sayFollowed(look)}
        submit={t('handBack.askSend', { name })}
        cancel={{ text: t('common.cancel'), href: to.followed }}
        current="with"
        room={{ text: t('handBack.askListTitle'), href: to.followed }}
        before={
          <>
            <WhatWasOpened ask={ask} asked={asked} />
            <AnswersSoFar ask={ask} asked={asked} />
          </>
        }
      >
        <Choice
          form={state}
          name="followed"
          legend={t('handBack.askChoice')}
          options={FOLLOWED.map((value) => ({ value, text: t(`handBack.choice.${value}`) }))}
        />
        <PersonalTextArea
          form={state}
          name="because"
          label={t('handBack.askBecause')}
          hint={t('handBack.askBecauseHint', { name })}
          rows={3}
        />
      </FormPage>
    );
  },
  act: async (ask, { once: id, followed, because }) => {
    const look = idFrom(ask, 'look');
    if (followed !== 'yes' && because.trim() === '')
      return { problems: { because: ask.t('handBack.askBecauseMissing') } };
    const outcome = await ask.commons((tx) => answerIfFollowed(tx, { id, look, followed, because }));
    if (outcome === 'not asked') throw new NotFound();
    return `${to.withMe}?done=followed`;
  },
};
