import { z } from 'zod';
import { describeService } from '../../modules/services/index.ts';
import { fields, type FormParts } from '../../platform/http/index.ts';
import { to } from '../addresses.ts';
import { FormPage } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { described, describedValues, DescribingFields, languagesIn, NameField, NO_LANGUAGE } from './describing.tsx';
import { serviceToDescribe } from './here.ts';

const form = z.object({ once: fields.once, ...described });

/** An administrator says what the service is and is not, and how to reach it. */
export const describe: FormParts<'service', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const service = await serviceToDescribe(ask);
    const state = formOf(ask, again, describedValues(service));
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('service.describeTitle')}
        heading={t('service.describeHeading')}
        lede={t('service.describeLede')}
        action={to.describeService(service.id)}
        submit={t('service.describeSubmit')}
        cancel={{ text: t('common.cancel'), href: to.service }}
        current="service"
      >
        <NameField form={state} t={t} />
        <DescribingFields form={state} t={t} />
      </FormPage>
    );
  },
  act: async (ask, { once: _once, ...said }) => {
    const service = await serviceToDescribe(ask);
    const languages = languagesIn(said);
    if (languages.length === 0) return NO_LANGUAGE(ask.t);
    await ask.commons((tx) => describeService(tx, { ...said, id: service.id, languages }));
    return `${to.service}?done=words`;
  },
};
