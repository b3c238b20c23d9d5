import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

export type IdentifierKind = "article" | "claim" | "person" | "organization" | "event" | "edge" | "judgement";

const PREFIX: Record<IdentifierKind, string> = {
  article: "art",
  claim: "clm",
  person: "per",
  organization: "org",
  event: "evt",
  edge: "edg",
  judgement: "jdg",
};

/**
 * A stable id, derived from content: the same parts give the same id on every machine and in every order of arrival.
 * The prefix keeps ids from ever being read as numbers (the embedded engine holds '1' = 1 for true).
 *
 * @returns e.g. "per_0f5c2a…", 24 hexadecimal digits (96 bits) after the prefix
 */
export function identifier(kind: IdentifierKind, ...parts: readonly (string | null)[]): string {
  const text = parts.map((part) => (part === null ? "\u0000" : part.normalize("NFC"))).join("\u001f");
  return `${PREFIX[kind]}_${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 24)}`;
}
