import { z } from 'zod';
import { LINKED, type Fields } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { FormPage, HiddenField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { keepChange } from '../line-here.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { TakeAway } from '../take-away.tsx';
import { barriersToLink, linkFields, linkFrom, LinkParts } from './link-fields.tsx';
import { underGoal } from './under-goal.ts';

const form = z.object({ ...linkFields, was: fields.version });

const sayLinked = (t: T, linked: Fields['to']): string => (linked === undefined ? '' : t(`goal.to.${linked}`));

/** Changes what belongs to a goal. A barrier that was taken away since can stay linked until another choice is made. */
export const changeLink: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { link, seen, barriers } = await ask.record(async (tx) => ({
      link: await underGoal(ask, tx, 'link', again !== null),
      seen: await whoCanSeeLine(ask, tx, 'plan'),
      barriers: await barriersToLink(tx),
    }));
    const back = to.goal(link.parent ?? '');
    const { to: linked, href = '', barrier = '' } = link.fields;
    const state = formOf(ask, again, { words: link.words, to: linked ?? '', href, barrier });
    const nameOf = (id: string): string => barriers.find((each) => each.id === id)?.start ?? '';
    const typedTo = LINKED.find((each) => each === typedText(again, 'to'));
    const texts = [
      { label: t('goal.linkTo'), now: sayLinked(t, linked), mine: sayLinked(t, typedTo) },
      { label: t('goal.linkWords'), now: link.words, mine: typedText(again, 'words') },
      { label: t('goal.linkHref'), now: href, mine: typedText(again, 'href') },
      { label: t('goal.linkBarrier'), now: nameOf(barrier), mine: nameOf(typedText(again, 'barrier')) },
    ];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('goal.linkTitle')}
        heading={t('goal.changeLinkHeading')}
        action={to.link(link.parent ?? '', link.id)}
        submit={t('goal.keepLink')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="plan"
        room={{ text: t('plan.goalHeading'), href: back }}
        before={<BothTexts ask={ask} again={again} line={link} texts={texts} leave={back} />}
        after={<TakeAway ask={ask} line={link} means={t('plan.takeAwayMeans')} />}
      >
        <HiddenField name="was" value={String(link.version)} />
        <LinkParts
          t={t}
          form={state}
          seen={seen}
          barriers={barriers}
          gone={barriers.some((each) => each.id === barrier) ? undefined : barrier}
        />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const { was, words } = command;
    const { link, barriers } = await ask.record(async (tx) => ({
      link: await underGoal(ask, tx, 'link', true),
      barriers: await barriersToLink(tx),
    }));
    const kept = linkFrom(ask.t, command, [...barriers.map((each) => each.id), link.fields.barrier ?? '']);
    if ('problems' in kept) return kept;
    const { to: _, ...others } = link.fields;
    const done = `${to.goal(link.parent ?? '')}?done=link-changed`;
    return keepChange(ask, 'link', { id: link.id, was, words, fields: { ...others, ...kept.fields } }, done);
  },
};
