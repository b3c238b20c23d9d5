import { readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";

const PREFIX = "query-copy-";
/** The engine's folder for what does not fit in memory; it stays where the process that had it was killed. */
const SPILL_PREFIX = `grafeo-${PREFIX}`;

export interface SnapshotCopy {
  readonly path: string;
}
interface Held extends SnapshotCopy {
  users: number;
  retired: boolean;
}

/**
 * Copies of the graph for users' queries: made when one is asked for and the last is out of date, kept while somebody
 * has it open.
 */
export class SnapshotCopies {
  readonly #dataDir: string;
  readonly #save: (path: string) => Promise<void>;
  #current: Promise<Held> | null = null;
  #made = 0;

  /** @param save writes the last committed state to a path */
  constructor(dataDir: string, save: (path: string) => Promise<void>) {
    this.#dataDir = dataDir;
    this.#save = save;
  }

  /** A copy that holds everything committed so far; give it back with `release`. */
  async acquire(): Promise<SnapshotCopy> {
    this.#current ??= this.#make();
    const pending = this.#current;
    try {
      const copy = await pending;
      copy.users += 1;
      return copy;
    } catch (error) {
      if (this.#current === pending) this.#current = null;
      throw error;
    }
  }

  async release(copy: SnapshotCopy): Promise<void> {
    const held = copy as Held;
    held.users -= 1;
    await this.#drop(held);
  }

  isFresh(copy: SnapshotCopy): boolean {
    return !(copy as Held).retired;
  }

  /** After each commit. */
  invalidate(): void {
    const pending = this.#current;
    this.#current = null;
    pending?.then(
      (copy) => {
        copy.retired = true;
        return this.#drop(copy);
      },
      () => undefined,
    );
  }

  /** Removes what a process that was killed has left. Only while nobody has a copy open. */
  async clear(): Promise<void> {
    this.#current = null;
    await this.#remove(PREFIX, SPILL_PREFIX);
  }

  async #remove(...prefixes: readonly string[]): Promise<void> {
    const names = await readdir(this.#dataDir);
    for (const name of names.filter((each) => prefixes.some((prefix) => each.startsWith(prefix))))
      await rm(join(this.#dataDir, name), { recursive: true, force: true });
  }

  async #make(): Promise<Held> {
    this.#made += 1;
    const path = join(this.#dataDir, `${PREFIX}${process.pid}-${this.#made}.grafeo`);
    await this.#save(path);
    return { path, users: 0, retired: false };
  }

  async #drop(copy: Held): Promise<void> {
    if (!copy.retired || copy.users > 0) return;
    const name = basename(copy.path);
    await this.#remove(name, `grafeo-${name}-`);
  }
}
