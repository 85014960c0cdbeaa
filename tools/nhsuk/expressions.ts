import type { FilterNode, FunctionCallNode, KeywordNode, LiteralNode, Node, PairNode, TestNode } from 'nunjucks';
import { findName, type Scope } from './scope.ts';

// Nunjucks filters, by the run-time function that stands for each. A filter outside this list stops the generator.
const filters: Record<string, string> = {
  batch: 'batch',
  capitalize: 'capitalize',
  default: 'otherwise',
  dump: 'json',
  escape: 'escaped',
  indent: 'indent',
  join: 'join',
  last: 'last',
  length: 'size',
  list: 'list',
  lower: 'lower',
  replace: 'replace',
  safe: 'trusted',
  select: 'select',
  string: 'text',
  trim: 'trim',
  truncate: 'truncate',
};

const tests: Record<string, string> = {
  escaped: '$.isHtml',
  iterable: '$.isIterable',
  mapping: '$.isMapping',
  string: '$.isString',
};

/** @returns a TypeScript expression, in brackets wherever its parts could be read differently */
export function expression(node: Node, scope: Scope): string {
  const part = (child: Node) => expression(child, scope);
  switch (node.typename) {
    case 'Literal':
      return literal(node);
    case 'Symbol':
      return symbol(node.value, scope);
    case 'LookupVal':
      return lookup(node.target, node.val, scope);
    case 'Group':
      return `(${node.children.map(part).join(', ')})`;
    case 'Array':
      return `[${node.children.map(part).join(', ')}]`;
    case 'Dict':
      return `{ ${node.children.map((pair) => `${JSON.stringify(pair.key.value)}: ${part(pair.value)}`).join(', ')} }`;
    case 'And':
      return `(${part(node.left)} && ${part(node.right)})`;
    case 'Or':
      return `(${part(node.left)} || ${part(node.right)})`;
    case 'Not':
      return `!(${part(node.target)})`;
    case 'In':
      return `$.contains(${part(node.left)}, ${part(node.right)})`;
    case 'Concat':
      return `\`${concatenation(node, scope)}\``;
    case 'InlineIf':
      return `(${part(node.cond)} ? ${part(node.body)} : ${node.else_ ? part(node.else_) : "''"})`;
    case 'Compare':
      return `(${part(node.expr)}${node.ops.map((op) => ` ${op.type} ${part(op.expr)}`).join('')})`;
    case 'Is':
      return test(node, scope);
    case 'Filter':
      return filter(node, scope);
    case 'FunCall':
      return call(node, scope);
    case 'Caller':
      return scope.run.callerFunction(node, scope);
    default:
      throw new Error(`cannot compile ${node.typename} as an expression`);
  }
}

function literal(node: LiteralNode): string {
  return node.value === undefined ? 'undefined' : JSON.stringify(node.value);
}

function symbol(name: string, scope: Scope): string {
  if (name === 'undefined') return name;
  const known = findName(scope, name);
  // Nunjucks would read undefined, which no shipped template means to do.
  if (known === undefined) throw new Error(`nothing is called ${name} here`);
  known.used = true;
  return known.js;
}

function lookup(target: Node, key: Node, scope: Scope): string {
  const plain = target.typename === 'Symbol' || target.typename === 'LookupVal';
  const from = plain ? expression(target, scope) : `(${expression(target, scope)} as any)`;
  if (key.typename === 'Literal' && /^[a-z]\w*$/i.test(String(key.value))) return `${from}?.${String(key.value)}`;
  return `${from}?.[${expression(key, scope)}]`;
}

// `a ~ " b"` joins text, and reads best as one template literal.
function concatenation(node: Node, scope: Scope): string {
  if (node.typename === 'Concat') return concatenation(node.left, scope) + concatenation(node.right, scope);
  if (node.typename === 'Literal' && typeof node.value === 'string') return node.value.replace(/[`\\]|\$\{/g, '\\$&');
  return `\${${expression(node, scope)}}`;
}

function test({ left, right }: TestNode, scope: Scope): string {
  const value = expression(left, scope);
  if (right.typename === 'FunCall') {
    const [other] = right.args.children;
    if (right.name.value !== 'sameas' || other === undefined) throw new Error(`no test ${right.name.value}`);
    return `(${value} === ${expression(other, scope)})`;
  }
  if (String(right.value) === 'undefined') return `(${value} === undefined)`;
  return `${testFunction(right.value)}(${value})`;
}

function testFunction(name: unknown): string {
  const found = tests[String(name)];
  if (found === undefined) throw new Error(`no test ${String(name)}: add it to tests and to runtime.ts`);
  return found;
}

function filter(node: FilterNode, scope: Scope): string {
  const name = filters[node.name.value];
  if (name === undefined) throw new Error(`no filter ${node.name.value}: add it to filters and to runtime.ts`);
  const [subject, ...settings] = node.args.children;
  if (subject === undefined) throw new Error(`the filter ${name} has nothing to work on`);
  const value = expression(subject, scope);
  if (name === 'indent' && !scope.run.keepIndentation) return value;
  if (name === 'select') return `$.select(${value}, ${settings.map(selected).join(', ')})`;
  return `$.${name}(${[value, ...settings.map((setting) => expression(setting, scope))].join(', ')})`;
}

function selected(setting: Node): string {
  return testFunction(setting.typename === 'Literal' ? setting.value : setting.typename);
}

function call(node: FunctionCallNode, scope: Scope): string {
  const callee = node.name;
  if (callee.typename === 'LookupVal') return putInFront(callee.target, callee.val, node.args.children, scope);
  const known = callee.typename === 'Symbol' ? findName(scope, callee.value) : undefined;
  if (known === undefined) throw new Error('a call of something that is not a known macro');
  const named = node.args.children.find((argument): argument is KeywordNode => argument.typename === 'KeywordArgs');
  const given = node.args.children.filter((argument) => argument !== named).map((a) => expression(a, scope));
  if (named) {
    while (given.length < (known.parameters ?? 0)) given.push('undefined');
    given.push(expression(onlyCaller(named.children), scope));
  }
  return `${known.js}(${given.join(', ')})`;
}

function onlyCaller(pairs: readonly PairNode[]): Node {
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1 || pair.key.value !== 'caller')
    throw new Error('unexpected named argument');
  return pair.value;
}

// `rows.unshift(row)` would add a row to the page's own options, which may be a constant that outlives the request.
function putInFront(target: Node, method: Node, rows: readonly Node[], scope: Scope): string {
  if (target.typename !== 'Symbol' || method.typename !== 'Literal' || method.value !== 'unshift') {
    throw new Error('the only method that templates may call is unshift');
  }
  const list = expression(target, scope);
  return `${list} = [${rows.map((row) => expression(row, scope)).join(', ')}, ...${list}]`;
}
