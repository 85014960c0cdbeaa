import type { Child } from 'hono/jsx';
import type { OrderChange } from '../../modules/plans/index.ts';
import type { RecordAsk } from '../../platform/http/index.ts';
import { Button, Form, HiddenField, Looks, makeForm, Quiet } from '../design/index.ts';

/** What can be done with the part at this place of so many. */
const pressesAt = (index: number, count: number): OrderChange[] => [
  ...(index > 0 ? (['up'] as const) : []),
  ...(index < count - 1 ? (['down'] as const) : []),
  'leave out',
];

interface PartsInOrderProps<Part> {
  ask: Pick<RecordAsk, 't'>;
  parts: readonly Part[];
  /** A form came back: the press was about nothing that is there. */
  isUnknown: boolean;
  draw: (part: Part, presses: readonly OrderChange[]) => Child;
  /** What stands below them. */
  children?: Child;
}

/** All parts in their order, and below them those that are left out, each with what can be done with it. */
export function PartsInOrder<Part extends { readonly isLeftOut: boolean }>(props: PartsInOrderProps<Part>) {
  const { t } = props.ask;
  const shown = props.parts.filter((part) => !part.isLeftOut);
  const leftOut = props.parts.filter((part) => part.isLeftOut);
  return (
    <>
      {props.isUnknown && <p role="alert">{t('about.orderUnknown')}</p>}
      <div class="reading">
        <Looks>{shown.map((part, index) => props.draw(part, pressesAt(index, shown.length)))}</Looks>
        {leftOut.length > 0 && (
          <section>
            <h2>{t('about.leftOutHeading')}</h2>
            <p>{t('about.leftOutMeans')}</p>
            <Looks>{leftOut.map((part) => props.draw(part, ['bring back']))}</Looks>
          </section>
        )}
        {props.children}
      </div>
    </>
  );
}

/** Where the page comes back to after a move, so that the part can be moved on. */
export const anchorOf = (place: string): string => `part-${place.replaceAll(/[^\w-]/g, '-')}`;

const SAYS = {
  up: 'about.up',
  down: 'about.down',
  'leave out': 'about.leaveOut',
  'bring back': 'about.bringBack',
} as const;

interface PlaceInOrderProps {
  ask: RecordAsk;
  place: string;
  name: string;
  isEmpty: boolean;
  presses: readonly OrderChange[];
  /** Where the presses post to. */
  action: string;
  /** What else can be done with it, beside its name. */
  children?: Child;
}

/** A part on the page that orders parts: its name, and presses that move it, leave it out or bring it back. */
export function PlaceInOrder({ ask, place, name, isEmpty, presses, action, children }: PlaceInOrderProps) {
  const { t } = ask;
  const anchor = anchorOf(place);
  return (
    <li id={anchor}>
      <p>
        <strong dir="auto">{name}</strong>
        {children}
      </p>
      {isEmpty && <Quiet>{t('about.orderNothingYet')}</Quiet>}
      <Form form={makeForm(ask, { id: anchor })} action={action} class="actions">
        <HiddenField name="place" value={place} />
        {presses.map((press) => (
          <Button kind="quiet" name="change" value={press}>
            {t(SAYS[press])}
            <span class="nhsuk-u-visually-hidden"> {name}</span>
          </Button>
        ))}
      </Form>
    </li>
  );
}
