import { sayDate } from '../platform/language/index.ts';
import type { Again, Ask } from '../platform/http/index.ts';
import { makeForm, type FormState, type FormValues, type Frame, type NavItem } from './design/index.ts';
import { to } from './addresses.ts';

type FrameAudience = Frame['audience'];

/** What every page of this request shares. */
export function frameOf(ask: Ask, audience: FrameAudience): Frame {
  return {
    language: ask.language,
    brand: ask.site.brand,
    audience,
    csrf: ask.csrf,
    path: ask.path,
    navigation: navigationFor(ask, audience),
    ...(ask.visitor?.name ? { signedIn: { name: ask.visitor.name, href: to.account } } : {}),
    card: cardOf(ask),
    printedOn: sayDate(ask.language, ask.now),
  };
}

/** One's own card; without signing in, the one that this device keeps. */
function cardOf({ visitor, cookies }: Ask): string | undefined {
  if (visitor?.keepsRecord && visitor.name) return to.myCard;
  return cookies.get('card') === undefined ? undefined : to.cardHere;
}

/** The places of whoever is signed in: their own record, the people who share with them, the service they work for. */
function navigationFor(ask: Ask, audience: FrameAudience): NavItem[] {
  const { visitor, t } = ask;
  if (!visitor?.name || audience === 'open') return [];
  const own: NavItem[] = [
    { key: 'today', href: to.today, text: t('site.today') },
    { key: 'plan', href: to.plan, text: t('site.plan') },
    { key: 'about-me', href: to.aboutMe, text: t('site.aboutMe') },
    { key: 'staying-well', href: to.stayingWell, text: t('site.stayingWell') },
    { key: 'people', href: to.people, text: t('site.people') },
  ];
  const others: NavItem = { key: 'with', href: to.withMe, text: t('site.withMe') };
  const atWork: NavItem = { key: 'service', href: to.service, text: t('site.service') };
  return [...(visitor.keepsRecord ? own : []), others, ...(visitor.posts.length > 0 ? [atWork] : [])];
}

/** The state of a form page: what was typed when it comes back, else `first`; the id that makes a second posting harmless is kept too. */
export function formOf(ask: Ask, again: Again | null, first: FormValues = {}, id?: string): FormState {
  const once = again?.typed['once'];
  return makeForm(ask, {
    values: again?.typed ?? first,
    errors: again?.problems ?? {},
    ...(typeof once === 'string' ? { once } : {}),
    ...(id === undefined ? {} : { id }),
  });
}
