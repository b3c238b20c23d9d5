import type { HtmlNode } from "./html-node.ts";

const ELEMENT = 1;
const TEXT = 3;
const SKIPPED = new Set(
  "script style noscript template head title svg math iframe object embed canvas audio video form button select textarea input nav dialog".split(
    " ",
  ),
);
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
const CELL = new Set(["td", "th"]);

/**
 * What a page shows as text: one line for each paragraph, heading, caption, list item and table row (cells joined by
 * " | "), lines broken at <br>. Scripts, styles, forms and navigation are gone.
 */
export function htmlLines(root: HtmlNode): string[] {
  const lines: string[] = [];
  let line = "";
  const flush = (): void => {
    const text = line.replace(/[\s\u00A0]+/g, " ").trim();
    if (text !== "") lines.push(text);
    line = "";
  };
  const walk = (node: HtmlNode): void => {
    if (node.nodeType === TEXT) {
      line += node.textContent ?? "";
      return;
    }
    const name = node.localName?.toLowerCase() ?? "";
    if (node.nodeType === ELEMENT && SKIPPED.has(name)) return;
    if (name === "br" || name === "hr") {
      flush();
      return;
    }
    const inline = node.nodeType === ELEMENT && (INLINE.has(name) || CELL.has(name));
    if (CELL.has(name) && line.trim() !== "") line += " | ";
    if (!inline) flush();
    for (const child of node.childNodes) walk(child);
    if (!inline) flush();
  };
  walk(root);
  flush();
  return lines;
}
