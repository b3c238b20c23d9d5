/** What is counted, in the order of the table. */
export const ROWS = [
  "officials",
  "persons",
  "posts",
  "posts + status",
  "posts (lenient)",
  "events",
  "attended",
  "chaired",
  "spoke",
] as const;
export type Row = (typeof ROWS)[number];
