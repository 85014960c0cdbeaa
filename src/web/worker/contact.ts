/** What is made good when there is a network again: a pack that was taken back is wiped, and leaving is finished. */
import { hasLeft, packHere, wipePack, wipeStore } from '../offline/store.ts';
import { dropCard } from './kept.ts';

/** Looked up once, since it is asked before every page; the page on which somebody leaves says when it changed. */
let left: Promise<boolean> | null = null;
export const forgetWhetherLeft = (): void => void (left = null);

const say = (address: string, what: object): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(what),
    cache: 'no-store',
  });

/** Asks whether the pack may stay. It goes when it was taken back, and when this device is signed out: nobody answers for it any more. */
export async function contact(): Promise<void> {
  const pack = await packHere();
  if (pack === null) return;
  const answer = await say('/offline/still', { pack: pack.pack });
  if (!answer.ok) return;
  const { stays } = (await answer.json()) as { readonly stays?: unknown };
  if (stays === false) await wipePack();
}

/** True when somebody had left without a network and was signed out only now. Throws while there is still no network. */
export async function finishLeaving(): Promise<boolean> {
  left ??= hasLeft().catch(() => false);
  if (!(await left)) return false;
  const answer = await say('/offline/sign-out', {});
  if (!answer.ok) throw new Error('Signing out was not answered.');
  await Promise.all([wipeStore(), dropCard()]);
  forgetWhetherLeft();
  return true;
}
