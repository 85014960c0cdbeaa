import { translator } from '../../platform/language/index.ts';
import type { Language } from '../../platform/language/index.ts';
import { fieldId, listValue, textValue } from './form-state.ts';
import type { FormState } from './form-state.ts';
import { checkboxes, dateInput, fileUpload, input, radios, select, textarea } from './nhsuk/index.ts';

interface FieldProps {
  form: FormState;
  name: string;
  hint?: string | undefined;
}
interface LabelledProps extends FieldProps {
  label: string;
}
interface GroupProps extends FieldProps {
  legend: string;
}

export interface Option {
  readonly value: string;
  readonly text: string;
  readonly hint?: string | undefined;
}

/** What every control shares: its id, and its hint and error where it has them. */
function shared({ form, name, hint }: FieldProps) {
  const error = form.errors[name];
  const visuallyHiddenText = translator(form.language)('common.errorPrefix').replace(/:$/, '');
  return {
    ...(hint === undefined ? {} : { hint: { text: hint } }),
    ...(error === undefined ? {} : { errorMessage: { text: error, visuallyHiddenText } }),
  };
}

/** HTML drops one line break straight after `<textarea>`; words that begin with one need a second to keep theirs. */
function keptExactly(words: string): string {
  return /^[\r\n]/.test(words) ? `\n${words}` : words;
}

interface PersonalTextAreaProps extends LabelledProps {
  rows?: number | undefined;
  language?: Language | undefined;
}

export function PersonalTextArea(props: PersonalTextAreaProps) {
  const { form, name, label, rows = 5, language } = props;
  return (
    <>
      {textarea({
        ...shared(props),
        id: fieldId(form, name),
        name,
        rows: String(rows),
        label: { text: label, size: 's' },
        value: keptExactly(textValue(form, name)),
        autocomplete: 'off',
        attributes: { dir: 'auto', 'data-grow': 'true', ...(language === undefined ? {} : { lang: language }) },
      })}
    </>
  );
}

interface TextFieldProps extends LabelledProps {
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | undefined;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search' | undefined;
  autocomplete?: string | undefined;
  width?: '2' | '3' | '4' | '5' | '10' | '20' | undefined;
  personal?: boolean | undefined;
}

export function TextField(props: TextFieldProps) {
  const { form, name, label, type = 'text', inputmode, autocomplete = 'off', width, personal } = props;
  return (
    <>
      {input({
        ...shared(props),
        id: fieldId(form, name),
        name,
        type,
        autocomplete,
        label: { text: label, size: 's' },
        value: type === 'password' ? '' : textValue(form, name),
        ...(inputmode === undefined ? {} : { inputmode }),
        ...(width === undefined ? {} : { classes: `nhsuk-input--width-${width}` }),
        ...(type === 'text' ? {} : { spellcheck: false }),
        ...(personal ? { attributes: { dir: 'auto' } } : {}),
      })}
    </>
  );
}

/** Three boxes, posted as `name-day`, `name-month` and `name-year`. */
export function DateField(props: GroupProps) {
  const { form, name, legend } = props;
  const t = translator(form.language);
  const id = fieldId(form, name);
  const box = (part: 'day' | 'month' | 'year', width: number, boxId: string) => ({
    id: boxId,
    name: `${name}-${part}`,
    label: { text: t(`design.${part}`) },
    width,
    autocomplete: 'off',
    value: textValue(form, `${name}-${part}`),
  });
  return (
    <>
      {dateInput({
        ...shared(props),
        id: `${id}-date`,
        fieldset: { legend: { text: legend, size: 's' } },
        day: box('day', 2, id),
        month: box('month', 2, `${id}-month`),
        year: box('year', 4, `${id}-year`),
      })}
    </>
  );
}

/** A picture from the device. It stands last among the fields, so that what was typed arrives before it. */
export function PictureField(props: LabelledProps) {
  const { form, name, label } = props;
  return (
    <>
      {fileUpload({
        ...shared(props),
        id: fieldId(form, name),
        name,
        label: { text: label, size: 's' },
        attributes: { accept: 'image/jpeg,image/png,image/webp,image/gif,image/avif' },
      })}
    </>
  );
}

function items(options: readonly Option[]) {
  return options.map(({ value, text, hint }) => ({
    value,
    text,
    ...(hint === undefined ? {} : { hint: { text: hint } }),
  }));
}

export function Choice(props: GroupProps & { options: readonly Option[]; inline?: boolean | undefined }) {
  const { form, name, legend, options, inline = false } = props;
  return (
    <>
      {radios({
        ...shared(props),
        idPrefix: fieldId(form, name),
        name,
        inline,
        value: textValue(form, name),
        fieldset: { legend: { text: legend, size: 's' } },
        items: items(options),
      })}
    </>
  );
}

export function Choices(props: GroupProps & { options: readonly Option[] }) {
  const { form, name, legend, options } = props;
  return (
    <>
      {checkboxes({
        ...shared(props),
        idPrefix: fieldId(form, name),
        name,
        values: [...listValue(form, name)],
        fieldset: { legend: { text: legend, size: 's' } },
        items: items(options),
      })}
    </>
  );
}

export function SelectField(props: LabelledProps & { options: readonly { value: string; text: string }[] }) {
  const { form, name, label, options } = props;
  return (
    <>
      {select({
        ...shared(props),
        id: fieldId(form, name),
        name,
        label: { text: label, size: 's' },
        value: textValue(form, name),
        items: options.map(({ value, text }) => ({ value, text })),
      })}
    </>
  );
}
