import { translator } from '../../platform/language/index.ts';
import { addresses } from './addresses.ts';
import { HiddenField } from './form.tsx';
import type { Frame, NavItem } from './frame.ts';
import { Mark } from './mark.tsx';

/** Help now comes straight after the name, so that a keyboard or a screen reader reaches it second. */
export function Header({ frame, current }: { frame: Frame; current?: string | undefined }) {
  const t = translator(frame.language);
  return (
    <header class="top">
      <div class="wrap top__in">
        <div class="top__first">
          <a class="home" href={addresses.home}>
            <Mark />
            <span class="home__name">{t('design.siteName')}</span>
          </a>
          <span class="top__now">
            {frame.card && (
              <a class="my-card" href={frame.card} aria-current={current === 'card' ? 'page' : undefined}>
                {t('card.link')}
              </a>
            )}
            <a class="help-now" href={addresses.help}>
              {t('common.helpNow')}
            </a>
          </span>
        </div>
        <div class="top__tools">
          <SignedIn frame={frame} class="wide-only" />
          <LanguageForm frame={frame} />
          <a class="leave" href={addresses.leave} rel="nofollow noreferrer" data-leave>
            {t('common.leaveSite')}
          </a>
        </div>
        {frame.navigation.length > 0 && <Rooms frame={frame} current={current} />}
      </div>
    </header>
  );
}

/** Written twice: as a row for wide screens and folded for narrow ones, because a closed `details` cannot be unfolded by style in every browser. The theme shows one. */
function Rooms({ frame, current }: { frame: Frame; current?: string | undefined }) {
  const t = translator(frame.language);
  return (
    <nav class="rooms" aria-label={t('design.mainMenu')}>
      <details class="rooms__folded">
        <summary>{t('design.menu')}</summary>
        <RoomList items={frame.navigation} current={current} />
        <SignedIn frame={frame} />
      </details>
      <div class="rooms__row">
        <RoomList items={frame.navigation} current={current} />
      </div>
    </nav>
  );
}

function RoomList({ items, current }: { items: readonly NavItem[]; current?: string | undefined }) {
  return (
    <ul>
      {items.map(({ key, href, text }) => (
        <li>
          <a href={href} aria-current={key === current ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

function SignedIn({ frame, class: classes = '' }: { frame: Frame; class?: string | undefined }) {
  if (frame.signedIn === undefined) return <></>;
  const t = translator(frame.language);
  return (
    <div class={`signed-in ${classes}`}>
      <a href={frame.signedIn.href}>
        <span class="nhsuk-u-visually-hidden">{t('design.signedInAs')} </span>
        <bdi>{frame.signedIn.name}</bdi>
      </a>
      <form method="post" action={addresses.signOut}>
        <HiddenField name="csrf" value={frame.csrf} />
        <button class="quiet-button">{t('common.signOut')}</button>
      </form>
    </div>
  );
}

function LanguageForm({ frame }: { frame: Frame }) {
  const t = translator(frame.language);
  const other = frame.language === 'en' ? 'cy' : 'en';
  if (frame.otherLanguage !== undefined) {
    return (
      <a class="language" href={frame.otherLanguage} lang={other}>
        {t(`common.language.${other}`)}
      </a>
    );
  }
  return (
    <form class="language" method="post" action={addresses.language}>
      <HiddenField name="csrf" value={frame.csrf} />
      <HiddenField name="to" value={frame.path} />
      <button class="quiet-button" name="language" value={other} lang={other}>
        {t(`common.language.${other}`)}
      </button>
    </form>
  );
}
