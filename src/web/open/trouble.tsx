import type { Ask, Page, Trouble, Typed } from '../../platform/http/index.ts';
import { ButtonLink, Actions, Layout, OwnWords, PageHeading } from '../design/index.ts';
import { to } from '../addresses.ts';
import { frameOf } from '../frame.ts';

const KEY = {
  'not found': 'notFound',
  refused: 'refused',
  'signed out': 'signedOut',
  'form too old': 'formTooOld',
  'too large': 'tooLarge',
  broken: 'broken',
} as const satisfies Record<Trouble, string>;

/** Parts of a form that are ours, or one choice of a few: not words that anybody would miss. */
const OURS =
  /^(csrf|once.*|was|version|language|to|token|code|room|level|until.*|account|relation|state|nation|shared|keeps|kind|goal|place|section|after|whom|hours|day-.*|basis|rooms|delay|choice|answer|person)$/;

/** A page could not be shown, or a form not taken. What was typed is given back, so that nobody loses their words. */
export function showTrouble(ask: Ask, trouble: Trouble, typed: Typed): Page {
  const { t } = ask;
  const key = KEY[trouble];
  const words = Object.entries(typed)
    .filter(([name]) => !OURS.test(name))
    .flatMap(([, value]) => (typeof value === 'string' ? [value] : value))
    .filter((value) => value.trim() !== '');
  return (
    <Layout frame={frameOf(ask, 'open')} title={t(`site.${key}Title`)}>
      <PageHeading>{t(`site.${key}Heading`)}</PageHeading>
      <p>{t(`site.${key}`)}</p>
      {words.length > 0 && (
        <section aria-labelledby="your-words">
          <h2 id="your-words">{t('site.yourWords')}</h2>
          {words.map((text) => (
            <OwnWords text={text} />
          ))}
        </section>
      )}
      <Actions>
        {trouble === 'signed out' ? (
          <ButtonLink href={to.signIn}>{t('common.signIn')}</ButtonLink>
        ) : (
          <ButtonLink href={to.start}>{t('site.toStart')}</ButtonLink>
        )}
      </Actions>
    </Layout>
  );
}
