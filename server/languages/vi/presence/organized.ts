import type { LocalEvent } from "#model/entity";
import type { OrganizationMention } from "#model/mention";
import type { ClaimDraft, ClaimRule } from "../../language-pack.ts";
import { TokenTrie } from "../matching/token-trie.ts";
import { presenceClaim } from "./presence-claim.ts";
import { sceneOf, type Scene, type Stage } from "./scene.ts";

const VERBS = new TokenTrie<"organize">();
for (const form of "tổ chức|phối hợp tổ chức|đồng tổ chức|chủ trì|đăng cai|khai mạc|triệu tập|chủ trì tổ chức|tiến hành|họp|mở".split(
  "|",
))
  VERBS.add(form, "organize");
/** Between the body and the verb nothing else may be told. */
const ADVERBS = new Set(
  "đã vừa trang trọng long tiếp tục phối hợp với và cùng đồng cũng long trọng chính thức sẽ các sở ngành , ( ) ; liên quan vừa vẫn bất thường".split(
    " ",
  ),
);
const REACH = 5;

/** Bodies right before the verb, joined by "và", "phối hợp với": all of them organise. */
function organizers(stage: Stage, start: number): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  let limit = start;
  for (const body of stage.bodies.toReversed()) {
    if (body.end > limit) continue;
    const gap = stage.tokens.filter((token) => token.start >= body.end && token.end <= limit);
    if (gap.some(({ key }) => !ADVERBS.has(key))) break;
    // the body of somebody's post organises nothing by it
    if (stage.people.some(({ phrase }) => phrase.start <= body.start && phrase.end >= body.end)) break;
    found.unshift(body);
    limit = body.start;
  }
  return found;
}

function eventOf(
  stage: Stage,
  scene: Scene,
  verb: { readonly start: number; readonly end: number },
): LocalEvent | null {
  const after = stage.tokens.findIndex(({ start }) => start >= verb.end);
  const reach = stage.tokens[after + REACH]?.start ?? Infinity;
  const next = stage.events.find(({ start }) => start >= verb.end && start <= reach);
  const by = stage.tokens.some(({ key, end }) => key === "do" && end <= verb.start);
  const before = by ? stage.events.findLast(({ end }) => end <= verb.start) : undefined;
  const own = stage.events.find(({ start }) => start === verb.start);
  return scene.events.get((next ?? before ?? own)?.event ?? "") ?? null;
}

function claims(stage: Stage, scene: Scene): ClaimDraft[] {
  const found: ClaimDraft[] = [];
  for (let index = 1; index < stage.tokens.length; index++) {
    const match = VERBS.at(stage.tokens, index)[0];
    const verb = stage.tokens[index];
    if (match === undefined || verb === undefined) continue;
    // "UBND tỉnh Lâm Đồng tổ chức": the end of a name
    if (verb.shape === "capital" && stage.tokens[index - 1]?.shape !== "punctuation") continue;
    const end = stage.tokens[match.end - 1]?.end ?? verb.end;
    const event = eventOf(stage, scene, { start: verb.start, end });
    if (event !== null)
      for (const body of organizers(stage, verb.start))
        found.push(presenceClaim("ORGANIZED", body.organization, event, [body, verb, ...stage.events], 0.9));
    index = match.end - 1;
  }
  return found;
}

/** "Đảng ủy X tổ chức Hội nghị …"; "lễ khai mạc do Sở A phối hợp với Hội B tổ chức"; "HĐND tỉnh khai mạc kỳ họp" */
export const organized: ClaimRule = {
  name: "vi.presence.organized",
  find: (document, findings) => {
    const scene = sceneOf(document, findings);
    return scene.stages.flatMap((stage) =>
      stage.events.length > 0 && stage.bodies.length > 0 && stage.role !== "noise" ? claims(stage, scene) : [],
    );
  },
};
