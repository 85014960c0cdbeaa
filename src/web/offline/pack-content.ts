import type { PackContent } from '../../modules/offline/index.ts';

export type { PackContent, PackLine, PackPart, PackSection } from '../../modules/offline/index.ts';

/** A pack that is unlocked: what is in it, and its key, which never leaves memory. */
export interface OpenPack {
  readonly content: PackContent;
  /** AES-256-GCM under a key of its own, derived from the pack's and `name`. Additional data bind person and name. */
  seal(name: string, text: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Throws when it was sealed by another pack, under another name, or altered. */
  unseal(name: string, sealed: Uint8Array<ArrayBuffer>): Promise<string>;
}

/** Told when the pack opens and when it locks. Somebody who comes late is told at once of a pack that is open. */
export interface PackWatch {
  opened(tell: (pack: OpenPack) => void): void;
  locked(tell: () => void): void;
}
