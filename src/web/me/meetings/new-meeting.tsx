import { z } from 'zod';
import { beginLine } from '../../../modules/plans/index.ts';
import type { FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { SheetBoxes, sheetFields, sheetFrom } from './sheet-fields.tsx';

const form = z.object(sheetFields);

/** Makes the sheet for a meeting. */
export const newMeeting: FormParts<'me', typeof form> = {
  fields: form,
  show: (ask, again) => {
    const { t } = ask;
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('meetings.pageTitle')}
        heading={t('meetings.begin')}
        lede={t('meetings.newLede')}
        action={to.newMeeting}
        submit={t('meetings.keep')}
        cancel={{ text: t('common.cancel'), href: to.meetings }}
        current="plan"
        room={{ text: t('meetings.heading'), href: to.meetings }}
      >
        <SheetBoxes t={t} form={state} seen={t('common.onlyYou')} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const sheet = sheetFrom(ask.t, command);
    if ('problems' in sheet) return sheet;
    await ask.record((tx) => beginLine(tx, { id: command.once, kind: 'meeting', ...sheet }));
    return `${to.meeting(command.once)}?done=kept`;
  },
};
