import { z } from 'zod';
import { typeInvitation as type } from '../../modules/sharing/index.ts';
import type { FormParts } from '../../platform/http/index.ts';
import { readPrintedCode } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';
import { FormPage, TextField } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { sayWrongCode } from '../paper.ts';

const form = z.object({ code: z.string().max(200, 'form.tooLong').default('') });

const PROBLEMS = {
  'that is you': 'paper.typeThatIsYou',
  'not valid': 'paper.typeNotValid',
  'too many': 'paper.tooManyTries',
} as const;

/** An invitation on paper, typed by whoever is signed in. It opens nothing and names nobody: the one who gave it is asked first. */
export const typeInvitation: FormParts<'anyone', typeof form> = {
  fields: form,
  show: (ask, again) => {
    const { t } = ask;
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'with')}
        form={state}
        title={t('paper.typeTitle')}
        heading={t('paper.typeHeading')}
        lede={t('paper.typeLede')}
        action={to.typeInvitation}
        submit={t('paper.typeSubmit')}
        cancel={{ text: t('common.cancel'), href: to.withMe }}
        current="with"
      >
        <TextField form={state} name="code" label={t('paper.typeCode')} hint={t('paper.typeCodeHint')} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const { t } = ask;
    const read = readPrintedCode(command.code, 'invitation');
    if (!read.ok) return { problems: { code: sayWrongCode(t, read.why, 'invitation') } };
    const outcome = await ask.commons((tx) => type(tx, { code: read.code, network: ask.place.network }));
    return outcome === 'waiting' ? `${to.withMe}?done=typed` : { problems: { code: t(PROBLEMS[outcome]) } };
  },
};
