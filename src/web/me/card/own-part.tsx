import { z } from 'zod';
import { beginLine } from '../../../modules/plans/index.ts';
import { PERSON } from '../../../modules/crisis-card/index.ts';
import { Elsewhere, fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import type { Line } from '../../../modules/plans/index.ts';
import { FormPage, HiddenField, PersonalTextArea, TextField, type FormState } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere } from '../line-here.ts';
import { TakeAway } from '../take-away.tsx';
import { whoSeesCard } from './who-sees.ts';

const form = z.object({ once: fields.once, heading: fields.line, words: fields.neededWords });
const changed = form.extend({ was: fields.version });

function OwnPartFields({ t, form: state, seen }: { t: T; form: FormState; seen: string }) {
  return (
    <>
      <TextField form={state} name="heading" label={t('card.newPartHeading')} hint={t('card.newPartHint')} personal />
      <PersonalTextArea form={state} name="words" label={t('card.words')} hint={seen} rows={4} />
    </>
  );
}

const around = (ask: RecordAsk) => ({
  frame: frameOf(ask, 'me'),
  title: ask.t('card.title'),
  current: 'card',
  submit: ask.t('card.keep'),
  cancel: { text: ask.t('common.cancel'), href: to.myCard },
  room: { text: ask.t('card.back'), href: to.myCard },
});

/** Puts something on the card under a heading of the person's own. */
export const newOnCard: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const state = formOf(ask, again);
    const seen = await ask.record((tx) => whoSeesCard(ask, tx));
    return (
      <FormPage {...around(ask)} form={state} heading={t('card.newHeading')} action={to.newOnCard}>
        <OwnPartFields t={t} form={state} seen={seen} />
      </FormPage>
    );
  },
  act: async (ask, { once: id, heading, words }) => {
    await ask.record((tx) => beginLine(tx, { id, kind: 'card', words, fields: { heading: heading.trim() } }));
    return `${to.myCard}?done=kept`;
  },
};

/** The page on which a line of the card is changed, where it is not this one. */
function otherPage(line: Line): string | null {
  const { part } = line.fields;
  if (part === undefined) return null;
  return part === PERSON ? to.cardPerson(line.id) : to.cardPart(part);
}

/** Changes something that the person put on the card under their own heading, or takes it away. */
export const changeOnCard: FormParts<'me', typeof changed> = {
  fields: changed,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const [line, seen] = await ask.record(async (tx) => [
      await lineHere(tx, id, 'card', again !== null),
      await whoSeesCard(ask, tx),
    ]);
    const elsewhere = otherPage(line);
    if (elsewhere !== null) throw new Elsewhere(elsewhere);
    const heading = line.fields.heading ?? '';
    const state = formOf(ask, again, { heading, words: line.words });
    const texts = [
      { label: t('card.newPartHeading'), now: heading, mine: typedText(again, 'heading') },
      { label: t('card.words'), now: line.words, mine: typedText(again, 'words') },
    ];
    return (
      <FormPage
        {...around(ask)}
        form={state}
        heading={t('card.newHeading')}
        action={to.cardLine(id)}
        before={<BothTexts ask={ask} again={again} line={line} texts={texts} leave={to.myCard} />}
        after={<TakeAway ask={ask} line={line} means={t('card.takeAwayMeans')} />}
      >
        <HiddenField name="was" value={String(line.version)} />
        <OwnPartFields t={t} form={state} seen={seen} />
      </FormPage>
    );
  },
  act: async (ask, { was, heading, words }) => {
    const id = idFrom(ask, 'id');
    const line = await ask.record((tx) => lineHere(tx, id, 'card', true));
    const elsewhere = otherPage(line);
    if (elsewhere !== null) throw new Elsewhere(elsewhere);
    const change = { id, was, words, fields: { heading: heading.trim() } };
    return keepChange(ask, 'card', change, `${to.myCard}?done=changed`);
  },
};
