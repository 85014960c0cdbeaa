import { z } from 'zod';
import { beginLine, hardIn, placeLine } from '../../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../../platform/http/index.ts';
import { Choice, FormPage, PersonalTextArea } from '../../../design/index.ts';
import { formOf, frameOf } from '../../../frame.ts';
import { to } from '../../../addresses.ts';
import { whoCanSeeLine } from '../../people/who-can-see.ts';
import { partIn } from './part-in-address.ts';

const KINDS = ['matters', 'goal', 'hard', 'barrier'] as const;
const form = z.object({ once: fields.once, words: fields.neededWords, kind: fields.oneOf(KINDS) });

/** Something new for the plan that stands in this part of the lens from the start. */
export const newInPart: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const part = partIn(ask);
    const name = t(`lens.part.${part}`);
    const state = formOf(ask, again, { kind: ask.query.get('as') === 'hard' ? 'hard' : 'matters' });
    const seen = await ask.record((tx) => whoCanSeeLine(ask, tx, 'plan'));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('lens.newTitle')}
        heading={t('lens.newHeading', { part: name })}
        lede={t('lens.newLede')}
        action={to.newIn(part)}
        submit={t('lens.keepNew')}
        cancel={{ text: t('common.cancel'), href: to.lensPart(part) }}
        current="plan"
        room={{ text: name, href: to.lensPart(part) }}
      >
        <PersonalTextArea form={state} name="words" label={t('lens.newWords')} hint={seen} rows={3} />
        <Choice
          form={state}
          name="kind"
          legend={t('lens.newKind')}
          options={KINDS.map((value) => ({ value, text: t(`lens.newKind.${value}`) }))}
        />
      </FormPage>
    );
  },
  act: async (ask, { once: id, words, kind }) => {
    const part = partIn(ask);
    await ask.record(async (tx) => {
      await beginLine(tx, { id, kind, words });
      // Sent a second time it stands there already; moved since, it is left where the person put it.
      await placeLine(tx, { line: id, was: 0, places: [kind === 'hard' || kind === 'barrier' ? hardIn(part) : part] });
    });
    return `${to.lensPart(part)}?done=placed`;
  },
};
