import { fold } from "#model/fold";

/**
 * All names of a node as one text to search: folded, the main one first, a bar around each and a space before each
 * word, so that CONTAINS finds the beginnings of words. "Trần Hò", ["ông Hò"] → "| tran ho | ong ho |"
 */
export function searchKey(name: string, aliases: readonly string[] = []): string {
  const keys = new Set([name, ...aliases].map(fold).filter((key) => key !== ""));
  return `| ${[...keys].join(" | ")} |`;
}
