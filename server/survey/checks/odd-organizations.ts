import type { LocalOrganization } from "#model/entity";
import { longest, viewSentence } from "../../languages/vi/matching/sentence-view.ts";
import { tokenize } from "../../languages/vi/segmentation/tokenize.ts";
import type { Check, Surveyed } from "../surveyed.ts";

const LONG = 14;
const LAST = new Set(
  "của tại ở về và các những với cho do là được đã sẽ trong từ đến tới theo trên dưới để khi bị có không này đó".split(
    " ",
  ),
);

const view = (name: string) =>
  viewSentence({ index: 0, paragraph: 0, start: 0, end: name.length, tokens: tokenize(name, 0, name.length) });

const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;

/** What is wrong with a body's name by its form alone. */
function oddities(name: string): string[] {
  const { tokens } = view(name);
  const words = name.split(" ");
  const last = tokens.at(-1);
  const found: string[] = [];
  if (words.length > LONG) found.push(`more than ${LONG} words`);
  if (words.length === 1 && !/^\p{Lu}{2}/u.test(name)) found.push("one word");
  if (count(name, /\(/gu) !== count(name, /\)/gu)) found.push("unbalanced brackets");
  if (count(name, /“/gu) !== count(name, /”/gu) || count(name, /"/gu) % 2 === 1)
    found.push("unbalanced quotation marks");
  if (last !== undefined && LAST.has(last.key)) found.push(`ends in “${last.key}”`);
  if (last?.shape === "punctuation" && !/[)”"]/u.test(last.text)) found.push(`ends in “${last.text}”`);
  if (/^\p{Ll}/u.test(name)) found.push("begins in lower case");
  if (/[,;:]/u.test(name)) found.push("comma, semicolon or colon inside");
  if (/\d{1,2}[/-]\d/u.test(name)) found.push("a date inside");
  if (/(?:^| )(?:ông|bà|đồng chí) /iu.test(name)) found.push("a word of address inside");
  return found;
}

const organizations = ({ findings }: Surveyed) =>
  findings.entities.filter((one): one is LocalOrganization => one.type === "organization");

function placeOfMention({ findings, document }: Surveyed, ref: string) {
  const mention = findings.mentions.find(
    (one) => (one.kind === "organization" || one.kind === "post") && one.organization === ref,
  );
  return mention ?? { start: 0, end: Math.min(1, document.article.text.length) };
}

export const oddOrganizations: readonly Check[] = [
  {
    name: "body with an odd name",
    about: "what is odd | the first two words",
    find: (article, note) => {
      for (const { ref, name } of organizations(article))
        for (const oddity of oddities(name))
          note(`${oddity} | ${name.split(" ").slice(0, 2).join(" ")}`, placeOfMention(article, ref));
    },
  },
  {
    name: "body without the place that it needs",
    about: "head | the level of the place",
    find: (article, note) => {
      for (const { ref, name, place } of organizations(article)) {
        if (place !== null) continue;
        const head = longest(view(name), 0, "head")?.entry.head;
        if (head?.needs == null || /Trung ương|Việt Nam|Quốc hội|Chính phủ/u.test(name)) continue;
        if (head.needs === "parent" && name.length > head.canonical.length) continue;
        note(`${head.canonical} | ${head.needs}`, placeOfMention(article, ref));
      }
    },
  },
];
