import { z } from 'zod';
import { BARRIERS, type Fields } from '../../../../modules/plans/index.ts';
import { fields } from '../../../../platform/http/index.ts';
import type { T } from '../../../../platform/language/index.ts';
import { Choice, Choices, PersonalTextArea, type FormState } from '../../../design/index.ts';

/** "none": the person would rather not choose. */
export const SORTS = [...BARRIERS, 'none'] as const;

/** What a barrier's form holds, new or changed. It needs words, or what it is about; one is enough. */
export const barrierFields = {
  once: fields.once,
  words: fields.words,
  sort: fields.oneOf(SORTS).default('none'),
  pool: fields.someOf(['yes']),
};

interface TypedBarrier {
  readonly sort: (typeof SORTS)[number];
  readonly pool: readonly 'yes'[];
}

export const barrierFrom = ({ sort, pool }: TypedBarrier): Fields => ({
  ...(sort === 'none' ? {} : { sort }),
  pool: pool.includes('yes'),
});

/** True where the form says nothing at all. */
export const saysNothing = (words: string, sort: TypedBarrier['sort']): boolean =>
  words.trim() === '' && (sort === 'none' || sort === 'own words');

export function BarrierParts({ t, form, seen }: { t: T; form: FormState; seen: string }) {
  return (
    <>
      <PersonalTextArea
        form={form}
        name="words"
        label={t('hard.barrierWords')}
        hint={t('hard.barrierWordsHint', { seen })}
        rows={4}
      />
      <Choice
        form={form}
        name="sort"
        legend={t('hard.sort')}
        options={SORTS.map((value) => ({ value, text: t(`hard.sort.${value}`) }))}
      />
      <Choices
        form={form}
        name="pool"
        legend={t('hard.pool')}
        hint={t('hard.poolMeans')}
        options={[{ value: 'yes', text: t('hard.poolYes') }]}
      />
    </>
  );
}

export const barrierSchema = z.object(barrierFields);
