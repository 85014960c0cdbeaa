import { z } from 'zod';
import { changeLine, type Line } from '../../../modules/plans/index.ts';
import { refreshReminders, routineFrom } from '../../../modules/reminders/index.ts';
import { fields, NotFound, type Again, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, HiddenField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { BothTexts, typedText, type Text } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';
import { TakeAway } from '../take-away.tsx';
import { sayDaysAndTime } from './present-routine.ts';
import { readRoutine, RoutineFields, routineFields, valuesOf } from './routine-fields.tsx';

const form = z.object({ ...routineFields, was: fields.version });

/** Changes a routine, or takes it away. */
export const changeRoutine: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const line = await ask.record((tx) => lineHere(tx, id, 'routine', again !== null));
    const state = formOf(ask, again, valuesOf(line));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('routine.title')}
        heading={t('routine.changeHeading')}
        action={to.routine(id)}
        submit={t('routine.keep')}
        cancel={{ text: t('common.cancel'), href: to.routines }}
        room={{ text: t('routine.heading'), href: to.routines }}
        before={<BothTexts ask={ask} again={again} line={line} texts={textsOf(ask, again, line)} leave={to.routines} />}
        after={<TakeAway ask={ask} line={line} means={t('routine.takeAwayMeans')} />}
      >
        <HiddenField name="was" value={String(line.version)} />
        <RoutineFields t={t} form={state} />
      </FormPage>
    );
  },
  act: async (ask, typed) => {
    const id = idFrom(ask, 'id');
    const read = readRoutine(ask.t, typed);
    if ('problems' in read) return read;
    const changed = await ask.record(async (tx) => {
      await lineHere(tx, id, 'routine', true);
      const outcome = await changeLine(tx, { id, was: typed.was, ...read });
      await refreshReminders(tx, ask.now);
      return outcome;
    });
    if (changed.outcome === 'gone') throw new NotFound();
    return changed.outcome === 'kept' ? `${to.routines}?done=changed` : { problems: { words: ask.t('plan.clash') } };
  },
};

/** Both texts of two changes of one version. */
function textsOf({ t, language }: RecordAsk, again: Again | null, line: Line): Text[] {
  const typed = again && z.object(routineFields).safeParse(again.typed);
  const mine = typed?.success ? readRoutine(t, typed.data) : null;
  const when = (fields: Line['fields']): string => sayDaysAndTime(t, language, routineFrom({ ...line, fields }));
  return [
    { label: t('routine.words'), now: line.words, mine: typedText(again, 'words') },
    { label: t('routine.days'), now: when(line.fields), mine: mine && 'fields' in mine ? when(mine.fields) : '' },
  ];
}
