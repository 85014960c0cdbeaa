import { z } from 'zod';
import { lineOf, type Line } from '../../../modules/plans/index.ts';
import { fields, NotFound, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, HiddenField, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { keepChange } from '../line-here.ts';
import { TakeAway } from '../take-away.tsx';
import type { PartOfPlan, PlanInParts } from './plan-in-parts.ts';

const form = z.object({ once: fields.once, was: fields.version, heading: fields.line });

/** Names a part: a usual one in words of the person's own, or with its usual name again; a part of their own, which can be taken away here. */
export const namePart = <Part extends PartOfPlan>(plan: PlanInParts<Part>): FormParts<'me', typeof form> => ({
  fields: form,
  show: async (ask, again) => {
    const { t, person } = ask;
    const { part, name, seen } = await ask.record(async (tx) => {
      const here = (await plan.partHere(ask, tx)).part;
      const usualName = plan.idOfName(person, here);
      const line: Line | null = here.named ?? (usualName === null ? null : await lineOf(tx, usualName));
      return { part: here, name: line, seen: await plan.whoSees(ask, tx, here) };
    });
    const { place, usual, heading } = part;
    const state = formOf(ask, again, { heading });
    const back = plan.addresses.part(place);
    const texts = [{ label: t('well.partName'), now: heading, mine: typedText(again, 'heading') }];
    const hint = usual ? t('well.renameHint', { name: plan.sayUsual(t, part) }) : '';
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={plan.title(t)}
        heading={t('well.renameHeading')}
        action={plan.addresses.name(place)}
        submit={t('well.keepName')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="staying-well"
        room={{ text: plan.sayPart(t, part), href: back }}
        before={name && <BothTexts ask={ask} again={again} line={name} texts={texts} leave={back} />}
        after={!usual && name && <TakeAway ask={ask} line={name} means={t('well.takeAwayPart')} />}
      >
        <HiddenField name="was" value={String(name?.version ?? 0)} />
        <TextField
          form={state}
          name="heading"
          label={t('well.partName')}
          hint={[hint, seen].filter((each) => each !== '').join(' ')}
          personal
        />
      </FormPage>
    );
  },
  act: async (ask, { was, heading: typed }) => {
    const place = plan.placeFrom(ask);
    const heading = typed.trim();
    const done = `${plan.addresses.part(place)}?done=named`;
    const named = await ask.record(async (tx) => plan.nameUsual(tx, { place, was, heading }));
    if (named === null) {
      if (heading === '') return { problems: { heading: ask.t('form.empty') } };
      const kept = await keepChange(ask, plan.partKind, { id: place, was, words: heading }, done);
      return typeof kept === 'string' ? kept : { problems: { heading: ask.t('plan.clash') } };
    }
    if (named.outcome === 'gone') throw new NotFound();
    return named.outcome === 'kept' ? done : { problems: { heading: ask.t('plan.clash') } };
  },
});
