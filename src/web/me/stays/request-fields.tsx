import { z } from 'zod';
import type { RequestWords } from '../../../modules/stays/index.ts';
import { fields } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Fold, PersonalTextArea, type FormState } from '../../design/index.ts';

const long = z.string().max(4_000, 'form.tooLong').default('');
const short = z.string().max(1_000, 'form.tooLong').default('');

/** What a request holds, whoever writes it. Every part can be left empty. */
export const requestFields = {
  once: fields.once,
  happening: long,
  whenWanted: short,
  household: long,
  children: long,
  pets: long,
  known: long,
  reach: short,
};
const request = z.object(requestFields);

export const wordsFrom = (typed: z.output<typeof request>): RequestWords => {
  const { happening, whenWanted, household, children, pets, known, reach } = typed;
  return { happening, whenWanted, household, children, pets, known, reach };
};

interface Labels {
  readonly happening: string;
  readonly household: string;
  readonly known: string;
  readonly reach: string;
}

/** The boxes, each with why it is asked. Home, children and animals stand in a fold, for those whom it concerns. */
export function RequestBoxes({ t, form, labels }: { t: T; form: FormState; labels: Labels }) {
  const isOpen = ['household', 'children', 'pets'].some(
    (name) => form.errors[name] !== undefined || (form.values[name] ?? '') !== '',
  );
  return (
    <>
      <PersonalTextArea
        form={form}
        name="happening"
        label={labels.happening}
        hint={t('stays.happeningHint')}
        rows={4}
      />
      <PersonalTextArea
        form={form}
        name="whenWanted"
        label={t('stays.whenWanted')}
        hint={t('stays.whenWantedHint')}
        rows={1}
      />
      <PersonalTextArea form={form} name="reach" label={labels.reach} hint={t('stays.reachHint')} rows={2} />
      <Fold summary={t('stays.homeFold')} open={isOpen}>
        <p>{t('stays.homeLede')}</p>
        <PersonalTextArea
          form={form}
          name="household"
          label={labels.household}
          hint={t('stays.householdHint')}
          rows={2}
        />
        <PersonalTextArea
          form={form}
          name="children"
          label={t('stays.children')}
          hint={t('stays.childrenHint')}
          rows={2}
        />
        <PersonalTextArea form={form} name="pets" label={t('stays.pets')} hint={t('stays.petsHint')} rows={2} />
      </Fold>
      <PersonalTextArea form={form} name="known" label={labels.known} hint={t('stays.knownHint')} rows={3} />
    </>
  );
}

/** The same parts to read, those in which something stands. */
export function partsOfRequest(t: T, words: RequestWords): { label: string; words: string }[] {
  return [
    { label: t('stays.happening'), words: words.happening },
    { label: t('stays.whenWanted'), words: words.whenWanted },
    { label: t('stays.reach'), words: words.reach },
    { label: t('stays.household'), words: words.household },
    { label: t('stays.children'), words: words.children },
    { label: t('stays.pets'), words: words.pets },
    { label: t('stays.known'), words: words.known },
  ].filter((part) => part.words.trim() !== '');
}
