import type { CallerNode, MacroNode, Node } from 'nunjucks';

/** What a name in a template stands for. A macro also knows its parameters, so that a caller goes after the last. */
export interface Name {
  js: string;
  parameters?: number;
  /** Set once an expression reads it. */
  used?: boolean;
}

/** What is shared by everything compiled in one run. */
export interface Run {
  /** False drops the indentation: fewer bytes, and a person's own line breaks are never indented. */
  keepIndentation: boolean;
  /** Compiled macros by name; a name may come from one file only. */
  macros: Map<string, { file: string; parameters: number }>;
  code: string[];
  /** How many names of our own have been given out. */
  fresh: number;
  /** Expressions hold statements only here, in a call block; passed along so that the two files do not import each other. */
  callerFunction: (node: CallerNode, scope: Scope) => string;
}

/** The names that can be seen at one place in a template. */
export interface Scope {
  run: Run;
  parent: Scope | undefined;
  names: Map<string, Name>;
  /** Names read anywhere in the template; what is set and never read is left out. */
  read: ReadonlySet<string>;
}

// Names that a template may use and TypeScript may not.
const reserved = new Set([
  'class',
  'default',
  'for',
  'new',
  'this',
  'var',
  'in',
  'package',
  'static',
  'switch',
  'case',
]);

export function jsName(name: string): string {
  return reserved.has(name) ? `${name}_` : name;
}

/** @returns a name that no template can use, because of its dollar sign */
export function freshName(run: Run, hint: string): string {
  run.fresh += 1;
  return `$${hint}${run.fresh}`;
}

export function openScope(parent: Scope): Scope {
  return { ...parent, parent, names: new Map() };
}

export function findName(scope: Scope | undefined, name: string): Name | undefined {
  return scope && (scope.names.get(name) ?? findName(scope.parent, name));
}

/**
 * The names that a stretch of template sets, at its own level: not in a loop, whose names end with it, and not in a
 * macro, which has names of its own. Nunjucks lets a macro read what its template sets later on, so names are
 * collected before anything is compiled.
 */
export function namesSet(nodes: readonly Node[]): string[] {
  return [...new Set(nodes.flatMap(namesSetBy))];
}

function namesSetBy(node: Node): string[] {
  switch (node.typename) {
    case 'Set':
      return [...node.targets.map((target) => target.value), ...(node.body ? namesSetBy(node.body.body) : [])];
    case 'If':
      return [...namesSetBy(node.body), ...(node.else_ ? namesSetBy(node.else_) : [])];
    case 'NodeList':
    case 'Root':
      return node.children.flatMap(namesSetBy);
    default:
      return [];
  }
}

/** The macros defined in a stretch of template; one may call another that follows it. */
export function innerMacros(node: Node): MacroNode[] {
  if (node.typename === 'Macro') return [node];
  return node.typename === 'NodeList' || node.typename === 'Root' ? node.children.flatMap(innerMacros) : [];
}

/** Every name that is read in these nodes, and in the macros and loops inside them. */
export function namesRead(nodes: readonly Node[]): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) {
      if (value.typename === 'Symbol') found.add(value.value);
      for (const [field, part] of Object.entries(value)) if (!isWritten(value, field)) visit(part);
    }
  };
  visit(nodes);
  return found;
}

// The places where a symbol is given a meaning, or is only a key or a filter's name.
function isWritten(node: Node, field: string): boolean {
  switch (node.typename) {
    case 'Set':
      return field === 'targets';
    case 'Pair':
      return field === 'key';
    case 'For':
    case 'Filter':
      return field === 'name';
    case 'Macro':
    case 'Caller':
      return field === 'name' || field === 'args';
    case 'FromImport':
      return true;
    default:
      return false;
  }
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && 'typename' in value;
}
