import { Failure } from "#model/failure";
import type { Source } from "./source.ts";

/** UTF-16 needs an even number of bytes and a byte-order mark; everything else is UTF-8. */
const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * The text of a source, piece by piece: UTF-8 with or without a byte-order mark, or UTF-16 with one.
 *
 * @throws Failure unreadable-source where the bytes are not text in that encoding, or cannot be read
 */
export async function* decodeText(source: Source): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  try {
    for await (const chunk of source.chunks) {
      if (chunk.length === 0) continue;
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      const text = decoder.decode(chunk, { stream: true });
      if (text.includes("\0")) throw new Failure("unreadable-source", `${source.name} is not a text file.`);
      if (text !== "") yield text;
    }
    const rest = decoder?.decode() ?? "";
    if (rest !== "") yield rest;
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    if (cause instanceof TypeError || cause instanceof RangeError) {
      const advice = "Save it as UTF-8 and read it again.";
      const name = decoder?.encoding.toUpperCase() ?? "text";
      throw new Failure("unreadable-source", `${source.name} is not ${name}. ${advice}`, { cause });
    }
    throw new Failure("unreadable-source", `${source.name} could not be read: ${String(cause)}`, { cause });
  }
}

function encodingOf(chunk: Uint8Array): string {
  const found = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => chunk[index] === byte));
  return found?.[0] ?? "utf-8";
}
