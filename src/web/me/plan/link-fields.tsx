import { z } from 'zod';
import { glimpsesOf, LINKED, webAddressFrom, type Fields, type Glimpse } from '../../../modules/plans/index.ts';
import { fields, type Problems } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { isId } from '../../../platform/ids.ts';
import { Choice, PersonalTextArea, SelectField, TextField, type FormState } from '../../design/index.ts';
import { shortly } from '../shortly.ts';

/** What a link's form holds, new or changed. A link needs words, or one of the person's barriers. */
export const linkFields = {
  once: fields.once,
  to: fields.oneOf(LINKED),
  words: fields.words,
  href: z.string().max(2_000, 'form.tooLong').default(''),
  barrier: z.string().default(''),
};

interface TypedLink {
  readonly to: Fields['to'];
  readonly words: string;
  readonly href: string;
  readonly barrier: string;
}

/** How many of the person's barriers a link can be chosen from; the newest, since those are on their mind. */
const MOST_BARRIERS = 100;

/** The barriers that a link may lead to. */
export async function barriersToLink(tx: PersonTx): Promise<Glimpse[]> {
  return (await glimpsesOf(tx, ['barrier'])).slice(-MOST_BARRIERS).toReversed();
}

/** What is to be kept of a link, or what needs another look. `barriers`: those that may be chosen. */
export function linkFrom(
  t: T,
  typed: TypedLink,
  barriers: readonly string[],
): { readonly fields: Fields } | { readonly problems: Problems } {
  const { to, words, barrier: chosen } = typed;
  const href = typed.href.trim() === '' ? '' : webAddressFrom(typed.href);
  const barrier = isId(chosen) && barriers.includes(chosen) ? chosen : '';
  const problems: Record<string, string> = {};
  if (words.trim() === '' && barrier === '') problems['words'] = t('goal.linkEmpty');
  if (href === null) problems['href'] = t('goal.linkHrefWrong');
  if (Object.keys(problems).length > 0 || href === null) return { problems };
  return { fields: { ...(to === undefined ? {} : { to }), href, barrier } };
}

interface LinkPartsProps {
  t: T;
  form: FormState;
  seen: string;
  barriers: readonly Glimpse[];
  /** A barrier that it leads to and that is no longer among them. */
  gone?: string | undefined;
}

export function LinkParts({ t, form, seen, barriers, gone }: LinkPartsProps) {
  const choices = [
    { value: '', text: t('goal.noBarrier') },
    ...(gone ? [{ value: gone, text: t('goal.barrierGone') }] : []),
    ...barriers.map(({ id, start, sort }) => ({ value: id, text: sayBarrier(t, start, sort) })),
  ];
  return (
    <>
      <Choice
        form={form}
        name="to"
        legend={t('goal.linkTo')}
        options={LINKED.map((value) => ({ value, text: t(`goal.to.${value}`) }))}
      />
      <PersonalTextArea form={form} name="words" label={t('goal.linkWords')} hint={seen} rows={2} />
      <TextField form={form} name="href" label={t('goal.linkHref')} hint={t('goal.linkHrefHint')} inputmode="text" />
      {choices.length > 1 && (
        <SelectField
          form={form}
          name="barrier"
          label={t('goal.linkBarrier')}
          hint={t('goal.linkBarrierHint')}
          options={choices}
        />
      )}
    </>
  );
}

/** A barrier in a list: what it is about and how it begins, whichever of them there is. */
function sayBarrier(t: T, start: string, sort: Fields['sort']): string {
  const about = sort === undefined || sort === 'own words' ? '' : t(`hard.sort.${sort}`);
  return [about, shortly(start, 60)].filter((each) => each !== '').join(': ');
}
