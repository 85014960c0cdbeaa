import { z } from 'zod';
import { endSafetyLead, nameSafetyLead, safetyPostsOf } from '../../../modules/safety/index.ts';
import { fields, NotFound, type FormParts, type SignedInAsk } from '../../../platform/http/index.ts';
import { isId } from '../../../platform/ids.ts';
import { to } from '../../addresses.ts';
import { Choice, FormPage, Layout, PageHeading } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { sayRole } from '../role-words.ts';
import { safetyHere } from './here.ts';

const form = z.object({ once: fields.once, post: fields.line });

/** Somebody who holds a post here now and is not safety lead, by post. */
async function toName(ask: SignedInAsk) {
  const { service, isAdministrator } = await safetyHere(ask);
  if (!isAdministrator) throw new NotFound();
  const posts = await ask.commons((tx) => safetyPostsOf(tx, service.id));
  const named = new Set(posts.filter(({ lead }) => lead !== null && lead.until === null).map(({ post }) => post));
  const others = new Map(posts.filter(({ post }) => !named.has(post)).map((each) => [each.post, each]));
  return { service, posts: [...others.values()] };
}

/** An administrator names a safety lead, told beforehand what they will see. */
export const nameLead: FormParts<'service', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { service, posts } = await toName(ask);
    const back = { text: t('safety.leadHeading'), href: to.safety(service.id) };
    if (posts.length === 0)
      return (
        <Layout frame={frameOf(ask, 'service')} title={t('safety.nameTitle')} current="service" room={back}>
          <PageHeading>{t('safety.nameHeading')}</PageHeading>
          <p>{t('safety.nameNone')}</p>
        </Layout>
      );
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('safety.nameTitle')}
        heading={t('safety.nameHeading')}
        lede={t('safety.nameLede')}
        action={to.nameSafetyLead(service.id)}
        submit={t('safety.nameThis')}
        cancel={{ text: t('common.cancel'), href: back.href }}
        current="service"
        room={back}
      >
        <Choice
          form={state}
          name="post"
          legend={t('safety.nameWho')}
          options={posts.map(({ post, name, role }) => ({ value: post, text: name, hint: sayRole(t, role) }))}
        />
      </FormPage>
    );
  },
  act: async (ask, { once, post }) => {
    const { service, posts } = await toName(ask);
    if (!posts.some((each) => each.post === post)) return { problems: { post: ask.t('safety.nameChoose') } };
    const outcome = await ask.commons((tx) => nameSafetyLead(tx, { id: once, post }));
    return `${to.safety(service.id)}?done=${outcome === 'named' ? 'named' : 'no-post'}`;
  },
};

const pressed = z.object({ once: fields.once });

/** Ends it: an administrator, or the safety lead themselves, who goes back to where they work. */
export const endLead = {
  fields: pressed,
  back: (ask: SignedInAsk) => to.safety(ask.params['service'] ?? ''),
  act: async (ask: SignedInAsk): Promise<string> => {
    const { service, isAdministrator } = await safetyHere(ask);
    const lead = ask.params['lead'];
    if (!isId(lead)) throw new NotFound();
    await ask.commons((tx) => endSafetyLead(tx, lead));
    return isAdministrator ? `${to.safety(service.id)}?done=ended` : to.service;
  },
};
