import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks, { type MacroNode, type Node } from 'nunjucks';

const packageFolder = dirname(createRequire(import.meta.url).resolve('nhsuk-frontend/package.json'));

/** Where `{% from "nhsuk/..." %}` starts. */
export const templateFolder = join(packageFolder, 'dist');

/** The settings that the design system renders its own fixtures with. */
export const whitespace = { trimBlocks: true, lstripBlocks: true } as const;

const componentFolder = join(templateFolder, 'nhsuk/components');

/** One line of a shipped macro-options.json. */
export interface OptionNote {
  name: string;
  type: string;
  required: boolean;
  deprecated?: string;
  isComponent?: boolean;
  /** Whose options these are, when the option is named otherwise, for example `day` is an `input`. */
  alias?: string;
  params?: OptionNote[];
}

/** One of a component's shipped examples, with the markup it must give. */
export interface Fixture {
  name: string;
  context: Record<string, unknown>;
  /** What stands between `{% call %}` and `{% endcall %}`, where the example has it. */
  callBlock?: string;
  html: string;
}

export interface Component {
  /** The folder, for example `tables`; the macro in it may be named otherwise, for example `table`. */
  folder: string;
  macro: string;
  options: OptionNote[];
  fixtures: Fixture[];
}

export function frontendVersion(): string {
  return readJson<{ version: string }>(join(packageFolder, 'package.json')).version;
}

/** Every component that ships a macro, in the order of their folders. */
export function readComponents(): Component[] {
  return readdirSync(componentFolder)
    .toSorted()
    .filter((folder) => existsSync(join(componentFolder, folder, 'macro.njk')))
    .map((folder) => ({
      folder,
      macro: onlyMacro(macroFile(folder)),
      options: readJson<OptionNote[]>(join(componentFolder, folder, 'macro-options.json')),
      fixtures: readJson<{ fixtures: Fixture[] }>(join(componentFolder, folder, 'fixtures.json')).fixtures,
    }));
}

export function macroFile(folder: string): string {
  return `nhsuk/components/${folder}/macro.njk`;
}

/**
 * @param file as a template names it, for example `nhsuk/macros/icon.njk`
 * @returns its nodes; what a macro includes stands in the place of the include
 */
export function parseTemplate(file: string): Node[] {
  const source = readFileSync(join(templateFolder, file), 'utf8');
  return nunjucks.parser.parse(source, [], whitespace).children.map(withIncludes);
}

function withIncludes(node: Node): Node {
  if (node.typename === 'Include')
    return { typename: 'NodeList', children: parseTemplate(String(node.template.value)) };
  if (node.typename === 'NodeList') return { typename: 'NodeList', children: node.children.map(withIncludes) };
  if (node.typename === 'Macro') return { ...node, typename: 'Macro', body: withIncludes(node.body) };
  return node;
}

function onlyMacro(file: string): string {
  const names = parseTemplate(file).filter((node): node is MacroNode => node.typename === 'Macro');
  const [first] = names;
  if (names.length !== 1 || first === undefined) throw new Error(`${file} should hold exactly one macro`);
  return first.name.value;
}

function readJson<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(file, 'utf8')) as Shape;
}
