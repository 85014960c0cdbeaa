import { parseSync, Visitor, type ESTree } from 'rolldown/utils';

export interface VisibleText {
  line: number;
  text: string;
}

/** Attributes and options that are read out or shown. Design functions take the same names as attributes. */
const shownNames = new Set(
  (
    'aria-label aria-description aria-placeholder aria-roledescription aria-valuetext ' +
    'alt caption heading hint html label legend placeholder summary text title'
  ).split(' '),
);
const shownEndings = /(Text|Html|Title|Heading|Label|Caption|Hint)$/;

/**
 * The words a page would show that are written in it and not in the messages: text between tags, strings put between
 * tags, strings given to attributes and options that are shown, and any other string that reads like a sentence.
 * Throws an Error when the source cannot be parsed.
 */
export function visibleText(file: string, source: string): VisibleText[] {
  const { program, errors } = parseSync(file, source, { lang: 'tsx' });
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found = new Map<number, string>();
  const unseen: ESTree.Span[] = [];
  const isUnseen = ({ start }: ESTree.Span): boolean => unseen.some((span) => span.start <= start && start < span.end);
  const note = (node: ESTree.Span, text: string): void => {
    if (hasLetters(text) && !isUnseen(node)) found.set(node.start, text.trim());
  };
  const noteShown = (node: ESTree.Node | null | undefined): void => {
    for (const { at, text } of stringsOf(node)) note(at, text);
  };

  new Visitor({
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name.endsWith('Error')) unseen.push(node);
    },
    JSXText: (node) => note(node, node.value),
    JSXElement(node) {
      for (const child of node.children) if (child.type === 'JSXExpressionContainer') noteShown(child.expression);
    },
    JSXFragment(node) {
      for (const child of node.children) if (child.type === 'JSXExpressionContainer') noteShown(child.expression);
    },
    JSXAttribute(node) {
      const { name, value } = node;
      if (name.type !== 'JSXIdentifier' || !isShown(name.name)) return;
      noteShown(value?.type === 'JSXExpressionContainer' ? value.expression : value);
    },
    Property(node) {
      const { key } = node;
      const name = key.type === 'Identifier' && !node.computed ? key.name : key.type === 'Literal' ? key.value : '';
      if (isShown(String(name))) noteShown(node.value);
    },
    Literal(node) {
      if (typeof node.value === 'string' && readsLikeASentence(node.value)) note(node, node.value);
    },
    TemplateElement(node) {
      if (readsLikeASentence(node.value.raw)) note(node, node.value.raw);
    },
  }).visit(program);

  const inOrder = [...found].toSorted(([a], [b]) => a - b);
  return inOrder.map(([start, text]) => ({ line: source.slice(0, start).split('\n').length, text }));
}

function isShown(name: string): boolean {
  return shownNames.has(name) || shownEndings.test(name);
}

/** Entities such as `&nbsp;` are spelt with letters and show none. */
function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text.replace(/&#?\w+;/g, ''));
}

/** A capital, small letters, and a second word: 'Only you', but not 'M0 0 L1 1' or 'text/html'. */
function readsLikeASentence(text: string): boolean {
  return /^\s*\p{Lu}\p{L}*[’',:.!?]?\s+\S/u.test(text) && /\p{Ll}{2}/u.test(text);
}

/** The strings that an expression may come to. Calls are left alone, for `t('plan.title')` is how words should come. */
function stringsOf(node: ESTree.Node | null | undefined): { at: ESTree.Span; text: string }[] {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ at: node, text: node.value }] : [];
    case 'TemplateLiteral':
      return node.quasis.map((part) => ({ at: part, text: part.value.raw }));
    case 'ConditionalExpression':
      return [...stringsOf(node.consequent), ...stringsOf(node.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.operator === '+' || node.type === 'LogicalExpression'
        ? [...stringsOf(node.left), ...stringsOf(node.right)]
        : [];
    case 'ArrayExpression':
      return node.elements.flatMap((element) => stringsOf(element));
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return stringsOf(node.expression);
    default:
      return [];
  }
}
