/** Locks after somebody has been away: out of sight, or without a touch, this long. Milliseconds. */
const AWAY = 5 * 60 * 1000;
const TOUCHES = ['pointerdown', 'keydown', 'scroll', 'touchstart'] as const;

/** Calls `lock` once they have been away. By the clock as well as by a timer, since a phone that sleeps stops timers. Returns how to stop watching. */
export function watchForAway(lock: () => void): () => void {
  let last = Date.now();
  let timer = setTimeout(lockIfAway, AWAY);
  function lockIfAway(): void {
    if (Date.now() - last >= AWAY) lock();
    else {
      clearTimeout(timer);
      timer = setTimeout(lockIfAway, AWAY - (Date.now() - last));
    }
  }
  const touched = (): void => {
    // A first touch after a sleep comes before the timer: it must not count as having been here.
    if (Date.now() - last >= AWAY) lock();
    else last = Date.now();
  };
  const seen = (): void => {
    if (document.visibilityState === 'hidden') last = Date.now();
    else lockIfAway();
  };
  for (const touch of TOUCHES) addEventListener(touch, touched, { passive: true, capture: true });
  document.addEventListener('visibilitychange', seen);
  return () => {
    clearTimeout(timer);
    for (const touch of TOUCHES) removeEventListener(touch, touched, { capture: true });
    document.removeEventListener('visibilitychange', seen);
  };
}
