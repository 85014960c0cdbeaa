import { z } from 'zod';
import { carryOutStep, lineOf, ROOM_OF, type Line } from '../../modules/plans/index.ts';
import { whoseRecord } from '../../modules/sharing/index.ts';
import { fields, NotFound, type FormParts } from '../../platform/http/index.ts';
import { Refused, type PersonTx } from '../../platform/record/index.ts';
import { to } from '../addresses.ts';
import { FormPage, OwnWords, PersonalTextArea } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { idFrom } from '../me/id-in-address.ts';
import { levelWithLine } from './staying-well/levels.ts';

const form = z.object({ once: fields.once, note: fields.note });

type CarryOutForm = FormParts<'with', typeof form>;

/** Where a step or an action of somebody's stands, and how it is spoken of. */
const PLACES = {
  step: {
    room: 'plan',
    param: 'step',
    href: to.carryOut,
    heading: 'with.carryOutHeading',
    lede: 'with.carryOutLede',
    by: 'with.theStep',
  },
  action: {
    room: 'staying well',
    param: 'line',
    href: to.carryOutAction,
    heading: 'wellShared.carryOutHeading',
    lede: 'wellShared.carryOutLede',
    by: 'wellShared.theAction',
  },
  'wish step': {
    room: 'advance wishes',
    param: 'line',
    href: to.carryOutWish,
    heading: 'wellShared.carryOutHeading',
    lede: 'wishes.carryOutLede',
    by: 'wishes.theStep',
  },
} as const;

/** Says that a step was done for the person, where they asked others to do it. */
export const carryOut: CarryOutForm = carryingOut('step');

/** Says the same of what they do about a line of their staying-well plan. */
export const carryOutAction: CarryOutForm = carryingOut('action');

/** Says the same of what others may do about a wish. */
export const carryOutWish: CarryOutForm = carryingOut('wish step');

/** Whether this transaction lets somebody carry it out. */
const mayCarryOut = async (tx: PersonTx, line: Line): Promise<boolean> =>
  line.kind === 'action' ? (await levelWithLine(tx, line)) === 'carry out' : tx.mayCarryOutIn.has(ROOM_OF[line.kind]);

function carryingOut(kind: keyof typeof PLACES): CarryOutForm {
  const { room, param, href, heading, lede, by } = PLACES[kind];
  return {
    fields: form,
    show: async (ask, again) => {
      const { t, person } = ask;
      const id = idFrom(ask, param);
      const { step, name } = await ask.record(async (tx) => {
        const line = await lineOf(tx, id);
        if (!line || line.kind !== kind || line.removed) throw new NotFound();
        if (!(await mayCarryOut(tx, line))) throw new Refused();
        return { step: line, name: await whoseRecord(tx) };
      });
      const state = formOf(ask, again);
      return (
        <FormPage
          frame={frameOf(ask, 'with')}
          form={state}
          title={t('with.carryOutTitle')}
          heading={t(heading)}
          lede={t(lede, { name })}
          action={href(person, step.id)}
          submit={t('with.iDidThis')}
          cancel={{ text: t('common.cancel'), href: to.theirRoom(person, room) }}
          current="with"
          before={<OwnWords text={step.words} by={t(by, { name })} />}
        >
          <PersonalTextArea
            form={state}
            name="note"
            label={t('with.carryOutNote')}
            hint={t('with.whyHint', { name })}
            rows={2}
          />
        </FormPage>
      );
    },
    act: async (ask, command) => {
      const { t, person } = ask;
      const outcome = await ask.record((tx) =>
        carryOutStep(tx, { id: command.once, step: idFrom(ask, param), note: command.note }),
      );
      if (outcome === 'not asked for') return { problems: { note: t('with.notAskedFor') } };
      return `${to.theirRoom(person, room)}?done=carried-out`;
    },
  };
}
