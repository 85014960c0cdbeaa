/** A `.sql` file imports as its text: esbuild's text loader in the bundle, a small plugin in the tests. */
declare module '*.sql' {
  const text: string;
  export default text;
}
