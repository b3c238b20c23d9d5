import type { Document, Sentence, Span, Token } from "#model/document";
import type { LocalEvent } from "#model/entity";
import type { DateMention, EventMention, OrganizationMention, PersonMention } from "#model/mention";
import type { Findings } from "../../language-pack.ts";
import { toldPast } from "../events/told-past.ts";

/** One sentence with what was found in it. */
export interface Stage {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly role: Document["paragraphs"][number]["role"];
  readonly people: readonly PersonMention[];
  readonly bodies: readonly OrganizationMention[];
  readonly events: readonly EventMention[];
  readonly dates: readonly DateMention[];
  /** The gathering that the sentence belongs to: its own, else the one told of last, else the article's first. */
  readonly current: LocalEvent | null;
}

export interface Scene {
  readonly stages: readonly Stage[];
  readonly events: ReadonlyMap<string, LocalEvent>;
  /** The gathering the article reports, where there is one. */
  readonly main: LocalEvent | null;
}

const scenes = new WeakMap<Findings, Scene>();

function group<M extends { readonly sentence: number }>(mentions: readonly M[]): Map<number, M[]> {
  const groups = new Map<number, M[]>();
  for (const mention of mentions) {
    const own = groups.get(mention.sentence);
    if (own === undefined) groups.set(mention.sentence, [mention]);
    else own.push(mention);
  }
  return groups;
}

/** Named in every other article, and there in none. */
const HISTORIC = new Set([
  "Hồ Chí Minh",
  "Bác Hồ",
  "Hồ Chủ tịch",
  "Nguyễn Tất Thành",
  "Nguyễn Ái Quốc",
  "Lênin",
  "Các Mác",
]);

const MOURNED = /^(?:(?:lễ|đến|tới|vào|dự) )?(?:lễ )?(?:quốc tang|tang|viếng|truy điệu|an táng|cải táng|tiễn biệt) /iu;

/** Those who are mourned: "lễ viếng ông A" is held for him, and he attends nothing more. */
function mourned(findings: Findings): ReadonlySet<string> {
  const rites = findings.mentions.filter((mention) => mention.kind === "event" && MOURNED.test(mention.text));
  if (rites.length === 0) return new Set();
  return new Set(
    findings.mentions.flatMap((mention) =>
      mention.kind === "person" && rites.some(({ start, end }) => mention.start >= start && mention.end <= end)
        ? [mention.person]
        : [],
    ),
  );
}

/** Captions stand twice in many sources: once among the prose, once as what they are. */
function captionsOf(document: Document): ReadonlySet<string> {
  return new Set(
    document.paragraphs
      .filter(({ role }) => role === "caption")
      .map(({ start, end }) => document.article.text.slice(start, end)),
  );
}

/** "Ảnh: TTXVN" on a line of its own: the line before it is a caption. */
function isCredit(document: Document, index: number): boolean {
  const next = document.paragraphs[index];
  return next !== undefined && /^\(?(?:Ảnh|Nguồn ảnh)\s*:/iu.test(document.article.text.slice(next.start, next.end));
}

function build(document: Document, findings: Findings): Scene {
  const names = new Map(findings.entities.map(({ ref, name }) => [ref, name]));
  const captions = captionsOf(document);
  const dead = mourned(findings);
  const people = group(
    findings.mentions
      .filter((mention) => mention.kind === "person")
      .filter(({ person }) => !HISTORIC.has(names.get(person) ?? "") && !dead.has(person)),
  );
  const bodies = group(findings.mentions.filter((mention) => mention.kind === "organization"));
  const mentions = group(findings.mentions.filter((mention) => mention.kind === "event"));
  const dates = group(findings.mentions.filter((mention) => mention.kind === "date"));
  const events = new Map(
    findings.entities.filter((entity) => entity.type === "event").map((event) => [event.ref, event]),
  );
  const held = [...events.values()].filter((event) => !event.planned);
  const first = (ref: string) =>
    findings.mentions.find((mention) => mention.kind === "event" && mention.event === ref)?.start ?? Infinity;
  const main = held.toSorted((a, b) => first(a.ref) - first(b.ref))[0] ?? null;
  const textOf = ({ start, end }: Span) => document.article.text.slice(start, end);
  let current = main;
  const stages = document.sentences.map((sentence): Stage => {
    const own = mentions.get(sentence.index) ?? [];
    const told = own.map(({ event }) => events.get(event)).findLast((event) => event !== undefined && !event.planned);
    const paragraph = document.paragraphs[sentence.paragraph];
    const shown = paragraph !== undefined && captions.size > 0 && captions.has(textOf(paragraph));
    const credited = paragraph?.role === "body" && isCredit(document, paragraph.index + 1);
    const role = shown || credited ? "caption" : (paragraph?.role ?? "body");
    if (told !== undefined && role === "body") current = told;
    return {
      sentence,
      tokens: sentence.tokens,
      role,
      people: people.get(sentence.index) ?? [],
      bodies: bodies.get(sentence.index) ?? [],
      events: own,
      dates: dates.get(sentence.index) ?? [],
      current: told ?? events.get(own.at(-1)?.event ?? "") ?? (toldPast(sentence) ? null : current),
    };
  });
  return { stages, events, main };
}

/** What every presence rule looks at, made once for an article. */
export function sceneOf(document: Document, findings: Findings): Scene {
  let scene = scenes.get(findings);
  if (scene === undefined) scenes.set(findings, (scene = build(document, findings)));
  return scene;
}
