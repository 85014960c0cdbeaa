import { z } from 'zod';
import {
  cardLinksOf,
  cardOpeningsOf,
  endCardLink,
  isStanding,
  makeCardLink,
  type CardLink,
  type CardOpening,
} from '../../../modules/crisis-card/index.ts';
import { monthsAfter } from '../../../modules/sharing/index.ts';
import { fields, NotFound, type FormParts, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { endOfDay, isoDay, sayShortDate, sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Choice,
  EmptyPlace,
  Form,
  FormPage,
  Layout,
  LookLine,
  Looks,
  makeForm,
  PageHeading,
  Quiet,
  TextField,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { sayLastDay } from '../../with/room-words.ts';
import { Done } from '../done.tsx';
import { idFrom } from '../id-in-address.ts';
import { codeOfLink, newSecretOfLink } from './code-of-link.tsx';
import { LinkCode } from './link-code.tsx';

/** Openings that one page shows. */
const MOST = 200;

const back = (ask: RecordAsk) => ({ text: ask.t('card.back'), href: to.myCard });

/** Every link that was handed out, those that stand first; how often each was opened. */
export async function showCardLinks(ask: RecordAsk): Promise<Page> {
  const { t, now } = ask;
  const { links, openings } = await ask.record(async (tx) => ({
    links: await cardLinksOf(tx),
    openings: await cardOpeningsOf(tx, { most: 1_000 }),
  }));
  const byLink = Map.groupBy(openings, (opening) => opening.link);
  const inOrder = [...links.filter((link) => isStanding(link, now)), ...links.filter((link) => !isStanding(link, now))];
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('card.linksTitle')} current="card" room={back(ask)}>
      <div class="reading">
        <Done ask={ask} says={{ ended: t('card.done.ended') }} />
        <PageHeading lede={t('card.linksLede')}>{t('card.linksHeading')}</PageHeading>
        {links.length === 0 && (
          <EmptyPlace drawing="path">
            <p>{t('card.linksNone')}</p>
          </EmptyPlace>
        )}
        <Actions>
          <ButtonLink href={to.newCardLink}>{t('card.makeLink')}</ButtonLink>
        </Actions>
        {inOrder.map((link) => (
          <LinkCard ask={ask} link={link} times={byLink.get(link.id)?.length ?? 0} />
        ))}
      </div>
    </Layout>
  );
}

/** Until when a link opens the card, or since when it does not. */
function sayStanding({ t, language, now }: RecordAsk, link: CardLink): string {
  if (link.endedAt !== null) return t('card.linkEnded', { when: sayWhen(language, link.endedAt, now) });
  const day = sayLastDay(language, link.endsAt);
  return isStanding(link, now) ? t('card.linkUntil', { day }) : t('card.linkOver', { day });
}

function LinkCard({ ask, link, times }: { ask: RecordAsk; link: CardLink; times: number }) {
  const { t, now } = ask;
  return (
    <Card>
      <h2 dir="auto">
        <a href={to.oneCardLink(link.id)}>{link.called}</a>
      </h2>
      <p>{sayStanding(ask, link)}</p>
      <Quiet>{t('card.openedTimes', { count: times })}</Quiet>
      {isStanding(link, now) && <EndLink ask={ask} link={link} />}
    </Card>
  );
}

function EndLink({ ask, link, means = false }: { ask: RecordAsk; link: CardLink; means?: boolean }) {
  const { t } = ask;
  return (
    <Form form={makeForm(ask, { id: `end-${link.id}` })} action={to.endCardLink(link.id)}>
      {means && <Quiet>{t('card.endLinkMeans')}</Quiet>}
      <Actions>
        <Button kind="second">
          {t('card.endLink')}
          <span class="nhsuk-u-visually-hidden">: {link.called}</span>
        </Button>
      </Actions>
    </Form>
  );
}

