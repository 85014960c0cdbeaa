import type { PackContent } from '../../modules/offline/index.ts';
import { seal, type Root } from './keys.ts';
import { keepPack, type SealedPack } from './store.ts';

export type Taken = PackContent | 'not here' | 'signed out';

/** Asks the server for what goes into a pack. Throws without a network. not here: the pack was taken back, or others use this device. */
export async function askForPack(address: string, chosen: readonly string[], pack: string | null): Promise<Taken> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ chosen, pack }),
    cache: 'no-store',
  });
  if (answer.status === 401) return 'signed out';
  if (answer.status === 422) return 'not here';
  if (!answer.ok) throw new Error('Not answered.');
  return (await answer.json()) as PackContent;
}

/** Seals what came and keeps it, in the place of any other pack. */
export async function sealAndKeep(
  content: PackContent,
  root: Root,
  how: Pick<SealedPack, 'lock' | 'salt' | 'credential'>,
): Promise<SealedPack> {
  const bound = { version: 1, person: content.person, pack: content.pack, ...how } as const;
  const pack = { ...bound, sealed: await seal(root, bound, 'pack', JSON.stringify(content)) };
  await keepPack(pack);
  return pack;
}
