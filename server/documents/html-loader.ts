import { htmlDraft } from "./html-draft.ts";
import type { Loader } from "./loader.ts";
import { singleArticle } from "./single-article.ts";

/** A saved web page, one article a file. */
export const htmlLoader: Loader = {
  name: "html",
  extensions: ["html", "htm", "xhtml"],
  recognises: (head) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html[\s>])/i.test(head),
  load: singleArticle(htmlDraft),
};
