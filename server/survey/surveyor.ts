import type { LocalEntity } from "#model/entity";
import { CHECKS } from "./checks.ts";
import { contextOf } from "./context-of.ts";
import { oddPeople } from "./odd-people.ts";
import { outcomeOf } from "./outcome-of.ts";
import type { Survey, SurveySection } from "./survey.ts";
import type { Surveyed } from "./surveyed.ts";
import { type Pattern, Tally } from "./tally.ts";
import { TitleUse } from "./title-use.ts";
import { WordHabits } from "./word-habits.ts";

const BINS = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55] as const;
const bin = (count: number) => {
  const at = BINS.findLastIndex((low) => count >= low);
  const [low, next] = [BINS[at] ?? 0, BINS[at + 1]];
  return next === undefined ? `${low}+` : next - low === 1 ? String(low) : `${low}–${next - 1}`;
};

/** Takes articles one after another and counts; what it keeps grows with the patterns, not with the articles. */
export class Surveyor {
  #articles = 0;
  #characters = 0;
  readonly #examples: number;
  readonly #counts = new Map<string, number>();
  readonly #checks: ReadonlyMap<string, Tally>;
  readonly #outcomes = new Map<string, Tally>();
  readonly #people: Tally;
  readonly #titles: TitleUse;
  readonly #habits = new WordHabits();

  constructor(examples: number) {
    this.#examples = examples;
    this.#checks = new Map(CHECKS.map(({ name }) => [name, new Tally(examples)]));
    this.#people = new Tally(1);
    this.#titles = new TitleUse(examples);
  }

  note(article: Surveyed): void {
    const { text } = article.document.article;
    this.#articles += 1;
    this.#characters += text.length;
    this.#countClaims(article);
    this.#titles.note(article);
    this.#habits.note(article);
    for (const check of CHECKS) {
      const tally = this.#checks.get(check.name);
      check.find(article, (pattern, place) =>
        tally?.add(pattern, article.name, place.start, () => contextOf(text, place)),
      );
    }
    for (const entity of article.findings.entities) {
      if (entity.type !== "person") continue;
      const mention = article.findings.mentions.find((one) => one.kind === "person" && one.person === entity.ref);
      if (mention !== undefined)
        this.#people.add(entity.name, article.name, mention.start, () => contextOf(text, mention));
    }
  }

  #count(name: string, by = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + by);
  }

  #countClaims({ name, claims, findings, document }: Surveyed): void {
    const { text } = document.article;
    const entities = new Map<string, LocalEntity>(findings.entities.map((entity) => [entity.ref, entity]));
    const officials = new Set(claims.filter(({ kind }) => kind === "HELD_ROLE").map(({ subject }) => subject));
    const persons = findings.entities.filter(({ type }) => type === "person").length;
    this.#count("claims", claims.length);
    this.#count("officials", officials.size);
    for (const { type } of findings.entities) this.#count(`entities: ${type}`);
    this.#count(`articles with officials: ${bin(officials.size)}`);
    this.#count(`articles with persons: ${bin(persons)}`);
    if (claims.length === 0) this.#count("articles without any claim");
    for (const mention of findings.mentions) this.#count(`mentions by rule: ${mention.rule}`);
    for (const claim of claims) {
      this.#count(`claims by kind: ${claim.kind}`);
      this.#count(`claims by rule: ${claim.rule}`);
      if (claim.status !== null) this.#count(`posts by status: ${claim.status}`);
      let tally = this.#outcomes.get(claim.rule);
      if (tally === undefined) this.#outcomes.set(claim.rule, (tally = new Tally(this.#examples)));
      tally.add(outcomeOf(claim, entities), name, claim.start, () => contextOf(text, claim));
    }
  }

  /** @param top patterns kept of each section; the same number of the rarest outcomes of a rule */
  survey(top: number): Survey {
    const section = (name: string, about: string, patterns: readonly Pattern[], rarest = false): SurveySection => ({
      name,
      about,
      total: patterns.reduce((sum, { count }) => sum + count, 0),
      distinct: patterns.length,
      patterns: patterns.slice(0, top),
      rarest: rarest && patterns.length > top ? patterns.slice(Math.max(top, patterns.length - top)).reverse() : [],
    });
    return {
      articles: this.#articles,
      characters: this.#characters,
      counts: Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1))),
      sections: [
        ...CHECKS.map(({ name, about }) => section(name, about, this.#checks.get(name)?.patterns() ?? [])),
        section(
          "title met and hardly ever used",
          "title (posts made of it), by how often it is met",
          this.#titles.patterns(),
        ),
        section("person met once with an odd name", "what is odd", oddPeople(this.#people.patterns(), this.#habits)),
        ...[...this.#outcomes]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([rule, tally]) =>
            section(`outcomes of ${rule}`, "the commonest and the rarest", tally.patterns(), true),
          ),
      ],
    };
  }
}
