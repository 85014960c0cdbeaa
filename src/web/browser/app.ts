/**
 * What the browser adds to pages that all work without it. Nothing is built from text, so it runs under Trusted Types and `script-src 'self'`.
 */

/** A second press within this time is taken for the same press. Milliseconds. */
const samePress = 1000;
/** The service worker says within this time whether something was not sent. Milliseconds. */
const unsentWithin = 1000;
/** Forms that sign this device out. */
const SIGNS_OUT = /\/(sign-out|account\/devices\/sign-out-everywhere)$/;
/** Three presses of Shift must come within this time. Milliseconds. */
const leavingPresses = 2000;

focusErrorSummary();
document.addEventListener('click', followErrorLink);
document.addEventListener('submit', stopSecondPress);
document.addEventListener('submit', askBeforeLosing);
document.addEventListener('input', (event) => grow(event.target));
document.querySelectorAll('textarea[data-grow]').forEach(grow);
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-leave]')) leave(event);
});
document.addEventListener('keydown', leaveOnThreeShifts());
showPrintButton();
// A page kept whole by the browser for "back" is shown again blank; after leaving it must not come back.
addEventListener('pageshow', (event) => {
  if (event.persisted && document.documentElement.hidden) location.reload();
});

function focusErrorSummary(): void {
  const summary = document.querySelector<HTMLElement>('.nhsuk-error-summary');
  if (summary === null) return;
  summary.tabIndex = -1;
  summary.focus();
}

/** Shows the label or the question above the field as well, where the browser alone would scroll to the box. */
function followErrorLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('.nhsuk-error-summary a') : null;
  const field =
    link instanceof HTMLAnchorElement ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
  if (field === null) return;
  event.preventDefault();
  (field.closest('fieldset')?.querySelector('legend') ?? labelOf(field) ?? field).scrollIntoView();
  field.focus({ preventScroll: true });
}

function labelOf(field: HTMLElement): HTMLElement | undefined {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement
    ? field.labels?.[0]
    : undefined;
}

/** The button stays as it is: a disabled one would not be posted, and would look broken after "back". */
function stopSecondPress(event: SubmitEvent): void {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement) || submitter?.dataset.preventDoubleClick === undefined) return;
  const last = Number(form.dataset.postedAt ?? -Infinity);
  if (event.timeStamp - last < samePress) event.preventDefault();
  else form.dataset.postedAt = String(event.timeStamp);
}

/** Signing out takes what this device keeps with it. Where something written here was not sent yet, its page asks first. */
function askBeforeLosing(event: SubmitEvent): void {
  const form = event.target;
  const worker = navigator.serviceWorker?.controller;
  if (!(form instanceof HTMLFormElement) || !SIGNS_OUT.test(form.action) || !worker) return;
  event.preventDefault();
  const { port1, port2 } = new MessageChannel();
  const count = new Promise<unknown>((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data));
    port1.start();
    setTimeout(() => resolve(0), unsentWithin);
  });
  worker.postMessage({ kind: 'unsent?' }, [port2]);
  void count.then((unsent) => (unsent === 0 ? form.submit() : location.assign('/offline#leaving')));
}

function grow(target: EventTarget | null): void {
  if (!(target instanceof HTMLTextAreaElement) || target.dataset.grow === undefined) return;
  const edges = target.offsetHeight - target.clientHeight;
  if (target.scrollHeight > target.clientHeight) target.style.height = `${target.scrollHeight + edges}px`;
}

/** Blank at once, whatever the network does; and this page's place in the history is taken. */
function leave(event: Event): void {
  event.preventDefault();
  const way = document.querySelector<HTMLAnchorElement>('a[data-leave]')?.href;
  document.documentElement.hidden = true;
  document.title = '';
  if (way !== undefined) location.replace(way);
}

function leaveOnThreeShifts(): (event: KeyboardEvent) => void {
  let presses: number[] = [];
  return (event) => {
    if (event.repeat) return;
    presses = event.key === 'Shift' ? [...presses, event.timeStamp].slice(-3) : [];
    const [first] = presses;
    if (presses.length === 3 && first !== undefined && event.timeStamp - first < leavingPresses) leave(event);
  };
}

function showPrintButton(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
}
