import type { Store, Waiting } from '../../src/web/offline/journal/core.ts';

/** What stays on a device, whatever becomes of the program that wrote it. */
export type Disk = Map<string, Waiting>;

/** A store in memory. One made anew on the same disk is the same device, started again. */
export function memoryStore(disk: Disk = new Map()): Store {
  const turns = new Map<string, Promise<unknown>>();
  return {
    add: async (writing) => void disk.set(writing.id, writing),
    all: async () => [...disk.values()],
    put: async (changed) => {
      for (const each of changed) disk.set(each.id, each);
    },
    remove: async (ids) => {
      for (const id of ids) disk.delete(id);
    },
    alone: (name, work) => {
      const turn = (turns.get(name) ?? Promise.resolve()).then(work, work);
      turns.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}
