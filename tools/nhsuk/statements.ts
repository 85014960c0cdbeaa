import type { CallerNode, ForNode, ImportNode, MacroNode, Node, SetNode } from 'nunjucks';
import { expression } from './expressions.ts';
import {
  findName,
  freshName,
  innerMacros,
  jsName,
  namesRead,
  namesSet,
  openScope,
  type Name,
  type Run,
  type Scope,
} from './scope.ts';
import { parseTemplate } from './templates.ts';

export function startRun(keepIndentation: boolean): Run {
  return { keepIndentation, macros: new Map(), code: [], fresh: 0, callerFunction };
}

/**
 * Compiles every macro in a file and what it imports, once, into `run.code`.
 *
 * @throws when a template does something that is not known here; nothing is passed over in silence
 */
export function compileFile(file: string, run: Run): void {
  const nodes = parseTemplate(file);
  const scope: Scope = { run, parent: undefined, names: new Map(), read: new Set() };
  for (const node of nodes) {
    if (node.typename === 'FromImport') importMacros(node, scope);
    else if (node.typename === 'Macro') compileMacro(node, file, scope);
    else if (!isText(node)) throw new Error(`${file}: cannot compile ${node.typename} outside a macro`);
  }
}

function isText(node: Node): boolean {
  return node.typename === 'Output' && node.children.every((child) => child.typename === 'TemplateData');
}

function compileMacro(node: MacroNode, file: string, scope: Scope): void {
  const name = node.name.value;
  const already = scope.run.macros.get(name);
  if (already) {
    if (already.file !== file) throw new Error(`two macros are called ${name}: ${already.file} and ${file}`);
    return;
  }
  scope.run.macros.set(name, { file, parameters: parameters(node).length });
  const inside = { ...scope, read: namesRead([node.body]) };
  scope.run.code.push(`function ${macroJs(name)}${signature(node)}: Html {\n${functionBody(node, inside)}\n}`);
}

function macroJs(name: string): string {
  return `${name}Macro`;
}

function importMacros(node: ImportNode, scope: Scope): void {
  const file = String(node.template.value);
  compileFile(file, scope.run);
  for (const item of node.names.children) {
    const [name, as] = item.typename === 'Pair' ? [item.key, item.value] : [item, item];
    const macro = scope.run.macros.get(String(name.value));
    if (macro === undefined || as.typename !== 'Symbol') throw new Error(`${file} has no macro ${String(name.value)}`);
    scope.names.set(as.value, { js: macroJs(String(name.value)), parameters: macro.parameters });
  }
}

interface Parameter {
  name: string;
  fallback: Node | undefined;
}

function parameters(node: MacroNode | CallerNode): Parameter[] {
  return node.args.children.flatMap((argument): Parameter[] => {
    if (argument.typename === 'Symbol') return [{ name: argument.value, fallback: undefined }];
    return argument.children.map((pair) => ({ name: String(pair.key.value), fallback: pair.value }));
  });
}

function signature(node: MacroNode): string {
  const read = namesRead([node.body]);
  const list = parameters(node).map(({ name, fallback }) => {
    const js = `${read.has(name) ? '' : '_'}${jsName(name)}`;
    if (fallback === undefined) return `${js}?: any`;
    if (fallback.typename !== 'Dict' || fallback.children.length > 0) throw new Error(`${name}: only {} as a default`);
    return `${js}: any = {}`;
  });
  if (read.has('caller')) list.push('caller?: Caller');
  return `(${list.join(', ')})`;
}

/** A `{% call %}` block: a function over the names around it. */
function callerFunction(node: CallerNode, scope: Scope): string {
  return `(): Html => {\n${functionBody(node, scope)}\n}`;
}

function functionBody(node: MacroNode | CallerNode, parent: Scope): string {
  const scope = openScope(parent);
  for (const { name } of parameters(node)) scope.names.set(name, { js: jsName(name) });
  if (node.typename === 'Macro') scope.names.set('caller', { js: 'caller' });
  for (const macro of innerMacros(node.body)) {
    scope.names.set(macro.name.value, { js: macro.name.value, parameters: parameters(macro).length });
  }
  const locals = declare(namesSet([node.body]), scope);
  const body = statements([node.body], scope).join('\n');
  return `${locals}let $out = '';\n${body}\nreturn Html.trusted($out);`;
}

