/**
 * Every area of words, one line each. The name exported here is the first part of its keys: `plan` holds 'plan.title'.
 * After adding or changing a message run `node tools/language/generate.ts`.
 */
export { about } from './about.cy.ts';
export { account } from './account.cy.ts';
export { caseload } from './caseload.cy.ts';
export { circle } from './circle.cy.ts';
export { area } from './area.cy.ts';
export { checkIn } from './check-in.cy.ts';
export { common } from './common.cy.ts';
export { contacts } from './contacts.cy.ts';
export { design } from './design.cy.ts';
export { diary } from './diary.cy.ts';
export { duty } from './duty.cy.ts';
export { form } from './form.cy.ts';
export { goal } from './goal.cy.ts';
export { goings } from './goings.cy.ts';
export { hard } from './hard.cy.ts';
export { help } from './help.cy.ts';
export { lens } from './lens.cy.ts';
export { happened } from './happened.cy.ts';
export { leaving } from './leaving.cy.ts';
export { looks } from './looks.cy.ts';
export { mail } from './mail.cy.ts';
export { meetings } from './meetings.cy.ts';
export { moments } from './moments.cy.ts';
export { paper } from './paper.cy.ts';
export { people } from './people.cy.ts';
export { plan } from './plan.cy.ts';
export { readable } from './readable.cy.ts';
export { review } from './review.cy.ts';
export { promise } from './promise.cy.ts';
export { question } from './question.cy.ts';
export { service } from './service.cy.ts';
export { signIn } from './sign-in.cy.ts';
export { site } from './site.cy.ts';
export { stance } from './stance.cy.ts';
export { story } from './story.cy.ts';
export { suggestion } from './suggestion.cy.ts';
export { suggesting } from './suggesting.cy.ts';
export { theirPlan } from './their-plan.cy.ts';
export { today } from './today.cy.ts';
export { tries } from './tries.cy.ts';
export { versions } from './versions.cy.ts';
export { well } from './well.cy.ts';
export { when } from './when.cy.ts';
export { with_ as with } from './with.cy.ts';
export { writing } from './writing.cy.ts';
