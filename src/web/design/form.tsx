import type { Child } from 'hono/jsx';
import { translator } from '../../platform/language/index.ts';
import { fieldId, hasErrors } from './form-state.ts';
import type { FormState } from './form-state.ts';
import { errorSummary } from './nhsuk/index.ts';

export type ButtonKind = 'main' | 'second' | 'quiet';

const buttonClasses = {
  main: 'nhsuk-button',
  second: 'nhsuk-button nhsuk-button--secondary',
  quiet: 'quiet-button',
} as const;

interface FormProps {
  form: FormState;
  action: string;
  class?: string | undefined;
  /** The form holds a `PictureField`. */
  takesPicture?: boolean | undefined;
  children?: Child;
}

/** The browser's own checks are off: they speak its language rather than the page's, and lose the error summary. */
export function Form({ form, action, class: classes, takesPicture, children }: FormProps) {
  const sentAs = takesPicture ? 'multipart/form-data' : undefined;
  return (
    <form method="post" action={action} class={classes} enctype={sentAs} novalidate autocomplete="off">
      <HiddenField name="csrf" value={form.csrf} />
      <HiddenField name="once" value={form.once} />
      {children}
    </form>
  );
}

export function HiddenField({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}

interface ButtonProps {
  kind?: ButtonKind | undefined;
  name?: string | undefined;
  value?: string | undefined;
  children?: Child;
}

export function Button({ kind = 'main', name, value, children }: ButtonProps) {
  return (
    <button type="submit" class={buttonClasses[kind]} name={name} value={value} data-prevent-double-click="true">
      {children}
    </button>
  );
}

/** A link that looks like a button; it stays a link to those who hear the page. */
export function ButtonLink({
  href,
  kind = 'main',
  children,
}: {
  href: string;
  kind?: ButtonKind | undefined;
  children?: Child;
}) {
  return (
    <a href={href} class={buttonClasses[kind]} draggable={false}>
      {children}
    </a>
  );
}

export function Actions({ children }: { children?: Child }) {
  return <div class="actions">{children}</div>;
}

export function ErrorSummary({ form }: { form: FormState }) {
  if (!hasErrors(form)) return <></>;
  const t = translator(form.language);
  return (
    <>
      {errorSummary({
        heading: t('common.errorSummary'),
        errorList: Object.entries(form.errors).map(([name, text]) => ({ href: `#${fieldId(form, name)}`, text })),
      })}
    </>
  );
}
