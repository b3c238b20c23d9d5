import type { Sentence } from "#model/document";

const CEREMONY = / (?:trao hoa|trao quyết định|nhận quyết định|buổi lễ|lễ công bố|lễ trao|buổi công bố|buổi trao) /;

/** "Ông A trao hoa và quyết định cho …", "Tại buổi lễ, …": a decision was handed over before people. */
export const isCeremony = ({ tokens }: Sentence): boolean =>
  CEREMONY.test(` ${tokens.map(({ key }) => key).join(" ")} `);
