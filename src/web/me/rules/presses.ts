import { z } from 'zod';
import { answerStillHelping, HELP_ANSWERS } from '../../../modules/safety/index.ts';
import {
  askToTell,
  endAsk,
  noteRun,
  pauseRules,
  resumeRules,
  sayOk,
  stopPractice,
  takeRuleAway,
  tellNow,
  type Answered,
  type Named,
} from '../../../modules/signs/index.ts';
import { fields, NotFound, type RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';

const plain = z.object({ once: fields.once });
const aboutSomebody = z.object({ once: fields.once, named: fields.line });
const helping = z.object({ once: fields.once, answer: fields.oneOf(HELP_ANSWERS) });

const toRules = (): string => to.rules;
const toRule = (ask: RecordAsk): string => to.rule(idFrom(ask, 'id'));
const toRun = (ask: RecordAsk): string => to.ruleRun(idFrom(ask, 'run'));

/** All rules rest. When the page comes back, nobody is told any more. */
export const pressPause = {
  fields: plain,
  back: toRules,
  act: async (ask: RecordAsk, { once }: z.output<typeof plain>): Promise<string> => {
    await ask.record((tx) => pauseRules(tx, { id: once }));
    return `${to.rules}?done=paused`;
  },
};

export const pressResume = {
  fields: plain,
  back: toRules,
  act: async (ask: RecordAsk): Promise<string> => {
    await ask.record(resumeRules);
    return `${to.rules}?done=resumed`;
  },
};

const answering = (answer: (tx: PersonTx, run: { run: string }) => Promise<Answered>, done: string) => ({
  fields: plain,
  back: toRun,
  act: async (ask: RecordAsk): Promise<string> => {
    const answered = await ask.record((tx) => answer(tx, { run: idFrom(ask, 'run') }));
    return `${toRun(ask)}?done=${answered === 'kept' ? done : 'over'}`;
  },
});

export const pressOk = answering(sayOk, 'ok');
export const pressTellNow = answering(tellNow, 'tell-now');
export const pressNoted = answering(noteRun, 'noted');
export const pressStop = answering(stopPractice, 'stopped');

/** Asks somebody whom the rule names whether they may be told. */
export const pressAsk = {
  fields: aboutSomebody,
  back: toRule,
  act: async (ask: RecordAsk, { once, named }: z.output<typeof aboutSomebody>): Promise<string> => {
    const rule = idFrom(ask, 'id');
    if (!isNamed(named)) throw new NotFound();
    const outcome = await ask.record(async (tx) => {
      await lineHere(tx, rule, 'rule');
      return askToTell(tx, { id: once, rule, named });
    });
    return `${to.rule(rule)}?done=${outcome.replaceAll(' ', '-')}`;
  },
};

const isNamed = (named: string): named is Named => /^(member|team):[0-9a-f-]{36}$/.test(named);

export const pressEndAsk = {
  fields: plain,
  back: toRule,
  act: async (ask: RecordAsk): Promise<string> => {
    await ask.record((tx) => endAsk(tx, { ask: idFrom(ask, 'ask') }));
    return `${toRule(ask)}?done=taken-back`;
  },
};

/** Takes a rule away, which ends what is going on in the same moment. */
export const pressTakeRuleAway = {
  fields: plain,
  back: toRule,
  act: async (ask: RecordAsk): Promise<string> => {
    const id = idFrom(ask, 'id');
    await ask.record(async (tx) => {
      await lineHere(tx, id, 'rule', true);
      await takeRuleAway(tx, { id });
    });
    return `${to.rules}?done=taken-away&line=${id}`;
  },
};

/** "Is this still helping?": keeps the answer, and goes where it leads. */
export const pressHelping = {
  fields: helping,
  back: toRule,
  act: async (ask: RecordAsk, { once, answer }: z.output<typeof helping>): Promise<string> => {
    const rule = idFrom(ask, 'id');
    await ask.record(async (tx) => {
      await lineHere(tx, rule, 'rule', true);
      await answerStillHelping(tx, { id: once, rule, answer });
      if (answer === 'stop') await takeRuleAway(tx, { id: rule });
    });
    if (answer === 'change') return to.changeRule(rule);
    if (answer === 'stop') return `${to.rules}?done=taken-away&line=${rule}`;
    return `${to.rules}?done=${answer === 'later' ? 'later' : 'answered'}`;
  },
};
