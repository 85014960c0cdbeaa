import { z } from 'zod';
import { CONTACT_PARTS } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, HiddenField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere } from '../line-here.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { TakeAway } from '../take-away.tsx';
import { ContactFields, contactFrom, contactSchema, contactValues } from './contact-fields.tsx';

const form = contactSchema.extend({ was: fields.version });

/** Changes a name and number, or takes it away. */
export const changeContact: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const [line, seen] = await ask.record(async (tx) => [
      await lineHere(tx, id, 'contact', again !== null),
      await whoCanSeeLine(ask, tx, 'people'),
    ]);
    const state = formOf(ask, again, contactValues(line.words, line.fields));
    const typedTicks = z
      .union([z.array(z.string()), z.string().transform((one) => [one])])
      .safeParse(again?.typed['ticks']);
    const ticked = typedTicks.success ? typedTicks.data : [];
    const sayTicks = (isTicked: (tick: 'works' | 'first' | 'notTell') => boolean): string =>
      (['works', 'first', 'notTell'] as const)
        .filter(isTicked)
        .map((tick) => t(`contacts.${tick}`))
        .join('\n');
    const texts = [
      { label: t('contacts.name'), now: line.words, mine: typedText(again, 'words') },
      ...CONTACT_PARTS.map((part) => ({
        label: t(`contacts.${part}`),
        now: line.fields[part] ?? '',
        mine: typedText(again, part),
      })),
      {
        label: t('contacts.ticks'),
        now: sayTicks((tick) => line.fields[tick] === true),
        mine: sayTicks((tick) => ticked.includes(tick)),
      },
    ];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('contacts.changeTitle')}
        heading={t('contacts.changeHeading')}
        action={to.contact(id)}
        submit={t('contacts.keep')}
        cancel={{ text: t('common.cancel'), href: to.contacts }}
        current="people"
        room={{ text: t('contacts.heading'), href: to.contacts }}
        before={<BothTexts ask={ask} again={again} line={line} texts={texts} leave={to.contacts} />}
        after={<TakeAway ask={ask} line={line} means={t('contacts.takeAwayMeans')} />}
      >
        <HiddenField name="was" value={String(line.version)} />
        <ContactFields t={t} form={state} seen={seen} />
      </FormPage>
    );
  },
  act: (ask, command) => {
    const { was, words } = command;
    const change = { id: idFrom(ask, 'id'), was, words, fields: contactFrom(command) };
    return keepChange(ask, 'contact', change, `${to.contacts}?done=changed`);
  },
};