/** One link: its code while it may be shown, and each time that it was opened. */
export async function showCardLink(ask: RecordAsk): Promise<Page> {
  const { t, now } = ask;
  const id = idFrom(ask, 'link');
  const { link, code, openings } = await ask.record(async (tx) => ({
    link: (await cardLinksOf(tx)).find((each) => each.id === id),
    code: await codeOfLink(ask, tx, id),
    openings: await cardOpeningsOf(tx, { link: id, most: MOST }),
  }));
  if (!link) throw new NotFound();
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('card.linksTitle')}
      current="card"
      room={{ text: t('card.linksHeading'), href: to.cardLinks }}
    >
      <div class="reading">
        <PageHeading own lede={sayStanding(ask, link)}>
          {t('card.linkFor', { called: link.called })}
        </PageHeading>
        {code && <LinkCode ask={ask} code={code} />}
        {!code && isStanding(link, now) && <p>{t('card.codeGone')}</p>}
        <h2>{t('card.openedHeading')}</h2>
        <Openings ask={ask} openings={openings} />
        {isStanding(link, now) && <EndLink ask={ask} link={link} means />}
      </div>
    </Layout>
  );
}

/** Each time that the link was opened: when, on what, and who they said they are. */
function Openings({ ask, openings }: { ask: RecordAsk; openings: readonly CardOpening[] }) {
  const { t, language, now } = ask;
  if (openings.length === 0) return <p>{t('card.openedTimes', { count: 0 })}</p>;
  return (
    <>
      {openings.length === MOST && <Quiet>{t('card.openedMost', { count: MOST })}</Quiet>}
      <Looks>
        {openings.map((opening) => (
          <LookLine when={sayWhen(language, opening.at, now)}>
            {opening.device}
            {opening.said !== null && (
              <>
                {' '}
                <q dir="auto">{opening.said}</q>
              </>
            )}
          </LookLine>
        ))}
      </Looks>
    </>
  );
}

const MONTHS = ['1', '3', '6', '12'] as const;
const form = z.object({ once: fields.once, called: fields.neededLine, months: fields.oneOf(MONTHS) });

/** Makes a link, and leads to its code. */
export const newCardLink: FormParts<'me', typeof form> = {
  fields: form,
  show: (ask, again) => {
    const { t, language, now } = ask;
    const state = formOf(ask, again, { months: '12' });
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('card.newLinkTitle')}
        heading={t('card.newLinkHeading')}
        lede={t('card.newLinkLede')}
        action={to.newCardLink}
        submit={t('card.makeLink')}
        cancel={{ text: t('common.cancel'), href: to.cardLinks }}
        current="card"
        room={{ text: t('card.linksHeading'), href: to.cardLinks }}
      >
        <TextField form={state} name="called" label={t('card.called')} hint={t('card.calledHint')} personal />
        <Choice
          form={state}
          name="months"
          legend={t('card.until')}
          options={MONTHS.map((value) => ({
            value,
            text: t(`card.months.${value}`),
            hint: sayShortDate(language, lastDay(now, value)),
          }))}
        />
      </FormPage>
    );
  },
  act: async (ask, { once: id, called, months }) => {
    const secret = newSecretOfLink(ask, id);
    const endsAt = endOfDay(lastDay(ask.now, months));
    const outcome = await ask.record((tx) => makeCardLink(tx, { id, called, endsAt, secret }));
    return outcome === 'made' ? to.oneCardLink(id) : { problems: { called: ask.t('card.tooManyLinks') } };
  },
};

const lastDay = (now: Date, months: (typeof MONTHS)[number]): string => monthsAfter(isoDay(now), Number(months));

const pressed = z.object({ once: fields.once });

/** Ends a link: it opens nothing from then on. */
export const pressEndCardLink = {
  fields: pressed,
  back: (): string => to.cardLinks,
  act: async (ask: RecordAsk): Promise<string> => {
    const id = idFrom(ask, 'link');
    await ask.record((tx) => endCardLink(tx, id));
    return `${to.cardLinks}?done=ended`;
  },
};
