import { z } from 'zod';
import { beginLine } from '../../../modules/plans/index.ts';
import type { FormParts } from '../../../platform/http/index.ts';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { shortly } from '../shortly.ts';
import { barriersToLink, linkFields, linkFrom, LinkParts } from './link-fields.tsx';

const form = z.object(linkFields);

/** Says what belongs to a goal: a course, a group, an activity, a treatment, or something in the way. */
export const newLink: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { goal, seen, barriers } = await ask.record(async (tx) => ({
      goal: await lineHere(tx, id, 'goal', again !== null),
      seen: await whoCanSeeLine(ask, tx, 'plan'),
      barriers: await barriersToLink(tx),
    }));
    const state = formOf(ask, again, { to: 'activity' });
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('goal.linkTitle')}
        heading={t('goal.newLinkHeading')}
        lede={t('goal.newLinkLede')}
        action={to.newLink(id)}
        submit={t('goal.addLink')}
        cancel={{ text: t('common.cancel'), href: to.goal(id) }}
        current="plan"
        room={{ text: shortly(goal.words, 60), href: to.goal(id) }}
      >
        <LinkParts t={t} form={state} seen={seen} barriers={barriers} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const parent = idFrom(ask, 'id');
    return ask.record(async (tx) => {
      await lineHere(tx, parent, 'goal', true);
      const barriers = await barriersToLink(tx);
      const link = linkFrom(
        ask.t,
        command,
        barriers.map((each) => each.id),
      );
      if ('problems' in link) return link;
      await beginLine(tx, { id: command.once, kind: 'link', parent, words: command.words, fields: link.fields });
      return `${to.goal(parent)}?done=link`;
    });
  },
};
