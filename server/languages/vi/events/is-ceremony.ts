import type { Sentence } from "#model/document";
import { keyLine } from "../segmentation/key-line.ts";

const CEREMONY = / (?:trao hoa|trao quyết định|nhận quyết định|buổi lễ|lễ công bố|lễ trao|buổi công bố|buổi trao) /;
const BEGIN = new Set(["trao", "nhận", "buổi", "lễ"]);

/** "Ông A trao hoa và quyết định cho …", "Tại buổi lễ, …": a decision was handed over before people. */
export const isCeremony = ({ tokens }: Sentence): boolean =>
  // every sentence is asked, and most have none of these words
  tokens.some(({ key }) => BEGIN.has(key)) && CEREMONY.test(keyLine(tokens));
