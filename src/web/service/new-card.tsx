import { z } from 'zod';
import { helpsPeople, serviceOf, type Service } from '../../modules/services/index.ts';
import { isId } from '../../platform/ids.ts';
import { fields, NotFound, type FormParts, type SignedInAsk } from '../../platform/http/index.ts';
import { makeCardWith } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';
import { Choice, FormPage, TextField } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { newCodeHere, readyForPaper } from '../paper.ts';

const form = z.object({ once: fields.once, name: fields.neededLine, language: fields.oneOf(['en', 'cy']) });

/** The service in the address, for those who work with people there; the database refuses anybody else too. */
export async function serviceToHelpAt(ask: SignedInAsk): Promise<Service> {
  const id = ask.params['service'];
  const service = isId(id) && helpsPeople(ask.visitor.posts, id) ? await ask.commons((tx) => serviceOf(tx, id)) : null;
  if (!service) throw new NotFound();
  return service;
}

/** Makes an account and a printed card together with somebody who has none. It gives the helper nothing of the record. */
export const newCard: FormParts<'service', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const service = await serviceToHelpAt(ask);
    readyForPaper(ask);
    const state = formOf(ask, again, { language: ask.language });
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('paper.withTitle')}
        heading={t('paper.withHeading')}
        lede={t('paper.withLede')}
        action={to.newServiceCard(service.id)}
        submit={t('paper.withSubmit')}
        cancel={{ text: t('common.cancel'), href: to.serviceCards(service.id) }}
        current="service"
        room={{ text: t('paper.toServiceCards'), href: to.serviceCards(service.id) }}
        before={
          <ul>
            <li>{t('paper.withMeans1')}</li>
            <li>{t('paper.withMeans2')}</li>
            <li>{t('paper.withMeans3')}</li>
          </ul>
        }
      >
        <TextField form={state} name="name" label={t('paper.withName')} hint={t('paper.withNameHint')} personal />
        <Choice
          form={state}
          name="language"
          legend={t('paper.withLanguage')}
          options={(['en', 'cy'] as const).map((value) => ({ value, text: t(`common.language.${value}`) }))}
        />
      </FormPage>
    );
  },
  act: async (ask, { once: id, name: called, language }) => {
    const service = await serviceToHelpAt(ask);
    const code = newCodeHere(ask, 'card', id);
    const asked = { id, code, service: service.id, called, language };
    const outcome = await makeCardWith(ask.database, ask.visitor, asked);
    if (outcome === 'refused') throw new NotFound();
    if (outcome === 'too many') return { problems: { name: ask.t('paper.withTooMany') } };
    return to.printServiceCard(service.id, id);
  },
};
