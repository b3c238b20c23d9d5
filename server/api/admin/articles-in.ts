import { Article } from "#model/article";
import { Failure } from "#model/failure";
import type { Readable } from "node:stream";
import { parseInput } from "../parse-input.ts";

const LINE_FEED = 0x0a;

/**
 * Articles from NDJSON, one a line, read as fast as they are used.
 *
 * @param limit bytes of one line
 * @throws Failure invalid-input naming the line
 */
export async function* articlesIn(body: Readable, limit: number): AsyncGenerator<Article> {
  let number = 0;
  for await (const line of linesIn(body, limit)) {
    number += 1;
    if (line.trim() !== "") yield parseInput(Article, parseJson(line, number), `article on line ${number}`);
  }
}

async function* linesIn(body: Readable, limit: number): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    let rest = chunk;
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      yield Buffer.concat([...parts, rest.subarray(0, end)]).toString("utf8");
      rest = rest.subarray(end + 1);
      parts = [];
      size = 0;
    }
    size += rest.length;
    if (size > limit) throw new Failure("invalid-input", `An article is larger than ${limit} bytes.`);
    if (rest.length > 0) parts.push(rest);
  }
  if (parts.length > 0) yield Buffer.concat(parts).toString("utf8");
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Failure("invalid-input", `Line ${number} is not JSON.`, { cause });
  }
}
