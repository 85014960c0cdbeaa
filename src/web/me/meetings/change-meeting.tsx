import { z } from 'zod';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { sayList } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, HiddenField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { BothTexts } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere } from '../line-here.ts';
import { TakeAway } from '../take-away.tsx';
import { guestViews } from './guests.ts';
import { bothTextsOf, SheetBoxes, sheetFields, sheetFrom, valuesOf } from './sheet-fields.tsx';

const form = z.object({ ...sheetFields, was: fields.version });

/** Changes the sheet for a meeting, or takes it away. */
export const changeMeeting: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const [sheet, guests] = await ask.record(async (tx) => [
      await lineHere(tx, id, 'meeting', again !== null),
      (await guestViews(tx, t, ask.now)).get(id) ?? [],
    ]);
    const names = [t('people.youFirst'), ...guests.map((guest) => guest.name)];
    const state = formOf(ask, again, valuesOf(sheet));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('meetings.pageTitle')}
        heading={t('meetings.changeHeading')}
        action={to.changeMeeting(id)}
        submit={t('meetings.keepChanges')}
        cancel={{ text: t('common.cancel'), href: to.meeting(id) }}
        current="plan"
        room={{ text: t('meetings.pageHeading'), href: to.meeting(id) }}
        before={
          <BothTexts
            ask={ask}
            again={again}
            line={sheet}
            texts={bothTextsOf(t, sheet, again)}
            leave={sheet.removed ? to.meetings : to.meeting(id)}
          />
        }
        after={<TakeAway ask={ask} line={sheet} means={t('plan.takeAwayMeans')} />}
      >
        <HiddenField name="was" value={String(sheet.version)} />
        <SheetBoxes
          t={t}
          form={state}
          seen={
            guests.length === 0 ? t('common.onlyYou') : t('people.whoCanSee', { names: sayList(ask.language, names) })
          }
        />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const sheet = sheetFrom(ask.t, command);
    if ('problems' in sheet) return sheet;
    const id = idFrom(ask, 'id');
    return keepChange(ask, 'meeting', { id, was: command.was, ...sheet }, `${to.meeting(id)}?done=changed`);
  },
};
