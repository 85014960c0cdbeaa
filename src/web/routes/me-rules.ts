import { anyone, form, me, page, press, type Route } from '../../platform/http/index.ts';
import { madeWorse, showSaid } from '../me/made-worse/made-worse.tsx';
import { showWhatISaid } from '../me/made-worse/what-i-said.tsx';
import { toldMadeWorse } from '../me/made-worse/told-made-worse.tsx';
import { changeRule } from '../me/rules/change-rule.tsx';
import { newRule, showChooseAnother, showChooseQuestion } from '../me/rules/new-rule.tsx';
import {
  pressAsk,
  pressEndAsk,
  pressHelping,
  pressNoted,
  pressOk,
  pressPause,
  pressResume,
  pressStop,
  pressTakeRuleAway,
  pressTellNow,
} from '../me/rules/presses.ts';
import { showRule } from '../me/rules/rule.tsx';
import { showRules } from '../me/rules/rules.tsx';
import { oneRun } from '../me/rules/run.tsx';
import { tryRule } from '../me/rules/try-rule.tsx';

/** Rules that the person writes about their own answers, and saying that something made things worse. */
export const myRules: readonly Route[] = [
  page('/me/rules', me('see my rules'), showRules),
  page('/me/rules/new', me('choose a question for a rule'), showChooseQuestion),
  form('/me/rules/new/:question', me('write a rule'), newRule),
  press('/me/rules/pause', me('pause all my rules'), pressPause),
  press('/me/rules/resume', me('start my rules again'), pressResume),
  form('/me/rules/runs/:run', me('see what a rule began, and say what happened'), oneRun),
  press('/me/rules/runs/:run/ok', me('say that I am OK'), pressOk),
  press('/me/rules/runs/:run/tell-now', me('tell them now'), pressTellNow),
  press('/me/rules/runs/:run/noted', me('say that I have seen it'), pressNoted),
  press('/me/rules/runs/:run/stop', me('stop a practice'), pressStop),
  page('/me/rules/:id', me('read a rule'), showRule),
  form('/me/rules/:id/change', me('change a rule'), changeRule),
  page('/me/rules/:id/question', me('choose another question for a rule'), showChooseAnother),
  form('/me/rules/:id/try', me('try a rule out'), tryRule),
  press('/me/rules/:id/take-away', me('take a rule away'), pressTakeRuleAway),
  press('/me/rules/:id/ask', me('ask somebody whether they may be told'), pressAsk),
  press('/me/rules/:id/asks/:ask/end', me('take asking somebody back'), pressEndAsk),
  press('/me/rules/:id/helping', me('say whether a rule still helps'), pressHelping),
  page('/me/made-worse', me('read what I said made things worse'), showWhatISaid),
  form('/me/made-worse/:about', me('say that something made things worse'), madeWorse),
  page('/me/made-worse/:about/said', me('see what I can do now'), showSaid),
  form('/made-worse', anyone('say that being told made things worse'), toldMadeWorse),
];
