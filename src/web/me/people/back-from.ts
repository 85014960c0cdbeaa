import { fields } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import type { From } from './circle-cards.tsx';

/** Where a press on the first page, or among my people, leads back to. */
export const fromField = fields.oneOf(['today', 'people']).default('people');

export const backTo = (from: From, done: string): string => `${from === 'today' ? to.today : to.people}?done=${done}`;
