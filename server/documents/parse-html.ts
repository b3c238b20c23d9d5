import { parseHTML } from "linkedom";
import type { HtmlDocument, HtmlNode } from "./html-node.ts";

const DOCTYPE = /^\s*<!doctype[^>]*>/i;
const IN_HEAD = new Set(["title", "meta", "link", "base"]);

/**
 * A document of one head and one body, whatever the page left out: linkedom does not add the tags that HTML lets one
 * omit, and finds no body behind a stray <title>.
 */
export function parseHtml(html: string): HtmlDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html.replace(DOCTYPE, "")}</html>`;
  const { document } = parseHTML(whole) as unknown as { document: HtmlDocument };
  const root = document.documentElement;
  const head = root.querySelector("head") ?? document.createElement("head");
  const body = root.querySelector("body") ?? document.createElement("body");
  const stray = [...root.childNodes].filter((child) => child !== head && child !== body);
  head.append(...stray.filter(belongsInHead));
  body.append(...stray.filter((child) => !belongsInHead(child)));
  root.append(head, body);
  return document;
}

function belongsInHead(node: HtmlNode): boolean {
  return node.localName !== undefined && IN_HEAD.has(node.localName);
}
