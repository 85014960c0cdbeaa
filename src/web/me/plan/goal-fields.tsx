import { z } from 'zod';
import {
  isLifeArea,
  LIFE_AREAS,
  LONGEST_AREA,
  MOST_OWN_AREAS,
  ownAreasFrom,
  ownAreasIn,
  type Fields,
} from '../../../modules/plans/index.ts';
import { fields } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Choices, Fold, PersonalTextArea, SelectField, type FormState, type FormValues } from '../../design/index.ts';

/** Parts of a goal's form that stay folded until the person wants them, and say nothing where they are left alone. */

const fewAndShort = (typed: string): boolean => {
  const own = ownAreasFrom(typed);
  return own.length <= MOST_OWN_AREAS && own.every((area) => area.length <= LONGEST_AREA);
};

export const areaFields = {
  areas: fields.someOf(LIFE_AREAS),
  ownAreas: z.string().default('').refine(fewAndShort, 'form.tooLong'),
};

interface TypedAreas {
  readonly areas: readonly string[];
  readonly ownAreas: string;
}

export const areasFrom = ({ areas, ownAreas }: TypedAreas): string[] => [...areas, ...ownAreasFrom(ownAreas)];
export const areaValues = ({ areas = [] }: Fields) => ({
  areas: areas.filter(isLifeArea),
  ownAreas: ownAreasIn(areas).join('\n'),
});
export const sayArea = (t: T, area: string): string => (isLifeArea(area) ? t(`area.${area}`) : area);

/** True where a field of the form holds something, or needs another look; then its fold is open. */
export const isInUse = (form: FormState, ...names: string[]): boolean =>
  names.some(
    (name) => form.errors[name] !== undefined || [form.values[name] ?? ''].flat().some((value) => value !== ''),
  );

export function AreasFold({ t, form }: { t: T; form: FormState }) {
  const options = LIFE_AREAS.map((value) => ({ value, text: sayArea(t, value) }));
  return (
    <Fold summary={t('goal.areasFold')} open={isInUse(form, 'areas', 'ownAreas')}>
      <Choices form={form} name="areas" legend={t('goal.areasLegend')} options={options} />
      <PersonalTextArea form={form} name="ownAreas" label={t('goal.ownAreas')} hint={t('goal.ownAreasHint')} rows={2} />
    </Fold>
  );
}

const NUMBERS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
const number = fields.oneOf(['', ...NUMBERS]).default('');

/** Both numbers of a goal; a step has the second only. */
export const numberFields = { importance: number, confidence: number };

export const numberFrom = (typed: string): number | undefined => (typed === '' ? undefined : Number(typed));
export const numberValue = (value: number | undefined): string => (value === undefined ? '' : String(value));

type NumberName = keyof typeof numberFields;

/** Only for those who want numbers: a list to choose from, never a scale that is filled. */
export function NumbersFold({ t, form, names }: { t: T; form: FormState; names: readonly NumberName[] }) {
  const options = [{ value: '', text: t('goal.noNumber') }, ...NUMBERS.map((value) => ({ value, text: value }))];
  return (
    <Fold summary={t('goal.numbersFold')} open={isInUse(form, ...names)}>
      <p>{t('goal.numbersMean')}</p>
      {names.map((name) => (
        <SelectField form={form} name={name} label={t(`goal.${name}`)} options={options} />
      ))}
    </Fold>
  );
}

/** The numbers that a person gave, in sentences. */
export function numbersSaid(t: T, { importance, confidence }: Fields): string[] {
  return [
    ...(importance === undefined ? [] : [t('goal.importanceIs', { number: importance })]),
    ...(confidence === undefined ? [] : [t('goal.confidenceIs', { number: confidence })]),
  ];
}

/** All the values of a goal's form, as they are now. */
export const goalValues = (words: string, kept: Fields): FormValues => ({
  words,
  why: kept.why ?? '',
  ...areaValues(kept),
  standing: kept.standing ?? 'stands',
  outcome: kept.outcome ?? '',
  importance: numberValue(kept.importance),
  confidence: numberValue(kept.confidence),
});
