import { z } from 'zod';
import { beginLine, idAfter } from '../../../modules/plans/index.ts';
import { hasActions, isUsual, TOOLBOX } from '../../../modules/staying-well/index.ts';
import { Elsewhere, fields, type FormParts } from '../../../platform/http/index.ts';
import { Fold, FormPage, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { lineHere } from '../line-here.ts';
import { Questions } from '../plan/questions.tsx';
import { HelpedByField, lineForm, LineWordsField } from './line-fields.tsx';
import { partHere, placeFrom } from './part-here.ts';
import { questionsOn, sayPart } from './part-words.ts';
import { whoSeesPart } from './who-sees.ts';

const form = z.object({ ...lineForm, action: fields.words });

/** Adds a line to a part; where lines have room for it, the first thing to do about it too. */
export const newWellLine: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    if (placeFrom(ask) === TOOLBOX) throw new Elsewhere(to.newTool);
    const { part, seen } = await ask.record(async (tx) => {
      const here = await partHere(ask, tx);
      return { part: here.part, seen: await whoSeesPart(ask, tx, here.part) };
    });
    const state = formOf(ask, again);
    const { place, usual } = part;
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('well.title')}
        heading={t('well.newLineHeading')}
        lede={sayPart(t, part)}
        action={to.newWellLine(place)}
        submit={t('well.keepNew')}
        cancel={{ text: t('common.cancel'), href: to.wellPart(place) }}
        current="staying-well"
        room={{ text: sayPart(t, part), href: to.wellPart(place) }}
        before={
          usual && (
            <Fold summary={t('well.questionsHeading')}>
              <Questions heading={t('well.questionsLede')} questions={questionsOn(t, usual)} />
            </Fold>
          )
        }
      >
        <LineWordsField t={t} form={state} seen={seen} />
        {hasActions(place) && <PersonalTextArea form={state} name="action" label={t('well.actionToo')} rows={3} />}
        <HelpedByField t={t} form={state} />
      </FormPage>
    );
  },
  act: async (ask, { once: id, words, action, helpedBy }) => {
    const place = placeFrom(ask);
    await ask.record(async (tx) => {
      // A part that was taken away meanwhile keeps the words until it is put back.
      if (!isUsual(place)) await lineHere(tx, place, 'part', true);
      await beginLine(tx, { id, kind: 'well', words, fields: { part: place, helpedBy: helpedBy.trim() } });
      if (hasActions(place) && action.trim() !== '')
        await beginLine(tx, { id: idAfter(id, 1), kind: 'action', parent: id, words: action });
    });
    return `${to.wellPart(place)}?done=line`;
  },
};
