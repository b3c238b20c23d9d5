import type { Token } from "#model/document";

const SLASH = new Set(["/", "∕", "⁄"]);

/** A number with whatever slashes bind to it, spaces or not: "5/4/2021", "5 / 4 / 2021" → "5/4/2021". */
export function numberGroup(tokens: readonly Token[], index: number): { readonly text: string; readonly end: number } {
  let text = tokens[index]?.text ?? "";
  let end = index + 1;
  while (end - index < 6 && SLASH.has(tokens[end]?.text ?? "") && tokens[end + 1]?.shape === "number") {
    text += `/${tokens[end + 1]?.text ?? ""}`;
    end += 2;
  }
  return { text, end };
}
