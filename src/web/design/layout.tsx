import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { translator } from '../../platform/language/index.ts';
import { addresses, mainId } from './addresses.ts';
import { asset } from './assets.ts';
import type { Frame, LinkTo } from './frame.ts';
import { Header } from './header.tsx';
import { skipLink } from './nhsuk/index.ts';

interface LayoutProps {
  frame: Frame;
  /** Goes into the browser's tab and history, which others may see: a neutral word, never the person's. */
  title: string;
  /** The key of the navigation item that this page belongs to. */
  current?: string | undefined;
  /** The room this page is in, as the way back above its heading. */
  room?: LinkTo | undefined;
  error?: boolean | undefined;
  children?: Child;
}

/** A whole document. Help now, Leave this site, the skip link and the language stand on every page; there is no way to leave them out. */
export function Layout({ frame, title, current, room, error = false, children }: LayoutProps) {
  const t = translator(frame.language);
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={frame.language} class={`brand-${frame.brand} for-${frame.audience}`}>
        <Head frame={frame} title={error ? t('common.errorTitle', { title }) : title} />
        <body>
          {skipLink({ href: `#${mainId}`, text: t('common.skipLink') })}
          <Header frame={frame} current={current} />
          <div class="wrap">
            <p class="on-paper">{t('design.printed', { day: frame.printedOn })}</p>
            {room && (
              <nav class="room" aria-label={t('common.back')}>
                <a href={room.href}>{room.text}</a>
              </nav>
            )}
            <main id={mainId} tabindex={-1}>
              {children}
            </main>
          </div>
          <Footer frame={frame} />
        </body>
      </html>
    </>
  );
}

function Head({ frame, title }: { frame: Frame; title: string }) {
  const t = translator(frame.language);
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${title} - ${t('design.siteName')}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <link rel="icon" type="image/svg+xml" href={asset('icon.svg')} />
      <link rel="apple-touch-icon" href={asset('icon.png')} />
      <link rel="manifest" href={addresses.manifest} />
      <link rel="stylesheet" href={asset('app.css')} />
      <script type="module" src={asset('app.js')}></script>
    </head>
  );
}

function Footer({ frame }: { frame: Frame }) {
  const t = translator(frame.language);
  return (
    <footer class="foot">
      <div class="wrap">
        <p>{t.rich('common.notEmergency', { help: (words) => <a href={addresses.help}>{words}</a> })}</p>
        <ul>
          <li>
            <a href={addresses.privacy}>{t('design.privacy')}</a>
          </li>
          <li>
            <a href={addresses.accessibility}>{t('design.accessibility')}</a>
          </li>
          <li>
            <button type="button" class="quiet-button" data-print hidden>
              {t('design.print')}
            </button>
          </li>
        </ul>
      </div>
    </footer>
  );
}
