import { Failure } from "#model/failure";
import { decodeText } from "./decode-text.ts";
import type { Source } from "./source.ts";

/** UTF-16 units; the longest real article is some hundred thousand. */
const LONGEST = 50_000_000;

/**
 * All text of a source that holds one article.
 *
 * @throws Failure unreadable-source; also where the source is far too long for one article
 */
export async function wholeText(source: Source): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const part of decodeText(source)) {
    parts.push(part);
    length += part.length;
    if (length > LONGEST) {
      const advice = "Put collections into JSON lines or CSV.";
      throw new Failure("unreadable-source", `${source.name} is too long for one article. ${advice}`);
    }
  }
  return parts.join("");
}
