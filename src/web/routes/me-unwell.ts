import { anyone, form, me, page, press, type Route } from '../../platform/http/index.ts';
import { agreement } from '../me/unwell/agreement.tsx';
import { pressAskKeeper, pressEndAgreement, pressImOk } from '../me/unwell/presses.ts';
import { showStepsIn } from '../me/unwell/steps-in.tsx';
import { unwell } from '../me/unwell/unwell.tsx';
import { showVersions } from '../me/unwell/versions.tsx';
import { pressEndKeeping, pressTakeBack, sayTheirSigns } from '../with/unwell/say-signs.tsx';
import { theirSigns } from '../with/unwell/signs.tsx';

/** "When I am unwell": the person's side, and that of those whom they named. What the latter read is the written signs and nothing of the record. */
export const whenUnwell: readonly Route[] = [
  form('/me/unwell', me('see what holds when I am unwell, and turn it on'), unwell),
  press('/me/unwell/ok', me('say that I am OK'), pressImOk),
  form('/me/unwell/agreement', me('agree who else can say so'), agreement),
  page('/me/unwell/agreement/versions', me('read earlier versions of what I agreed'), showVersions),
  press('/me/unwell/agreement/end', me('let nobody else say so'), pressEndAgreement),
  press('/me/unwell/agreement/ask', me('ask somebody again'), pressAskKeeper),
  page('/me/unwell/steps-in', me('see who steps in, and for what'), showStepsIn),
  form('/with/:person/unwell', anyone('read the signs that somebody wrote for me'), theirSigns),
  form('/with/:person/unwell/say', anyone('say that I see the signs'), sayTheirSigns),
  press('/with/:person/unwell/take-back', anyone('take back that I see the signs'), pressTakeBack),
  press('/with/:person/unwell/end', anyone('take back that I would say so'), pressEndKeeping),
];
