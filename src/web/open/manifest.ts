import type { Ask } from '../../platform/http/index.ts';
import { asset } from '../design/index.ts';

/** For the home screen (Web App Manifest): the name and the mark alone. On some phones only what is on the home screen shows notices and is kept. */
export function sayManifest(ask: Ask): Response {
  const name = ask.t('design.siteName');
  const icon = (size: number, file: string) => ({ src: asset(file), sizes: `${size}x${size}`, type: 'image/png' });
  const manifest = {
    id: '/',
    name,
    short_name: name,
    lang: ask.language,
    start_url: '/me',
    scope: '/',
    display: 'standalone',
    background_color: '#faf8f4',
    theme_color: '#faf8f4',
    icons: [icon(180, 'icon.png'), icon(192, 'icon-192.png'), icon(512, 'icon-512.png')],
  };
  const headers = { 'content-type': 'application/manifest+json' };
  return new Response(JSON.stringify(manifest), { headers });
}
