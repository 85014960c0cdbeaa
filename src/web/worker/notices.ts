/**
 * Shows a notice that was sent to this device, and opens its page when it is pressed. It keeps no pages and reads none.
 * A notice shows the words that the person chose, and nothing else.
 */
export {};
declare const self: ServiceWorkerGlobalScope;

interface Notice {
  readonly words: string;
  readonly open: string;
  readonly tag: string;
}

self.addEventListener('push', (event) => {
  const notice = noticeIn(event.data);
  const shown = notice?.words ?? '…';
  // The same tag takes the place of what is shown already, without a second sound: sent twice, it is one notice.
  const options = { tag: notice?.tag ?? 'cairn', data: notice?.open ?? null };
  event.waitUntil(self.registration.showNotification(shown, options));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const open: unknown = event.notification.data;
  if (typeof open === 'string') event.waitUntil(self.clients.openWindow(open));
});

/** What was sent, if it is as we send it; its page is always one of this site's. */
function noticeIn(data: PushMessageData | null): Notice | null {
  if (data === null) return null;
  try {
    const { words, open, tag } = data.json() as Partial<Record<keyof Notice, unknown>>;
    if (typeof words !== 'string' || typeof open !== 'string' || typeof tag !== 'string') return null;
    return /^\/me\/reminders\/[\w/-]+$/.test(open) ? { words, open, tag } : null;
  } catch {
    return null;
  }
}
