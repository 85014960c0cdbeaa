import { NotFound, type Ask, type Page } from '../../platform/http/index.ts';
import { mailboxOf } from '../../platform/messages/index.ts';
import { Layout, PageHeading, Quiet } from '../design/index.ts';
import { frameOf } from '../frame.ts';
import { presentMailbox } from './present-mailbox.ts';

/** What the sample would have sent, for anybody to read. There is no such page anywhere else. */
export async function showMailbox(ask: Ask): Promise<Page> {
  if (!ask.site.sample) throw new NotFound();
  const { t } = ask;
  const messages = presentMailbox(await mailboxOf(ask.database), ask.site.address, t, ask.now);
  return (
    <Layout frame={frameOf(ask, 'open')} title={t('account.mailboxTitle')}>
      <div class="reading">
        <PageHeading lede={t('account.mailboxLede')}>{t('account.mailboxHeading')}</PageHeading>
        {messages.length === 0 && <p>{t('account.mailboxEmpty')}</p>}
        {messages.map((message) => (
          <article class="card">
            <h2 lang={message.language}>{message.subject}</h2>
            <Quiet>{message.toAndWhen}</Quiet>
            <div lang={message.language}>
              {message.paragraphs.map(({ text, href }) => (
                <p>{href === null ? text : <a href={href}>{text}</a>}</p>
              ))}
            </div>
          </article>
        ))}
      </div>
    </Layout>
  );
}
