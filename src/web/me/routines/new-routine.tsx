import { z } from 'zod';
import { beginLine } from '../../../modules/plans/index.ts';
import { refreshReminders } from '../../../modules/reminders/index.ts';
import type { FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { readRoutine, RoutineFields, routineFields } from './routine-fields.tsx';

const form = z.object(routineFields);

/** Adds something small for some days. */
export const newRoutine: FormParts<'me', typeof form> = {
  fields: form,
  show: (ask, again) => {
    const { t } = ask;
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('routine.title')}
        heading={t('routine.newHeading')}
        lede={t('routine.remindersAnd')}
        action={to.newRoutine}
        submit={t('routine.addThis')}
        cancel={{ text: t('common.cancel'), href: to.routines }}
        room={{ text: t('routine.heading'), href: to.routines }}
      >
        <RoutineFields t={t} form={state} />
      </FormPage>
    );
  },
  act: async (ask, typed) => {
    const read = readRoutine(ask.t, typed);
    if ('problems' in read) return read;
    await ask.record(async (tx) => {
      await beginLine(tx, { id: typed.once, kind: 'routine', ...read });
      await refreshReminders(tx, ask.now);
    });
    return `${to.routines}?done=added`;
  },
};
