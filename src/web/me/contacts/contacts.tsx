import { linesOf, standingIn, type Line } from '../../../modules/plans/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Actions, ButtonLink, Card, EmptyPlace, Layout, PageHeading, Quiet, WhoCanSee } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { Done } from '../done.tsx';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { presentContact } from './present-contact.ts';

/** Names and numbers: people in the person's life, and people whose work is to help. It prints as it stands. */
export async function showContacts(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { people, seen } = await ask.record(async (tx) => ({
    people: standingIn(await linesOf(tx, 'people')).filter((line) => line.kind === 'contact'),
    seen: await whoCanSeeLine(ask, tx, 'people'),
  }));
  const says = { added: t('contacts.done.added'), changed: t('contacts.done.changed') };
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('contacts.title')}
      current="people"
      room={{ text: t('site.people'), href: to.people }}
    >
      <Done ask={ask} says={says} />
      <PageHeading lede={t('contacts.lede')}>{t('contacts.heading')}</PageHeading>
      {people.length === 0 && (
        <EmptyPlace drawing="bench">
          <p>{t('contacts.empty')}</p>
        </EmptyPlace>
      )}
      <Group t={t} heading={t('contacts.lifeHeading')} people={people.filter((line) => !line.fields.works)} />
      <Group t={t} heading={t('contacts.helpHeading')} people={people.filter((line) => line.fields.works)} />
      <Actions>
        <ButtonLink href={to.newContact}>{t('contacts.add')}</ButtonLink>
        <ButtonLink href={to.details} kind="second">
          {t('contacts.toDetails')}
        </ButtonLink>
      </Actions>
      <WhoCanSee>{seen}</WhoCanSee>
      <Quiet>{t('contacts.print')}</Quiet>
    </Layout>
  );
}

function Group({ t, heading, people }: { t: T; heading: string; people: readonly Line[] }) {
  if (people.length === 0) return <></>;
  return (
    <section>
      <h2>{heading}</h2>
      {people.map((line) => (
        <Card>
          <h3 dir="auto">{line.words}</h3>
          {presentContact(t, line).map(({ label, words }) => (
            <p class="steps__words">
              {label !== '' && <span class="quiet">{label} </span>}
              <bdi>{words}</bdi>
            </p>
          ))}
          <p>
            <a class="steps__action" href={to.contact(line.id)}>
              {t('common.change')}
              <span class="nhsuk-u-visually-hidden">
                {' '}
                {t('contacts.changeAbout')} {line.words}
              </span>
            </a>
          </p>
        </Card>
      ))}
    </section>
  );
}
