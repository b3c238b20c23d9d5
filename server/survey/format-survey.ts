import type { Survey, SurveySection } from "./survey.ts";

type Pattern = SurveySection["patterns"][number];

const number = (count: number) => String(count).padStart(7);

function lines({ pattern, count, articles, examples }: Pattern, shown: number): string[] {
  return [
    `${number(count)} in ${String(articles).padStart(5)}  ${pattern}`,
    ...examples.slice(0, shown).map(({ article, start, context }) => `${" ".repeat(19)}${article}@${start} ${context}`),
  ];
}

function sectionLines({ name, about, total, distinct, patterns, rarest }: SurveySection, examples: number): string[] {
  return [
    "",
    `## ${name}: ${total} (${distinct} patterns)`,
    about,
    ...patterns.flatMap((pattern) => lines(pattern, examples)),
    ...(rarest.length > 0 ? ["    … rarest:", ...rarest.flatMap((pattern) => lines(pattern, examples))] : []),
  ];
}

/** A survey as lines for a terminal, with up to `examples` examples to a pattern. */
export function formatSurvey(survey: Survey, examples: number): string {
  return [
    `${survey.articles} articles, ${survey.characters} characters`,
    "",
    ...Object.entries(survey.counts).map(([name, count]) => `${number(count)}  ${name}`),
    ...survey.sections.flatMap((section) => sectionLines(section, examples)),
  ].join("\n");
}
