const NARROWEST = 8;

/**
 * How wide each column may be so that all fit into `available` columns of a terminal: as wide as its content where
 * possible, else the widest give way first, none below eight.
 */
export function columnWidths(contents: readonly number[], available: number): number[] {
  const total = (limit: number): number => contents.reduce((sum, width) => sum + Math.min(width, limit), 0);
  let limit = Math.max(NARROWEST, ...contents);
  while (limit > NARROWEST && total(limit) > available) limit -= 1;
  return contents.map((width) => Math.min(width, limit));
}
