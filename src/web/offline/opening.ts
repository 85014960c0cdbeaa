/**
 * Says for now whether a line answers, where the page has been open or was kept for longer than a moment; and says loudly what has gone past
 * the day by which it was to be looked up again. Words come from the page; it reckons as the server does.
 */
import { openingAt, type Span } from '../../modules/help-lines/index.ts';
import { isoDay } from '../../platform/language/days.ts';
import { clockTime, wholeDate } from '../../platform/language/plain-dates.ts';

/** How often it is said anew. Milliseconds. */
const EVERY = 60 * 1000;
const language = document.documentElement.lang === 'cy' ? 'cy' : 'en';

sayAll();
setInterval(sayAll, EVERY);
document.addEventListener('visibilitychange', sayAll);

function sayAll(): void {
  const now = new Date();
  for (const line of document.querySelectorAll<HTMLElement>('[data-hours]'))
    line.textContent = `${sayOpening(line, now)}.`;
  for (const place of document.querySelectorAll<HTMLElement>('[data-review-by]')) {
    if ((place.dataset.reviewBy ?? '') <= isoDay(now)) place.hidden = false;
  }
  const asOf = document.querySelector<HTMLElement>('[data-as-of]');
  if (asOf) {
    const words = asOf.dataset.asOf ?? '';
    asOf.textContent = words.replace('{time}', clockTime(language, now)).replace('{day}', wholeDate(language, now));
  }
}

function sayOpening({ dataset }: HTMLElement, now: Date): string {
  const opening = openingAt(JSON.parse(dataset.hours ?? '[]') as Span[], now);
  if (opening.open) return dataset.open ?? '';
  const isToday = isoDay(opening.opens) === isoDay(now);
  const words = JSON.parse((isToday ? dataset.today : dataset.later) ?? '{}') as Record<string, string>;
  return (words[minuteOfDay(opening.opens)] ?? '').replace('{day}', wholeDate(language, opening.opens));
}

function minuteOfDay(instant: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  });
  const [hour, minute] = parts.format(instant).split(':').map(Number);
  return String((hour ?? 0) * 60 + (minute ?? 0));
}
