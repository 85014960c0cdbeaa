import { z } from 'zod';
import { endKeeping, saySigns, takeSignsBack } from '../../../modules/crisis/index.ts';
import { Elsewhere, fields, NotFound, type FormParts, type SignedInAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, HiddenField, OwnWords } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { idFrom } from '../../me/id-in-address.ts';
import { sayHours, sayWait } from '../../me/unwell/say-agreement.ts';
import { newId } from '../../../platform/ids.ts';
import { readTheirSigns } from './signs.tsx';

const form = z.object({ once: fields.once, unwell: fields.once, version: fields.version });

/** The check before it is said: the signs once more, and what follows. Nothing has happened until it is pressed. */
export const sayTheirSigns: FormParts<'anyone', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const signs = await readTheirSigns(ask);
    const { person, name, standing, mineAt, needed, confirmed, waitHours, lengthHours } = signs;
    if (standing !== 'yes' || mineAt) throw new Elsewhere(to.unwellSigns(person));
    const state = formOf(ask, again);
    const more = needed - confirmed - 1;
    return (
      <FormPage
        frame={frameOf(ask, 'with')}
        form={state}
        title={t('unwell.withTitle')}
        heading={t('unwell.sayHeading')}
        lede={t('unwell.sayLede')}
        action={to.sayUnwellSigns(person)}
        submit={t('unwell.sayYes')}
        cancel={{ text: t('common.cancel'), href: to.unwellSigns(person) }}
        current="with"
        room={{ text: t('unwell.keepHeading', { name }), href: to.unwellSigns(person) }}
        before={
          <>
            <OwnWords text={signs.signs} by={name} />
            <ul>
              <li>{t('unwell.sayTold', { name })}</li>
              <li>
                {more > 0
                  ? t('unwell.sayMore', { count: more })
                  : t('unwell.sayLast', { name, wait: sayWait(t, waitHours), length: sayHours(t, lengthHours) })}
              </li>
              {(more > 0 || waitHours > 0) && <li>{t('unwell.sayBack')}</li>}
            </ul>
          </>
        }
      >
        <HiddenField name="version" value={String(signs.version)} />
        <HiddenField name="unwell" value={newId()} />
      </FormPage>
    );
  },
  act: async (ask, { once: id, unwell, version }) => {
    const person = idFrom(ask, 'person');
    const { outcome } = await ask.commons((tx) => saySigns(tx, { id, unwell, person, version }));
    const done = { said: 'said', 'said already': 'said', 'changed meanwhile': 'changed', 'too many': 'too-many' };
    return `${to.unwellSigns(person)}?done=${done[outcome]}`;
  },
};

const plain = z.object({ once: fields.once });
const back = (ask: SignedInAsk): string => to.unwellSigns(idFrom(ask, 'person'));

/** Takes back that they see the signs. */
export const pressTakeBack = {
  fields: plain,
  back,
  act: async (ask: SignedInAsk): Promise<string> => {
    const person = idFrom(ask, 'person');
    const outcome = await ask.commons((tx) => takeSignsBack(tx, { person }));
    return `${to.unwellSigns(person)}?done=${outcome === 'taken back' ? 'back' : 'not-back'}`;
  },
};

/** Takes back that they would say so. */
export const pressEndKeeping = {
  fields: plain,
  back,
  act: async (ask: SignedInAsk): Promise<string> => {
    const person = idFrom(ask, 'person');
    const outcome = await ask.commons((tx) => endKeeping(tx, { person }));
    if (outcome === 'no such ask') throw new NotFound();
    return `${to.withMe}?done=unwell-ended`;
  },
};
