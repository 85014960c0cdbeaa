import { newId } from '../../platform/ids.ts';
import type { Language } from '../../platform/language/index.ts';
import type { Frame } from './frame.ts';

export type FormValues = Readonly<Record<string, string | readonly string[]>>;
/** One message a field, in the order in which the fields stand on the page. */
export type FormErrors = Readonly<Record<string, string>>;

export interface FormState {
  readonly language: Language;
  readonly csrf: string;
  /** Posted with the form, so that the same posting twice is done once. */
  readonly once: string;
  readonly values: FormValues;
  readonly errors: FormErrors;
  /** Put before every field's id when a page holds several forms with the same names. */
  readonly id?: string;
}

/** Give the posted values, errors and `once` back after a refusal, so that nothing typed is lost. */
export function makeForm(
  frame: Pick<Frame, 'language' | 'csrf'>,
  given: { values?: FormValues; errors?: FormErrors; once?: string; id?: string } = {},
): FormState {
  return {
    language: frame.language,
    csrf: frame.csrf,
    once: given.once ?? newId(),
    values: given.values ?? {},
    errors: given.errors ?? {},
    ...(given.id === undefined ? {} : { id: given.id }),
  };
}

/** A field's own id is the one that the error summary links to: of several inputs, the first. */
export function fieldId(form: FormState, name: string): string {
  return form.id === undefined ? name : `${form.id}-${name}`;
}

export function textValue(form: FormState, name: string): string {
  const value = form.values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

export function listValue(form: FormState, name: string): readonly string[] {
  const value = form.values[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

export function hasErrors(form: FormState): boolean {
  return Object.keys(form.errors).length > 0;
}
