import { describe, expect, test } from 'vitest';
import type { Audience } from './frame.ts';
import { Layout } from './layout.tsx';
import { toHtml } from './nhsuk/index.ts';
import { sampleFrame } from './sample-frame.ts';

const hostile = '<script>alert(1)</script>"\'&';
const audiences: Audience[] = ['open', 'me', 'with', 'service'];

describe.each(audiences)('a page for %s', (audience) => {
  test.each([
    ['en', 'Skip to main content', 'Help now', 'Leave this site', 'Cymraeg', 'cy'],
    ['cy', 'Neidio i’r prif gynnwys', 'Help nawr', 'Gadael y wefan', 'English', 'en'],
  ] as const)(
    'has help, the way out, the skip link and the other language (%s)',
    (language, skip, help, leave, other, code) => {
      const page = toHtml(
        <Layout frame={sampleFrame({ audience, language, navigation: [] })} title="My plan" />,
      ).toString();
      expect(page).toMatch(/^<!doctype html><html lang="(en|cy)"/);
      expect(page).toContain(`<html lang="${language}"`);
      expect(page).toMatch(new RegExp(`<a[^>]* href="#main"[^>]*>\\s*${skip}\\s*</a>`));
      expect(page).toContain('<main id="main" tabindex="-1">');
      expect(page).toContain(`<a class="help-now" href="/help">${help}</a>`);
      expect(page).toContain(`<a class="leave" href="/leave" rel="nofollow noreferrer" data-leave="true">${leave}</a>`);
      expect(page).toContain('<form class="language" method="post" action="/language">');
      expect(page).toContain('<input type="hidden" name="to" value="/me/plan?page=2"/>');
      expect(page).toContain(`name="language" value="${code}" lang="${code}">${other}</button>`);
    },
  );
});

test('nothing given to the page becomes markup', () => {
  const page = toHtml(
    <Layout
      frame={sampleFrame({
        csrf: hostile,
        path: hostile,
        printedOn: hostile,
        signedIn: { name: hostile, href: '/me/account' },
        navigation: [{ key: 'a', href: hostile, text: hostile }],
      })}
      title={hostile}
      room={{ text: hostile, href: hostile }}
    >
      {hostile}
    </Layout>,
  ).toString();
  expect(page).not.toContain('<script>');
  expect(page.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(8);
});

test('has no inline script or style, which the content security policy would refuse', () => {
  const page = toHtml(
    <Layout frame={sampleFrame({ signedIn: { name: 'Sam', href: '/me' } })} title="My plan" />,
  ).toString();
  expect(page).not.toMatch(/<style|style=|\son[a-z]+=|<script(?![^>]* src=)/);
});

test('marks the current room in the row and in the folded menu', () => {
  const page = toHtml(<Layout frame={sampleFrame()} title="My plan" current="plan" />).toString();
  expect(page.match(/<a href="\/me\/plan" aria-current="page">My plan<\/a>/g)).toHaveLength(2);
  expect(page.match(/aria-current/g)).toHaveLength(2);
});

test('says in the title that there is an error, in the language of the page', () => {
  const title = (language: 'en' | 'cy', error: boolean) =>
    /<title>(.*)<\/title>/.exec(
      toHtml(<Layout frame={sampleFrame({ language })} title="Goal" error={error} />).toString(),
    )?.[1];
  expect(title('en', false)).toBe('Goal - Cairn');
  expect(title('en', true)).toBe('Error: Goal - Cairn');
  expect(title('cy', true)).toBe('Gwall: Goal - Cairn');
});

test('offers to sign out only to those who are signed in', () => {
  const signedIn = { name: 'Sam', href: '/me/account' };
  expect(toHtml(<Layout frame={sampleFrame({ signedIn })} title="My plan" />).toString()).toContain(
    'action="/sign-out"',
  );
  expect(toHtml(<Layout frame={sampleFrame()} title="My plan" />).toString()).not.toContain('action="/sign-out"');
});
