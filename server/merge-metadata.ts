import type { Source } from "#model/api";

const FIELDS = ["title", "url", "publisher", "author", "published", "path"] as const;

/**
 * One text found in two places: each field is the one that is there or, of two, the first in code-point order, so that
 * either order of arrival gives the same article.
 */
export function mergeMetadata(a: Source, b: Source): Source {
  const merged = { ...a };
  for (const field of FIELDS) merged[field] = first(a[field], b[field]);
  merged.language = a.language < b.language ? a.language : b.language;
  return merged;
}

export function sameMetadata(a: Source, b: Source): boolean {
  return a.language === b.language && FIELDS.every((field) => a[field] === b[field]);
}

function first(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
