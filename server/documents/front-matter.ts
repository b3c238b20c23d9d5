const BLOCK = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const ENTRY = /^([\p{L}][\p{L}\p{M}\p{N}_ -]*?)\s*:\s*(.+?)\s*$/u;
const QUOTED = /^(["'])(.*)\1$/;

/** "---\ntitle: Hội nghị\n---\nBody" → its entries (single-line values only) and the text behind the block. */
export function frontMatter(text: string): { entries: Readonly<Record<string, string>>; body: string } {
  const block = BLOCK.exec(text);
  if (block === null) return { entries: {}, body: text };
  const entries: Record<string, string> = {};
  for (const line of block[1]?.split(/\r?\n/) ?? []) {
    const [, key, value] = ENTRY.exec(line) ?? [];
    if (key !== undefined && value !== undefined) entries[key] = QUOTED.exec(value)?.[2] ?? value;
  }
  return { entries, body: text.slice(block[0].length) };
}
