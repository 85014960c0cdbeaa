/**
 * Every area of words, one line each. The name exported here is the first part of its keys: `plan` holds 'plan.title'.
 * After adding or changing a message run `node tools/language/generate.ts`.
 */
export { common } from './common.cy.ts';
export { design } from './design.cy.ts';
export { form } from './form.cy.ts';
export { when } from './when.cy.ts';
