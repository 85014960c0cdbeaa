import {
  spanAfter,
  spanAround,
  spanBefore,
  SPANS,
  type Span,
  type SpanKind,
} from '../../../modules/check-ins/index.ts';
import { isRealDay, sayMonth, sayShortDate, type T } from '../../../platform/language/index.ts';
import { Actions, ButtonLink } from '../../design/index.ts';

/** Which days the person chose to look at. */
export interface Chosen {
  readonly kind: SpanKind;
  /** A day in it. */
  readonly on: string;
}

/** What the address asks for (`?by=month&on=2026-11-25`). Anything else is what is usual for the page, around today. */
export function chosenIn(query: URLSearchParams, usual: SpanKind, today: string): Chosen {
  const day = query.get('on') ?? '';
  const isDay = /^(19|20|21)\d\d-\d\d-\d\d$/.test(day) && isRealDay(day);
  return { kind: SPANS.find((each) => each === query.get('by')) ?? usual, on: isDay ? day : today };
}

/** The days themselves. All of it: from the first day that anything was answered about until today. */
export function spanOf({ kind, on }: Chosen, kept: Span | null, today: string): Span {
  if (kind !== 'all') return spanAround(kind, on);
  if (!kept) return { from: today, until: today };
  return { from: kept.from < today ? kept.from : today, until: kept.until > today ? kept.until : today };
}

/** 'November 2026', '2026', '23 November 2026 to 29 November 2026' */
export function saySpan(t: T, kind: SpanKind, { from, until }: Span): string {
  if (kind === 'month') return sayMonth(t.language, from);
  if (kind === 'year') return from.slice(0, 4);
  return t('goings.fromUntil', { from: sayShortDate(t.language, from), until: sayShortDate(t.language, until) });
}

interface SpanWaysProps {
  t: T;
  chosen: Chosen;
  span: Span;
  /** From the first day with an answer to the last one, or today. */
  within: Span;
  hrefOf: (kind: SpanKind, day: string) => string;
}

/** The ways to more days and fewer, and to those before and after. */
export function SpanWays({ t, chosen, span, within, hrefOf }: SpanWaysProps) {
  const { kind } = chosen;
  // Around the same day as now, or the nearest one in the span that is looked at.
  const on = kind === 'all' ? within.until : chosen.on;
  const before = kind === 'all' ? null : spanBefore(kind, span);
  const after = kind === 'all' ? null : spanAfter(kind, span);
  const hasBefore = before !== null && before.until >= within.from;
  const hasAfter = after !== null && after.from <= within.until;
  return (
    <>
      <nav aria-label={t('goings.spans')}>
        <ul class="spans">
          {SPANS.map((each) => (
            <li>
              {each === kind ? (
                <span aria-current="true">{t(`goings.span.${each}`)}</span>
              ) : (
                <a href={hrefOf(each, on)}>{t(`goings.span.${each}`)}</a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {kind !== 'all' && (hasBefore || hasAfter) && (
        <nav aria-label={t('goings.ways')}>
          <Actions>
            {hasBefore && (
              <ButtonLink href={hrefOf(kind, before.from)} kind="second">
                {t(`goings.before.${kind}`)}
              </ButtonLink>
            )}
            {hasAfter && (
              <ButtonLink href={hrefOf(kind, after.from)} kind="second">
                {t(`goings.after.${kind}`)}
              </ButtonLink>
            )}
          </Actions>
        </nav>
      )}
    </>
  );
}
