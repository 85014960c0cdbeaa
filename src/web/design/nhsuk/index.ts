export * from './nhsuk.generated.ts';
export { type Attributes, Html, toHtml } from './html.ts';
