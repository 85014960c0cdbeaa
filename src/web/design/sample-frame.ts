import type { Frame } from './frame.ts';

/** A frame for tests of pages. */
export function sampleFrame(given: Partial<Frame> = {}): Frame {
  return {
    language: 'en',
    brand: 'neutral',
    audience: 'me',
    csrf: 'csrf-token',
    path: '/me/plan?page=2',
    navigation: [
      { key: 'today', href: '/me', text: 'Today' },
      { key: 'plan', href: '/me/plan', text: 'My plan' },
    ],
    printedOn: 'Tuesday 24 November 2026',
    ...given,
  };
}
