/**
 * The part of Nunjucks 3.2.4 that is used here. Its parser is exported but not a promised interface, so this file
 * states what the generator relies on; `typename` is the one field that every node carries.
 */
declare module 'nunjucks' {
  interface Many<Name extends string, Child = Node> {
    typename: Name;
    children: Child[];
  }
  interface Two<Name extends string> {
    typename: Name;
    left: Node;
    right: Node;
  }
  interface Call<Name extends string, Callee> {
    typename: Name;
    name: Callee;
    args: Many<'NodeList'>;
  }
  interface FunctionBody<Name extends string> {
    typename: Name;
    name: SymbolNode;
    args: Many<'NodeList', SymbolNode | Many<'KeywordArgs', PairNode>>;
    body: Node;
  }

  export interface SymbolNode {
    typename: 'Symbol';
    value: string;
  }
  export interface LiteralNode {
    typename: 'Literal';
    value: string | number | boolean | null | undefined;
  }
  export interface PairNode {
    typename: 'Pair';
    key: SymbolNode | LiteralNode;
    value: Node;
  }
  export interface ImportNode {
    typename: 'FromImport';
    template: LiteralNode;
    names: Many<'NodeList', SymbolNode | PairNode>;
  }
  export interface SetNode {
    typename: 'Set';
    targets: SymbolNode[];
    value: Node | null;
    body: { typename: 'Capture'; body: Node } | null;
  }
  export interface ForNode {
    typename: 'For';
    arr: Node;
    name: SymbolNode | Many<'Array', SymbolNode>;
    body: Node;
    else_: Node | null;
  }
  export type MacroNode = FunctionBody<'Macro'>;
  export type CallerNode = FunctionBody<'Caller'>;
  export type ListNode = Many<'NodeList'> | Many<'Root'>;
  export type KeywordNode = Many<'KeywordArgs', PairNode>;
  export type FilterNode = Call<'Filter', SymbolNode>;
  export type FunctionCallNode = Call<'FunCall', Node>;
  export type TestNode = { typename: 'Is'; left: Node; right: SymbolNode | LiteralNode | Call<'FunCall', SymbolNode> };

  export type Node =
    | SymbolNode
    | LiteralNode
    | PairNode
    | ImportNode
    | SetNode
    | ForNode
    | MacroNode
    | CallerNode
    | ListNode
    | KeywordNode
    | FilterNode
    | FunctionCallNode
    | TestNode
    | Many<'Output'>
    | Many<'Group'>
    | Many<'Array'>
    | Many<'Dict', PairNode>
    | Two<'And'>
    | Two<'Or'>
    | Two<'In'>
    | Two<'Concat'>
    | { typename: 'TemplateData'; value: string }
    | { typename: 'Include'; template: LiteralNode }
    | { typename: 'Capture'; body: Node }
    | { typename: 'If'; cond: Node; body: Node; else_: Node | null }
    | { typename: 'InlineIf'; cond: Node; body: Node; else_: Node | null }
    | { typename: 'Not'; target: Node }
    | { typename: 'LookupVal'; target: Node; val: Node }
    | { typename: 'Compare'; expr: Node; ops: { type: string; expr: Node }[] };

  interface Options {
    autoescape?: boolean;
    trimBlocks: boolean;
    lstripBlocks: boolean;
  }
  interface Nunjucks {
    parser: { parse(source: string, extensions: [], options: Options): Many<'Root'> };
    Environment: new (loader: unknown, options: Options) => object;
    FileSystemLoader: new (folder: string) => object;
    compile(source: string, environment: object): { render(context: object): string };
    runtime: { SafeString: new (markup: string) => object };
  }
  const nunjucks: Nunjucks;
  export default nunjucks;
}
