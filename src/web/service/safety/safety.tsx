import {
  adverseEvents,
  byWeek,
  safetyNotes,
  safetyPostsOf,
  type SafetyNote,
  type SafetyPost,
} from '../../../modules/safety/index.ts';
import type { EventCount } from '../../../modules/safety/index.ts';
import type { Page, SignedInAsk } from '../../../platform/http/index.ts';
import { sayShortDate, sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Form,
  Layout,
  LookLine,
  Looks,
  makeForm,
  OwnWords,
  PageHeading,
  Quiet,
  Table,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { safetyHere, type SafetyHere } from './here.ts';

/** Harm, for the deployer: who looks at it, how often it was said, and what was done. Nobody of whom anything is said is here. */
export async function showSafety(ask: SignedInAsk): Promise<Page> {
  const { t } = ask;
  const here = await safetyHere(ask);
  const { service, isAdministrator, lead, leads } = here;
  const { posts, events, notes } = await ask.commons(async (tx) => ({
    posts: isAdministrator ? await safetyPostsOf(tx, service.id) : [],
    events: lead ? await adverseEvents(tx) : [],
    notes: lead ? await safetyNotes(tx) : [],
  }));
  const says = {
    named: t('safety.done.named'),
    ended: t('safety.done.ended'),
    noted: t('safety.done.noted'),
    'no-post': t('safety.done.no-post'),
  };
  return (
    <Layout
      frame={frameOf(ask, 'service')}
      title={t('safety.leadTitle')}
      current="service"
      room={{ text: t('service.servicesTitle'), href: to.service }}
    >
      <div class="reading">
        <Done ask={ask} says={says} />
        <PageHeading lede={t('safety.leadLede')}>{t('safety.leadHeading')}</PageHeading>
        <p>{t('safety.leadKnowsNot')}</p>
        {leads.length === 0 && (
          <p>
            <strong>{t('safety.nobodyHere')}</strong>
          </p>
        )}
        {lead && <Events ask={ask} service={service.id} events={events} notes={notes} />}
        <Who ask={ask} here={here} posts={posts} />
      </div>
    </Layout>
  );
}

/** Who it is now, who it was, and for an administrator the ways to name and end. */
function Who({ ask, here, posts }: { ask: SignedInAsk; here: SafetyHere; posts: readonly SafetyPost[] }) {
  const { t, language } = ask;
  const { service, isAdministrator, lead, leads } = here;
  const at = leads.filter((each) => each.service === service.id);
  const earlier = posts.flatMap(({ name, lead: was }) => (was?.until ? [{ name, ...was, until: was.until }] : []));
  const byName = (id: string): string | null => posts.find((post) => post.lead?.id === id)?.lead?.byName ?? null;
  return (
    <>
      <h2>{t('safety.whoHeading')}</h2>
      {at.length === 0 && <p>{t('safety.nobody')}</p>}
      {at.map(({ id, name, since }) => (
        <Card>
          <p dir="auto">{t('safety.since', { name, day: sayShortDate(language, since) })}</p>
          {byName(id) !== null && <Quiet>{t('safety.namedBy', { name: byName(id) ?? '' })}</Quiet>}
          {(isAdministrator || id === lead?.id) && (
            <Form form={makeForm(ask, { id: `end-${id}` })} action={to.endSafetyLead(service.id, id)}>
              <Actions>
                <Button kind="quiet">
                  {t('safety.end')}
                  <span class="nhsuk-u-visually-hidden"> {name}</span>
                </Button>
              </Actions>
            </Form>
          )}
        </Card>
      ))}
      {isAdministrator && (
        <Actions>
          <ButtonLink href={to.nameSafetyLead(service.id)} kind={at.length === 0 ? 'main' : 'second'}>
            {t('safety.name')}
          </ButtonLink>
        </Actions>
      )}
      {earlier.length > 0 && (
        <>
          <h3>{t('safety.earlierHeading')}</h3>
          <Looks>
            {earlier.map(({ name, since, until }) => (
              <LookLine>
                <span dir="auto">
                  {t('safety.until', {
                    name,
                    from: sayShortDate(language, since),
                    until: sayShortDate(language, until),
                  })}
                </span>
              </LookLine>
            ))}
          </Looks>
        </>
      )}
    </>
  );
}

interface EventsProps {
  ask: SignedInAsk;
  service: string;
  events: readonly EventCount[];
  notes: readonly SafetyNote[];
}

/** How often, by week and sort, and beside it what safety leads wrote. */
function Events({ ask, service, events, notes }: EventsProps) {
  const { t, language, now } = ask;
  const weeks = byWeek(events);
  const all = weeks.reduce((sum, week) => sum + week.count, 0);
  const columns = [
    { text: t('safety.sort') },
    { text: t('safety.version') },
    { text: t('safety.times'), number: true },
  ];
  return (
    <>
      <p>{t('safety.leadDo')}</p>
      <h2>{t('safety.eventsHeading')}</h2>
      {weeks.length === 0 && <p>{t('safety.none')}</p>}
      {weeks.length > 0 && <p>{t('safety.all', { count: all })}</p>}
      {weeks.map(({ week, count, sorts }) => (
        <Table
          caption={`${t('safety.weekOf', { day: sayShortDate(language, week) })}: ${t('safety.count', { count })}`}
          columns={columns}
          rows={sorts.map((each) => [t(`safety.about.${each.about}`), each.program, String(each.count)])}
        />
      ))}
      <h2>{t('safety.notesHeading')}</h2>
      {notes.length === 0 && <p>{t('safety.noNotes')}</p>}
      {notes.map((note) => (
        <Card>
          {note.week !== null && <Quiet>{t('safety.weekOf', { day: sayShortDate(language, note.week) })}</Quiet>}
          <OwnWords
            text={note.words}
            by={t('safety.noteBy', { name: note.byName, when: sayWhen(language, note.at, now) })}
          />
        </Card>
      ))}
      <Actions>
        <ButtonLink href={to.safetyNote(service)} kind="second">
          {t('safety.write')}
        </ButtonLink>
      </Actions>
    </>
  );
}
