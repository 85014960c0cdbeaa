/** A question to answer without a network, as it stands in the pack. The server makes them (src/web/me/journal/asked-offline.ts). */
export interface AskedOffline {
  readonly id: string;
  readonly version: number;
  readonly words: string;
  readonly form: 'yes or no' | 'steps' | 'number' | 'hours' | 'words';
  /** For steps: what each is called, from 1. */
  readonly labels: readonly string[];
  /** Beside a number: what it counts, and what it may be. */
  readonly hint: string;
}

/** The name under which a pack carries them. */
export const ASKED = 'asked';

export function askedIn(more: Readonly<Record<string, unknown>>): readonly AskedOffline[] {
  const asked = more[ASKED];
  return Array.isArray(asked) ? (asked as AskedOffline[]) : [];
}

/** Puts a field for each question into `place`, as the page with a network has it. Nothing is built from text. */
export function drawQuestions(place: HTMLElement, asked: readonly AskedOffline[]): void {
  place.replaceChildren(...asked.map((question) => drawn(question, place.dataset)));
}

function drawn(question: AskedOffline, words: DOMStringMap): HTMLElement {
  const { id, version, form } = question;
  const name = `a-${id}`;
  const group = element('div', 'nhsuk-form-group');
  const marked = element('input', '');
  marked.type = 'hidden';
  marked.name = 'asked';
  marked.value = `${id}.${version}`;
  group.append(marked);
  if (form === 'yes or no' || form === 'steps') {
    const offered =
      form === 'steps'
        ? question.labels.map((text, index) => [String(index + 1), text] as const)
        : ([
            ['yes', words['yes'] ?? ''],
            ['no', words['no'] ?? ''],
          ] as const);
    group.append(choice(name, question.words, [...offered, ['', words['blank'] ?? '']]));
  } else group.append(...box(name, question));
  return group;
}

function choice(name: string, legend: string, options: readonly (readonly [string, string])[]): HTMLElement {
  const fieldset = element('fieldset', 'nhsuk-fieldset');
  const heading = element('legend', 'nhsuk-fieldset__legend nhsuk-fieldset__legend--s');
  heading.textContent = legend;
  heading.dir = 'auto';
  const radios = element('div', 'nhsuk-radios');
  options.forEach(([value, text], index) => {
    const item = element('div', 'nhsuk-radios__item');
    const input = element('input', 'nhsuk-radios__input');
    input.type = 'radio';
    input.name = name;
    input.value = value;
    input.id = `${name}-${index}`;
    const label = element('label', 'nhsuk-label nhsuk-radios__label');
    label.htmlFor = input.id;
    label.textContent = text;
    label.dir = 'auto';
    item.append(input, label);
    radios.append(item);
  });
  fieldset.append(heading, radios);
  return fieldset;
}

function box(name: string, { words, form, hint }: AskedOffline): HTMLElement[] {
  const label = element('label', 'nhsuk-label nhsuk-label--s');
  label.htmlFor = name;
  label.textContent = words;
  label.dir = 'auto';
  const isText = form === 'words';
  const field = isText ? element('textarea', 'nhsuk-textarea') : element('input', 'nhsuk-input nhsuk-input--width-5');
  field.id = name;
  field.name = name;
  field.autocomplete = 'off';
  field.dir = 'auto';
  if (field instanceof HTMLTextAreaElement) field.rows = 2;
  else field.inputMode = 'decimal';
  if (hint === '') return [label, field];
  const beside = element('div', 'nhsuk-hint');
  beside.id = `${name}-hint`;
  beside.textContent = hint;
  field.setAttribute('aria-describedby', beside.id);
  return [label, beside, field];
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, classes: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (classes !== '') made.className = classes;
  return made;
}
