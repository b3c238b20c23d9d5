import type { Random } from "../random.ts";
import { FIELDS, sentence } from "./sentences.ts";

/** Three to seven sentences with figures about one field: no person, no gathering. */
export function padding(random: Random): string {
  const field = random.shuffled(random.pick(FIELDS)).slice(0, random.int(3, 7));
  return field.map((template) => sentence(random, [template])).join(" ");
}
