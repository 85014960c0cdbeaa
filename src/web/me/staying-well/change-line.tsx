import { z } from 'zod';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, HiddenField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere, placeOf } from '../line-here.ts';
import { TakeAway } from '../take-away.tsx';
import { HelpedByField, lineForm, LineWordsField } from './line-fields.tsx';
import { partOfLine } from './part-here.ts';
import { whoSeesPart } from './who-sees.ts';

const form = z.object({ ...lineForm, was: fields.version });

/** Changes a line of the plan, or takes it away with what stands under it. */
export const changeWellLine: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { line, seen } = await ask.record(async (tx) => ({
      line: await lineHere(tx, id, 'well', again !== null),
      seen: await whoSeesPart(ask, tx, await partOfLine(tx, id)),
    }));
    const back = placeOf(line);
    const { helpedBy = '' } = line.fields;
    const state = formOf(ask, again, { words: line.words, helpedBy });
    const texts = [
      { label: t('well.words'), now: line.words, mine: typedText(again, 'words') },
      { label: t('about.helpedBy'), now: helpedBy, mine: typedText(again, 'helpedBy') },
    ];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('well.title')}
        heading={t('well.changeLineHeading')}
        action={to.changeWellLine(id)}
        submit={t('well.keepLine')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="staying-well"
        room={{ text: t('well.back'), href: to.stayingWell }}
        before={<BothTexts ask={ask} again={again} line={line} texts={texts} leave={back} />}
        after={<TakeAway ask={ask} line={line} means={t('well.takeAwayLine')} />}
      >
        <HiddenField name="was" value={String(line.version)} />
        <LineWordsField t={t} form={state} seen={seen} />
        <HelpedByField t={t} form={state} />
      </FormPage>
    );
  },
  act: async (ask, { was, words, helpedBy }) => {
    const id = idFrom(ask, 'id');
    const line = await ask.record((tx) => lineHere(tx, id, 'well', true));
    const changed = { ...line.fields, helpedBy: helpedBy.trim() };
    return keepChange(ask, 'well', { id, was, words, fields: changed }, `${placeOf(line)}?done=line-changed`);
  },
};
