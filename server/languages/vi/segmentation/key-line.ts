import type { Token } from "#model/document";

const lines = new WeakMap<readonly Token[], string>();

/** The keys of a sentence's tokens as one text with a space at both ends, made once for all rules that search it. */
export function keyLine(tokens: readonly Token[]): string {
  let line = lines.get(tokens);
  if (line === undefined) {
    line = " ";
    for (const { key } of tokens) line += `${key} `;
    lines.set(tokens, line);
  }
  return line;
}
