import { NotFound, type RecordAsk } from '../../../platform/http/index.ts';

/** Where rules are left out (CAIRN_RULES), nobody writes, changes or tries one. Throws NotFound. */
export function needRules({ site }: Pick<RecordAsk, 'site'>): void {
  if (!site.rules) throw new NotFound();
}
