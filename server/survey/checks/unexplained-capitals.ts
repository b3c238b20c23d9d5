import { isGiven, isSurname } from "../../languages/vi/names/person-name.ts";
import { type CapitalRun, capitalRuns } from "../capital-runs.ts";
import type { Check } from "../surveyed.ts";

const textOf = ({ tokens }: CapitalRun) => tokens.map(({ text }) => text).join(" ");

/** "S g ?": surname, given-name syllable, neither; U for an abbreviation. */
const shapeOf = ({ tokens }: CapitalRun) =>
  tokens
    .map((token, index) => {
      if (token.shape === "upper" && token.text.length > 1) return "U";
      if (index === 0 && isSurname(token)) return "S";
      return isGiven(token) ? "g" : "?";
    })
    .join(" ");

function check(name: string, about: string, pattern: (run: CapitalRun) => string): Check {
  return {
    name,
    about,
    find: ({ claims, sentences }, note) => {
      // sports and entertainment are full of names that are nobody's business here
      if (!claims.some(({ kind }) => kind === "HELD_ROLE")) return;
      for (const sentence of sentences) for (const run of capitalRuns(sentence)) note(pattern(run), run);
    },
  };
}

/** Capitalised words that no rule explained, in articles with officials, counted in four ways. */
export const unexplainedCapitals: readonly Check[] = [
  check("unexplained capitals: span", "the span itself", textOf),
  check(
    "unexplained capitals: first word",
    "first word and number of words",
    (run) => `${run.tokens[0]?.text ?? ""} +${run.tokens.length - 1}`,
  ),
  check(
    "unexplained capitals: word before",
    "the word before and the span's shape",
    (run) => `${run.before} | ${shapeOf(run)}`,
  ),
  check(
    "unexplained capitals: shape",
    "S a family name first, g a given-name syllable, U an abbreviation, ? neither",
    shapeOf,
  ),
];
