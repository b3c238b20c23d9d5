import { expect, it } from "vitest";
import { durationText } from "./duration-text.ts";

it.each([
  [0.4, "0 s"],
  [59.2, "59 s"],
  [60, "1 min 00 s"],
  [125, "2 min 05 s"],
  [3780, "1 h 03 min"],
  [-1, "0 s"],
])("%d seconds are told as %s", (seconds, text) => expect(durationText(seconds)).toBe(text));
