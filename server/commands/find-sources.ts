import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, isAbsolute } from "node:path";
import { Failure } from "#model/failure";
import { glob, isDynamicPattern } from "tinyglobby";
import { loaders } from "../documents/loaders.ts";
import type { FoundSource } from "./found-source.ts";

const EXTENSIONS = new Set(loaders.flatMap((loader) => loader.extensions));

/**
 * What the paths of a command line lead to, in their order: files, the files of folders (with a known extension, by
 * name, hidden ones left out), files that match a glob, "-" for standard input. A path is told as it was given; a
 * folder's file as the folder as given and the rest. A path that leads nowhere is a Failure in its place.
 */
export async function findSources(paths: readonly string[]): Promise<(FoundSource | Failure)[]> {
  const found: (FoundSource | Failure)[] = [];
  const seen = new Set<string | null>();
  for (const path of paths)
    for (const source of await sourcesAt(path)) {
      if (!(source instanceof Failure)) {
        if (seen.has(source.path)) continue;
        seen.add(source.path);
      }
      found.push(source);
    }
  return found;
}

async function sourcesAt(path: string): Promise<(FoundSource | Failure)[]> {
  if (path === "-") return [{ path: null, size: null }];
  const status = await stat(path).catch((cause: unknown) => cause as NodeJS.ErrnoException);
  if (!(status instanceof Error)) {
    if (!status.isDirectory()) return [{ path, size: status.size }];
    const files = await filesBelow(path);
    return files.length > 0
      ? files
      : [new Failure("not-found", `${path} holds no ${[...EXTENSIONS].join(", ")} file.`)];
  }
  if (!isDynamicPattern(path)) {
    const reason = status.code === "ENOENT" ? "does not exist" : `cannot be read (${status.message})`;
    return [new Failure("not-found", `${path} ${reason}.`, { cause: status })];
  }
  const matches = (await glob(path, { absolute: isAbsolute(path), expandDirectories: false })).sort();
  if (matches.length === 0) return [new Failure("not-found", `Nothing matches ${path}.`)];
  const prefix = path.startsWith("./") ? "./" : "";
  return Promise.all(matches.map((match) => sourceOf(prefix + match)));
}

async function filesBelow(folder: string): Promise<(FoundSource | Failure)[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    return [new Failure("unreadable-source", `${folder} cannot be read: ${String(cause)}`, { cause })];
  }
  const found: (FoundSource | Failure)[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const path = `${folder.replace(/(?<=.)\/+$/, "")}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if (EXTENSIONS.has(extname(entry.name).slice(1).toLowerCase())) found.push(await sourceOf(path));
  }
  return found;
}

async function sourceOf(path: string): Promise<FoundSource | Failure> {
  try {
    return { path, size: (await stat(path)).size };
  } catch (cause) {
    return new Failure("unreadable-source", `${path} cannot be read: ${String(cause)}`, { cause });
  }
}
