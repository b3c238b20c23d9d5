import { Failure } from "#model/failure";
import { decodeText } from "./decode-text.ts";
import type { Source } from "./source.ts";

/** UTF-16 units of one line. */
const LONGEST = 50_000_000;

/**
 * The lines of a source of any size, with their numbers from 1; the last may lack its line end.
 *
 * @throws Failure unreadable-source
 */
export async function* textLines(source: Source): AsyncGenerator<{ readonly number: number; readonly line: string }> {
  let number = 0;
  let pending: string[] = [];
  let length = 0;
  for await (const part of decodeText(source)) {
    const pieces = part.split("\n");
    const last = pieces.pop() ?? "";
    for (const piece of pieces) {
      number += 1;
      yield { number, line: [...pending, piece].join("") };
      pending = [];
      length = 0;
    }
    pending.push(last);
    length += last.length;
    if (length > LONGEST) throw new Failure("unreadable-source", `${source.name}:${number + 1} is too long a line.`);
  }
  const line = pending.join("");
  if (line !== "") yield { number: number + 1, line };
}
