import type { Child } from 'hono/jsx';
import { Actions, Button, ButtonLink, ErrorSummary, Form } from './form.tsx';
import { hasErrors } from './form-state.ts';
import type { FormState } from './form-state.ts';
import type { Frame, LinkTo } from './frame.ts';
import { Layout } from './layout.tsx';
import { PageHeading } from './page-heading.tsx';

interface FormPageProps {
  frame: Frame;
  form: FormState;
  /** Neutral: it goes into the browser's tab and history. */
  title: string;
  heading: string;
  lede?: string | undefined;
  action: string;
  /** What the button says will happen. */
  submit: string;
  cancel?: LinkTo | undefined;
  current?: string | undefined;
  room?: LinkTo | undefined;
  before?: Child;
  after?: Child;
  /** The form holds a `PictureField`. */
  takesPicture?: boolean | undefined;
  children?: Child;
}

/** One form as a page. Answer a refused posting with the same page, its values and errors, and status 422. */
export function FormPage(props: FormPageProps) {
  const { frame, form, cancel } = props;
  return (
    <Layout frame={frame} title={props.title} current={props.current} room={props.room} error={hasErrors(form)}>
      <div class="reading">
        <ErrorSummary form={form} />
        <PageHeading lede={props.lede}>{props.heading}</PageHeading>
        {props.before}
        <Form form={form} action={props.action} takesPicture={props.takesPicture}>
          {props.children}
          <Actions>
            <Button>{props.submit}</Button>
            {cancel && (
              <ButtonLink href={cancel.href} kind="quiet">
                {cancel.text}
              </ButtonLink>
            )}
          </Actions>
        </Form>
        {props.after}
      </div>
    </Layout>
  );
}