function declare(names: readonly string[], scope: Scope): string {
  const locals = names.filter((name) => scope.read.has(name) && !scope.names.has(name));
  for (const name of locals) {
    // Nunjucks would read the outer value until the inner one is set. No shipped template does this.
    if (findName(scope.parent, name)) throw new Error(`${name} is set inside and outside a macro`);
    scope.names.set(name, { js: jsName(name) });
  }
  return locals.length > 0 ? `let ${locals.map((name) => `${jsName(name)}: any`).join(', ')};\n` : '';
}

function statements(nodes: readonly Node[], scope: Scope): string[] {
  return nodes.flatMap((node) => statement(node, scope));
}

function statement(node: Node, scope: Scope): string[] {
  switch (node.typename) {
    case 'NodeList':
    case 'Root':
      return statements(node.children, scope);
    case 'Output':
      return node.children.flatMap((child) => output(child, scope));
    case 'FromImport':
      importMacros(node, scope);
      return [];
    case 'Macro':
      return [`const ${node.name.value} = ${signature(node)}: Html => {\n${functionBody(node, scope)}\n};`];
    case 'Set':
      return assignment(node, scope);
    case 'If': {
      const otherwise = node.else_ ? ['} else {', ...statements([node.else_], scope)] : [];
      return [`if (${expression(node.cond, scope)}) {`, ...statements([node.body], scope), ...otherwise, '}'];
    }
    case 'For':
      return loop(node, scope);
    default:
      throw new Error(`cannot compile ${node.typename} as a statement`);
  }
}

function output(node: Node, scope: Scope): string[] {
  if (node.typename !== 'TemplateData') return [`$out += $.print(${expression(node, scope)});`];
  const text = scope.run.keepIndentation ? node.value : node.value.replace(/\n[ \n]+/g, '\n');
  return text === '' ? [] : [`$out += ${JSON.stringify(text)};`];
}

function assignment(node: SetNode, scope: Scope): string[] {
  const [target] = node.targets;
  if (target === undefined || node.targets.length > 1) throw new Error('one name at a time can be set');
  if (!scope.read.has(target.value)) return [];
  const name = findName(scope, target.value);
  if (name === undefined) throw new Error(`${target.value} is set where it was not declared`);
  if (node.value) return [`${name.js} = ${expression(node.value, scope)};`];
  if (node.body === null) throw new Error(`${target.value} is set to nothing`);
  const outer = freshName(scope.run, 'outer');
  const captured = statements([node.body.body], scope);
  return [`const ${outer} = $out;`, "$out = '';", ...captured, `${name.js} = $out;`, `$out = ${outer};`];
}

function loop(node: ForNode, parent: Scope): string[] {
  if (node.else_) throw new Error('no shipped template has an else on a for');
  const around = openScope(parent);
  const locals = declare(
    namesSet([node.body]).filter((name) => findName(parent, name) === undefined),
    around,
  );
  const scope = openScope(around);
  const names = node.name.typename === 'Array' ? node.name.children.map((child) => child.value) : [node.name.value];
  for (const name of names) scope.names.set(name, { js: jsName(name) });
  const position: Name = { js: 'loop' };
  scope.names.set('loop', position);
  const list = freshName(parent.run, 'list');
  const index = freshName(parent.run, 'index');
  const body = statements([node.body], scope);
  const pairs = names.length > 1;
  const item = pairs ? `[${names.map(jsName).join(', ')}]` : names.map(jsName).join();
  const [reader, type] = pairs ? ['entries', '[string, any][]'] : ['items', 'any[]'];
  return [
    // The list is read before the loop's own names begin, so that `for item in item.items` means the outer item.
    `{ ${locals} const ${list}: ${type} = $.${reader}(${expression(node.arr, parent)});`,
    ...(position.used
      ? [`for (const [${index}, ${item}] of ${list}.entries()) {`, `const loop = $.loopAt(${index}, ${list}.length);`]
      : [`for (const ${item} of ${list}) {`]),
    ...body,
    '} }',
  ];
}
