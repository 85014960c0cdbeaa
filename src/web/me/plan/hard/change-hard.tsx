import { z } from 'zod';
import { fields, type FormParts } from '../../../../platform/http/index.ts';
import { FormPage, HiddenField, PersonalTextArea } from '../../../design/index.ts';
import { formOf, frameOf } from '../../../frame.ts';
import { to } from '../../../addresses.ts';
import { BothTexts, typedText } from '../../both-texts.tsx';
import { idFrom } from '../../id-in-address.ts';
import { keepChange, lineHere } from '../../line-here.ts';
import { whoCanSeeLine } from '../../people/who-can-see.ts';
import { TakeAway } from '../../take-away.tsx';

const form = z.object({ once: fields.once, was: fields.version, words: fields.neededWords });

/** Changes what is hard, or takes it away. */
export const changeHard: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const [line, seen] = await ask.record(async (tx) => [
      await lineHere(tx, id, 'hard', again !== null),
      await whoCanSeeLine(ask, tx, 'plan'),
    ]);
    const state = formOf(ask, again, { words: line.words });
    const texts = [{ label: t('hard.words'), now: line.words, mine: typedText(again, 'words') }];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('plan.changeTitle')}
        heading={t('hard.changeHeading')}
        action={to.changeHard(id)}
        submit={t('plan.keepWords')}
        cancel={{ text: t('common.cancel'), href: to.hard }}
        current="plan"
        room={{ text: t('hard.heading'), href: to.hard }}
        before={<BothTexts ask={ask} again={again} line={line} texts={texts} leave={to.hard} />}
        after={<TakeAway ask={ask} line={line} means={t('plan.takeAwayMeans')} />}
      >
        <HiddenField name="was" value={String(line.version)} />
        <PersonalTextArea form={state} name="words" label={t('hard.words')} hint={seen} rows={5} />
      </FormPage>
    );
  },
  act: (ask, { was, words }) =>
    keepChange(ask, 'hard', { id: idFrom(ask, 'id'), was, words }, `${to.hard}?done=hard-changed`),
};
