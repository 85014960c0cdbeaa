export { eraseDue, startErasing } from './erase.ts';
export { DAYS_TO_CHANGE_ONES_MIND, leave, onlyAdministratorOf, stay } from './leave.ts';
