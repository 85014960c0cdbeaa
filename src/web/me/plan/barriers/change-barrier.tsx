import type { Line } from '../../../../modules/plans/index.ts';
import { fields, type Again, type Ask, type FormParts } from '../../../../platform/http/index.ts';
import { FormPage, HiddenField } from '../../../design/index.ts';
import { formOf, frameOf } from '../../../frame.ts';
import { to } from '../../../addresses.ts';
import { BothTexts, typedText, type Text } from '../../both-texts.tsx';
import { idFrom } from '../../id-in-address.ts';
import { keepChange, lineHere } from '../../line-here.ts';
import { whoCanSeeLine } from '../../people/who-can-see.ts';
import { TakeAway } from '../../take-away.tsx';
import { barrierFrom, BarrierParts, barrierSchema, saysNothing, SORTS } from './barrier-fields.tsx';

const form = barrierSchema.extend({ was: fields.version });

/** Changes what gets in the way: the words, what it is about, and whether it may be counted with other people's. */
export const changeBarrier: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const [line, seen] = await ask.record(async (tx) => [
      await lineHere(tx, id, 'barrier', again !== null),
      await whoCanSeeLine(ask, tx, 'plan'),
    ]);
    const { sort = 'none', pool } = line.fields;
    const state = formOf(ask, again, { words: line.words, sort, pool: pool ? ['yes'] : [] });
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('plan.changeTitle')}
        heading={t('hard.changeBarrierHeading')}
        action={to.changeBarrier(id)}
        submit={t('hard.keepBarrier')}
        cancel={{ text: t('common.cancel'), href: to.barriers }}
        current="plan"
        room={{ text: t('hard.barriersHeading'), href: to.barriers }}
        before={<BothTexts ask={ask} again={again} line={line} texts={textsOf(ask, again, line)} leave={to.barriers} />}
        after={<TakeAway ask={ask} line={line} means={t('plan.takeAwayMeans')} />}
      >
        <HiddenField name="was" value={String(line.version)} />
        <BarrierParts t={t} form={state} seen={seen} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const id = idFrom(ask, 'id');
    const { was, words, sort } = command;
    if (saysNothing(words, sort)) return { problems: { words: ask.t('hard.barrierNothing') } };
    const line = await ask.record((tx) => lineHere(tx, id, 'barrier', true));
    const { sort: _, ...others } = line.fields;
    const kept = { ...others, ...barrierFrom(command) };
    return keepChange(ask, 'barrier', { id, was, words, fields: kept }, `${to.barriers}?done=barrier-changed`);
  },
};

function textsOf({ t }: Ask, again: Again | null, line: Line): Text[] {
  const { sort = 'none', pool = false } = line.fields;
  const typedSort = SORTS.find((each) => each === typedText(again, 'sort')) ?? 'none';
  const mayPool = (yes: boolean): string => (yes ? t('hard.poolYes') : '');
  return [
    { label: t('hard.barrierWords'), now: line.words, mine: typedText(again, 'words') },
    { label: t('hard.sort'), now: t(`hard.sort.${sort}`), mine: t(`hard.sort.${typedSort}`) },
    { label: t('hard.pool'), now: mayPool(pool), mine: mayPool(again?.typed['pool'] !== undefined) },
  ];
}
