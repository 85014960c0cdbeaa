/** The addresses that every page links to. The site's routes must answer each of them for everyone, signed in or not. */
export const addresses = {
  home: '/',
  help: '/help',
  leave: '/leave',
  language: '/language',
  signOut: '/sign-out',
  privacy: '/privacy',
  accessibility: '/accessibility',
  manifest: '/manifest.webmanifest',
} as const;

export const mainId = 'main';
