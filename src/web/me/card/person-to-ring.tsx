import { z } from 'zod';
import { PERSON } from '../../../modules/crisis-card/index.ts';
import { beginLine, linesOf, standingIn, type Line } from '../../../modules/plans/index.ts';
import { fields, NotFound, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import {
  Fold,
  FormPage,
  HiddenField,
  LookLine,
  Looks,
  PersonalTextArea,
  TextField,
  type FormState,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere } from '../line-here.ts';
import { TakeAway } from '../take-away.tsx';
import { whoSeesCard } from './who-sees.ts';

const form = z.object({
  once: fields.once,
  words: fields.neededLine,
  relationship: fields.line,
  reach: fields.note,
});
const changed = form.extend({ was: fields.version });

const fieldsFrom = ({ relationship, reach }: Pick<z.output<typeof form>, 'relationship' | 'reach'>) => ({
  part: PERSON,
  relationship: relationship.trim(),
  reach: reach.trim(),
});

function PersonFields({ t, form: state, seen }: { t: T; form: FormState; seen: string }) {
  return (
    <>
      <TextField form={state} name="words" label={t('card.personName')} hint={seen} personal />
      <PersonalTextArea form={state} name="reach" label={t('card.reach')} hint={t('card.reachHint')} rows={2} />
      <TextField
        form={state}
        name="relationship"
        label={t('card.relationship')}
        hint={t('card.relationshipHint')}
        personal
      />
    </>
  );
}

const around = (ask: RecordAsk) => ({
  frame: frameOf(ask, 'me'),
  title: ask.t('card.title'),
  current: 'card',
  submit: ask.t('card.keep'),
  cancel: { text: ask.t('common.cancel'), href: to.cardPart('ring') },
  room: { text: ask.t('card.part.ring'), href: to.cardPart('ring') },
});

/** Names and numbers that can be put on the card. Whoever must not be told is never offered as somebody to ring. */
const contactsIn = async (tx: PersonTx): Promise<Line[]> =>
  standingIn(await linesOf(tx, 'people')).filter((line) => line.kind === 'contact' && line.fields.notTell !== true);

/** Adds somebody to ring. A name of "Names and numbers" can be taken into the form; it is a copy from then on. */
export const newCardPerson: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { seen, contacts } = await ask.record(async (tx) => ({
      seen: await whoSeesCard(ask, tx),
      contacts: await contactsIn(tx),
    }));
    const taken = contacts.find((line) => line.id === ask.query.get('contact'));
    const first = taken && {
      words: taken.words,
      relationship: taken.fields.relationship ?? '',
      reach: taken.fields.reach ?? '',
    };
    const state = formOf(ask, again, first);
    return (
      <FormPage
        {...around(ask)}
        form={state}
        heading={t('card.newPersonHeading')}
        action={to.newCardPerson}
        before={again === null && <Pick t={t} contacts={contacts} />}
      >
        <PersonFields t={t} form={state} seen={seen} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const { once: id, words } = command;
    await ask.record((tx) => beginLine(tx, { id, kind: 'card', words, fields: fieldsFrom(command) }));
    return `${to.cardPart('ring')}?done=kept`;
  },
};

function Pick({ t, contacts }: { t: T; contacts: readonly Line[] }) {
  if (contacts.length === 0) return <></>;
  return (
    <Fold summary={t('card.pickHeading')}>
      <p>{t('card.pickLede')}</p>
      <Looks>
        {contacts.map((line) => (
          <LookLine>
            <a href={`${to.newCardPerson}?contact=${line.id}`} dir="auto">
              {t('card.pick', { name: line.words })}
            </a>
          </LookLine>
        ))}
      </Looks>
    </Fold>
  );
}

/** Somebody to ring on this card. Throws NotFound. */
async function personHere(tx: PersonTx, id: string, takenAwayToo: boolean): Promise<Line> {
  const line = await lineHere(tx, id, 'card', takenAwayToo);
  if (line.fields.part !== PERSON) throw new NotFound();
  return line;
}

/** Changes somebody to ring, or takes them away. */
export const changeCardPerson: FormParts<'me', typeof changed> = {
  fields: changed,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const [line, seen] = await ask.record(async (tx) => [
      await personHere(tx, id, again !== null),
      await whoSeesCard(ask, tx),
    ]);
    const { relationship = '', reach = '' } = line.fields;
    const state = formOf(ask, again, { words: line.words, relationship, reach });
    const texts = [
      { label: t('card.personName'), now: line.words, mine: typedText(again, 'words') },
      { label: t('card.reach'), now: reach, mine: typedText(again, 'reach') },
      { label: t('card.relationship'), now: relationship, mine: typedText(again, 'relationship') },
    ];
    return (
      <FormPage
        {...around(ask)}
        form={state}
        heading={t('card.changePersonHeading')}
        action={to.cardPerson(id)}
        before={<BothTexts ask={ask} again={again} line={line} texts={texts} leave={to.cardPart('ring')} />}
        after={<TakeAway ask={ask} line={line} means={t('card.takeAwayMeans')} />}
      >
        <HiddenField name="was" value={String(line.version)} />
        <PersonFields t={t} form={state} seen={seen} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const id = idFrom(ask, 'id');
    await ask.record((tx) => personHere(tx, id, true));
    const change = { id, was: command.was, words: command.words, fields: fieldsFrom(command) };
    return keepChange(ask, 'card', change, `${to.cardPart('ring')}?done=changed`);
  },
};
