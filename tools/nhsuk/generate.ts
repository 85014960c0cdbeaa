import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'oxfmt';
import { compileFile, startRun } from './statements.ts';
import { frontendVersion, macroFile, readComponents, type Component } from './templates.ts';
import { optionsName, optionTypes, takesContent } from './types.ts';

const design = new URL('../../src/web/design/nhsuk/', import.meta.url);

type FormatSettings = Parameters<typeof format>[2];

/** The committed file. */
export const generatedFile = fileURLToPath(new URL('nhsuk.generated.ts', design));

export interface Variant {
  /** As the official templates indent; false, as shipped, drops it. */
  keepIndentation: boolean;
  /** Where the generated file finds html.ts and runtime.ts; a copy elsewhere needs the whole path. */
  importFrom: string;
}

export const shipped: Variant = { keepIndentation: false, importFrom: '.' };

/** A copy that can stand in any folder, to compare with the official markup byte for byte. */
export const indented: Variant = { keepIndentation: true, importFrom: fileURLToPath(design).replace(/\/$/, '') };

/** @returns the TypeScript of every component, formatted as the rest of the code is */
export async function generate({ keepIndentation, importFrom }: Variant): Promise<string> {
  const components = readComponents();
  const run = startRun(keepIndentation);
  for (const component of components) compileFile(macroFile(component.folder), run);
  const parts = [
    header(importFrom),
    optionTypes(components),
    components.map(publicFunction).join('\n\n'),
    run.code.join('\n\n'),
  ];
  const settings = JSON.parse(readFileSync(new URL('../../.oxfmtrc.json', import.meta.url), 'utf8')) as FormatSettings;
  const { code, errors } = await format('nhsuk.generated.ts', parts.join('\n\n'), settings);
  if (errors.length > 0) throw new Error(`the generated code does not parse: ${errors[0]?.message}`);
  return code;
}

function header(importFrom: string): string {
  return `// Generated from the templates of nhsuk-frontend ${frontendVersion()} (NHS England, MIT licence) by tools/nhsuk.
// Change the generator, never this file.
/* oxlint-disable -- compiled templates hold values of any type; the types of the functions are what guards them */
import { type Attributes, Html } from '${importFrom}/html.ts';
import * as $ from '${importFrom}/runtime.ts';

type Caller = () => Html;`;
}

function publicFunction(component: Component): string {
  const { macro } = component;
  const [parameter, argument] = takesContent(component)
    ? [', content?: Html', ', content && (() => content)']
    : ['', ''];
  return `export function ${macro}(options: ${optionsName(macro)}${parameter}): Html {
  return ${macro}Macro(options${argument});
}`;
}

if (import.meta.main) writeFileSync(generatedFile, await generate(shipped));
