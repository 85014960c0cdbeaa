import { z } from 'zod';
import {
  agreeWhenUnwell,
  LENGTH_HOURS,
  problemsWith,
  usuallyNeeded,
  WAIT_HOURS,
  type AgreementParts,
} from '../../../modules/crisis/index.ts';
import {
  fields,
  type Again,
  type FormParts,
  type Page,
  type Problems,
  type RecordAsk,
} from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, HiddenField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { BothTexts, isClash, typedText } from '../both-texts.tsx';
import { readAround, type AroundAgreement } from './around-agreement.ts';
import { AgreementFields } from './agreement-fields.tsx';
import { ReadBack } from './read-back.tsx';
import { sayAgreement } from './say-agreement.ts';

const some = z
  .union([
    z.array(z.string().max(100)),
    z
      .string()
      .max(100)
      .transform((value) => [value]),
  ])
  .default([]);
const schema = {
  once: fields.once,
  was: fields.version,
  keepers: some,
  needed: fields.line,
  signs: fields.words,
  pick: some,
  wait: fields.line,
  lasts: fields.line,
  /** Read it back first, keep it as it was read, or go on changing it. */
  step: fields.line,
};
const form = z.object(schema);
type AgreementTyped = z.output<typeof form>;

/** Below what is written, what was picked: as the person wrote it in the other place. */
export function withPicked(signs: string, picked: readonly string[]): string {
  const written = signs.trimEnd();
  const lines = picked.filter((words) => !written.split('\n').includes(words));
  return [written, ...lines].filter((part) => part !== '').join('\n');
}

const hours = (typed: string): number => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN);

function partsFrom(typed: AgreementTyped, around: AroundAgreement): AgreementParts {
  const picked = around.lines.filter(({ id }) => typed.pick.includes(id)).map(({ words }) => words);
  return {
    keepers: [...new Set(typed.keepers)],
    needed: hours(typed.needed),
    waitHours: hours(typed.wait),
    lengthHours: hours(typed.lasts),
    signs: withPicked(typed.signs, picked),
  };
}

/** What was typed, where the form came back to be read; null while it is still being filled in. */
function readBackOf(again: Again | null): AgreementTyped | null {
  if (again === null || Object.keys(again.problems).length > 0 || again.typed['step'] === 'edit') return null;
  const typed = form.safeParse(again.typed);
  return typed.success ? typed.data : null;
}

const AT = {
  nobody: 'keepers',
  'too many': 'keepers',
  needed: 'needed',
  wait: 'wait',
  length: 'lasts',
  'no signs': 'signs',
  'long signs': 'signs',
} as const;

/** Writes the agreement, or a new version of it; reads it back before anybody is asked. */
export const agreement: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const around = await ask.record(readAround);
    const typed = readBackOf(again);
    if (again && typed) {
      const parts = partsFrom(typed, around);
      return <ReadBack ask={ask} again={again} parts={parts} called={around.called} />;
    }
    return <AgreementForm ask={ask} again={again} around={around} />;
  },
  act: async (ask, typed) => {
    const { t } = ask;
    const around = await ask.record(readAround);
    const parts = partsFrom(typed, around);
    if (typed.step === 'edit') return { problems: {} };
    const problems: Record<string, string> = {};
    for (const problem of problemsWith(parts)) problems[AT[problem]] ??= t(`unwell.wrong.${problem}`);
    if (parts.keepers.some((member) => !around.may.some((each) => each.member === member)))
      problems['keepers'] = t('unwell.wrong.gone');
    if (Object.keys(problems).length > 0 || typed.step !== 'keep') return { problems };
    const outcome = await ask.record((tx) => agreeWhenUnwell(tx, { ...parts, was: typed.was }));
    if (outcome === 'kept') return `${to.unwell}?done=agreed`;
    const why: Problems =
      outcome === 'not here' ? { keepers: t('unwell.wrong.gone') } : { signs: t('unwell.changedMeanwhile') };
    return { problems: why };
  },
};

function AgreementForm({ ask, again, around }: { ask: RecordAsk; again: Again | null; around: AroundAgreement }): Page {
  const { t } = ask;
  const { newest, called } = around;
  const state = formOf(ask, again, firstOf(around));
  const line = { version: newest?.version ?? 0, removed: false, writtenAt: newest?.at ?? ask.now };
  const mine = isClash(again, line) ? form.safeParse(again.typed) : null;
  return (
    <FormPage
      frame={frameOf(ask, 'me')}
      form={state}
      title={t('unwell.title')}
      heading={t('unwell.formHeading')}
      lede={t('unwell.formLede')}
      action={to.unwellAgreement}
      submit={t('unwell.readBack')}
      cancel={{ text: t('common.cancel'), href: to.unwell }}
      current="staying-well"
      room={{ text: t('unwell.heading'), href: to.unwell }}
      before={
        newest &&
        mine?.success && (
          <BothTexts
            ask={ask}
            again={again}
            line={line}
            leave={to.unwell}
            texts={[
              {
                label: t('unwell.otherHeading'),
                now: sayAgreement(t, newest, called),
                mine: sayAgreement(t, partsFrom(mine.data, around), called),
              },
              { label: t('unwell.signs'), now: newest.signs, mine: typedText(again, 'signs') },
            ]}
          />
        )
      }
    >
      <HiddenField name="was" value={String(line.version)} />
      <AgreementFields t={t} form={state} around={around} />
    </FormPage>
  );
}

/** What stands in the form at first: the newest version as it is, or what is usual. Nobody and no sign is filled in by itself. */
function firstOf({ newest, may }: AroundAgreement) {
  return {
    keepers: (newest?.keepers ?? []).filter((member) => may.some((each) => each.member === member)),
    needed: String(newest?.needed ?? usuallyNeeded(may.length)),
    signs: newest?.signs ?? '',
    wait: String(newest?.waitHours ?? WAIT_HOURS.usual),
    lasts: String(newest?.lengthHours ?? LENGTH_HOURS.usual),
  };
}
