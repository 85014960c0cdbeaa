import { z } from 'zod';
import { lineOf, type Line } from '../../../modules/plans/index.ts';
import { idOfWishName, isUsualWish, nameWishPart, sayWishPart } from '../../../modules/wishes/index.ts';
import { fields, NotFound, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, HiddenField, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { keepChange } from '../line-here.ts';
import { TakeAway } from '../take-away.tsx';
import { whoSeesWishes, wishPartHere, wishPlaceFrom } from './wish-here.ts';

const form = z.object({ once: fields.once, was: fields.version, heading: fields.line });

/** Names a part: a usual one in words of the person's own, or with its usual name again; a part of their own, which can be taken away here. */
export const nameWishes: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t, person } = ask;
    const { part, name, seen } = await ask.record(async (tx) => {
      const here = (await wishPartHere(ask, tx)).part;
      const line: Line | null = here.named ?? (here.usual ? await lineOf(tx, idOfWishName(person, here.usual)) : null);
      return { part: here, name: line, seen: await whoSeesWishes(ask, tx, here) };
    });
    const { place, usual, heading } = part;
    const state = formOf(ask, again, { heading });
    const back = to.wishPart(place);
    const texts = [{ label: t('well.partName'), now: heading, mine: typedText(again, 'heading') }];
    const hint = usual ? t('well.renameHint', { name: t(`wishes.part.${usual}`) }) : '';
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('wishes.title')}
        heading={t('well.renameHeading')}
        action={to.nameWishPart(place)}
        submit={t('well.keepName')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="staying-well"
        room={{ text: sayWishPart(t, part), href: back }}
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
    const place = wishPlaceFrom(ask);
    const heading = typed.trim();
    const done = `${to.wishPart(place)}?done=named`;
    if (!isUsualWish(place)) {
      if (heading === '') return { problems: { heading: ask.t('form.empty') } };
      const kept = await keepChange(ask, 'wish part', { id: place, was, words: heading }, done);
      return typeof kept === 'string' ? kept : { problems: { heading: ask.t('plan.clash') } };
    }
    const named = await ask.record((tx) => nameWishPart(tx, { part: place, was, heading }));
    if (named.outcome === 'gone') throw new NotFound();
    return named.outcome === 'kept' ? done : { problems: { heading: ask.t('plan.clash') } };
  },
};
