import type { Component, OptionNote } from './templates.ts';

type Options = Record<string, unknown>;

// Options that official examples use and the option lists leave out: a type for each, or null where the template does
// not read it either. An upgrade that brings another stops the generator, so that somebody looks.
const unlisted: Record<string, string | null> = {
  'breadcrumb.items.classes': null,
  'contentsList.items.items': "ContentsListOptions['items']",
};

/**
 * One interface a component. The shipped option lists are the source; the official examples settle what the lists
 * leave open: where a plain string may stand for an object, and what is truly required. Deprecated options are left
 * out.
 */
export function optionTypes(components: readonly Component[]): string {
  return components
    .map((component) => {
      const contexts = component.fixtures.map((fixture) => fixture.context);
      return `export interface ${optionsName(component.macro)} ${objectType(component.options, contexts, components, component.macro)}`;
    })
    .join('\n\n');
}

export function optionsName(macro: string): string {
  return `${macro.charAt(0).toUpperCase()}${macro.slice(1)}Options`;
}

/** Whether a component can be given content between its tags, which is a second argument in TypeScript. */
export function takesContent(component: Component): boolean {
  return component.options.some((option) => option.name === 'caller');
}

function objectType(
  notes: readonly OptionNote[],
  seen: readonly Options[],
  components: readonly Component[],
  path: string,
): string {
  const listed = notes.filter((note) => note.deprecated === undefined && note.name !== 'caller');
  const members = listed.map((note) => member(note, seen, components, `${path}.${note.name}`));
  return `{\n${members.join('\n')}\n}`;
}

function member(note: OptionNote, seen: readonly Options[], components: readonly Component[], path: string): string {
  const values = seen.filter((options) => note.name in options).map((options) => options[note.name]);
  // Of text and html one is enough, though both are listed as required.
  const alternative = note.name === 'text' || note.name === 'html';
  const required = note.required && !alternative && seen.length > 0 && values.length === seen.length;
  const type = optionType(note, values, components, path);
  // What an option means is said in the package's own documentation, which is not copied here.
  return `${note.name}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'};`;
}

function optionType(
  note: OptionNote,
  values: readonly unknown[],
  components: readonly Component[],
  path: string,
): string {
  if (note.name === 'attributes') return 'Attributes';
  if (note.name === 'html' || note.name.endsWith('Html')) return 'Html';
  switch (note.type) {
    case 'string':
    case 'integer':
    case 'boolean':
      return scalarType(note.type, values);
    case 'array':
      return `readonly ${elementType(note, values.filter(Array.isArray).flat(), components, path)}[]`;
    case 'object':
      return objectOrShorthand(note, values, components, path);
    default:
      return unlisted[path] ?? noType(note.type, path);
  }
}

function noType(type: string, path: string): never {
  throw new Error(`${path}: no type ${type}`);
}

function scalarType(type: 'string' | 'integer' | 'boolean', values: readonly unknown[]): string {
  const own = type === 'integer' ? 'number' : type;
  return union([own, ...['number', 'boolean'].filter((other) => values.some((value) => typeof value === other))]);
}

// Some objects may be a list of such objects; where a list means something else, the object says it as well.
function objectOrShorthand(
  note: OptionNote,
  values: readonly unknown[],
  components: readonly Component[],
  path: string,
): string {
  const own = new Set(note.params?.map((param) => param.name));
  const lists = values
    .filter(Array.isArray)
    .filter((list) => list.every((each) => isOptions(each) && Object.keys(each).every((key) => own.has(key))));
  const type = structure(note, [...values.filter(isOptions), ...lists.flat()], components, path);
  return union([type, ...(lists.length > 0 ? [`readonly ${type}[]`] : []), ...shorthands(values)]);
}

// A string, or markup, may stand for the whole object: `label: 'Name'`. So may a switch: `search: true`.
function shorthands(values: readonly unknown[]): string[] {
  return [
    ...(values.some((value) => typeof value === 'string') ? ['string', 'Html'] : []),
    ...(values.some((value) => typeof value === 'boolean') ? ['boolean'] : []),
  ];
}

function elementType(
  note: OptionNote,
  elements: readonly unknown[],
  components: readonly Component[],
  path: string,
): string {
  if (note.params === undefined && !note.isComponent) return 'string';
  // An example with `false` in a list shows that the template passes over it: `items: [isNew && {...}]`.
  const gap = elements.includes(false) ? ['false'] : [];
  const cells = elements.filter(Array.isArray).flat();
  if (cells.length > 0) return `(${union([`readonly ${elementType(note, cells, components, path)}[]`, ...gap])})`;
  const names = elements.some((element) => typeof element === 'string') ? ['string', 'Html'] : [];
  return `(${union([structure(note, elements, components, path), ...names, ...gap])})`;
}

function structure(
  note: OptionNote,
  values: readonly unknown[],
  components: readonly Component[],
  path: string,
): string {
  const seen = values.filter(isOptions);
  const whole = note.isComponent ? findComponent(components, note.alias ?? note.name) : undefined;
  if (note.isComponent && whole === undefined) throw new Error(`${path} is a component that does not ship`);
  if (note.params === undefined) return whole ? optionsName(whole.macro) : 'Readonly<Record<string, string>>';
  const own = note.params.map((param) => param.name);
  const used = [...new Set(seen.flatMap((options) => Object.keys(options)))];
  const added = used
    .filter((name) => !own.includes(name) && unlisted[`${path}.${name}`] !== null)
    .map((name) => addedOption(name, whole, path));
  return objectType([...note.params, ...added], seen, components, path);
}

// An option that an example gives to a nested component although only some of its options are listed there.
function addedOption(name: string, whole: Component | undefined, path: string): OptionNote {
  const option = whole?.options.find((candidate) => candidate.name === name);
  if (option) return { ...option, required: false };
  if (unlisted[`${path}.${name}`]) return { name, type: 'unlisted', required: false };
  throw new Error(`${path}.${name} is used by an example and is in no option list`);
}

function findComponent(components: readonly Component[], name: string): Component | undefined {
  const macro = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return components.find((component) => component.macro === macro || component.folder === name);
}

function union(types: readonly string[]): string {
  return [...new Set(types)].join(' | ');
}

function isOptions(value: unknown): value is Options {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
