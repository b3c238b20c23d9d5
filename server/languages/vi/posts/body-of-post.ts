import { comparisonKey } from "#model/fold";
import type { ArticleContext } from "../bodies/article-context.ts";
import { completeBody } from "../bodies/complete-body.ts";
import type { CompletedBody } from "../bodies/completed-body.ts";
import { knownPlace, longPlace, placeOfLevel, shortPlace } from "../bodies/meant-place.ts";
import { partyCommitteeOf } from "../bodies/party-committee-of.ts";
import type { Site } from "../bodies/site.ts";
import { ABROAD } from "../bodies/place-abroad.ts";
import { wholeOf } from "../bodies/whole-of.ts";
import { headsDelegation } from "./delegation.ts";
import { HEADS_OF_STATE } from "./heads-of-state.ts";
import { mayHold } from "./may-hold.ts";
import type { PostPhrase } from "./post-phrase.ts";

const COMMITTEE: Readonly<Record<string, string>> = { province: "Tỉnh ủy", city: "Thành ủy" };
const DISTRICT_COMMITTEE: Readonly<Record<string, string>> = {
  quận: "Quận ủy",
  huyện: "Huyện ủy",
  "thị xã": "Thị ủy",
  "thành phố": "Thành ủy",
  tp: "Thành ủy",
  "huyện đảo": "Huyện ủy",
};

const party = (name: string, place: string): CompletedBody => ({ name, kind: "PartyCommittee", place, complete: true });
const government = (name: string, place: string): CompletedBody => ({
  name,
  kind: "GovernmentBody",
  place,
  complete: true,
});

/** "Bí thư Đà Nẵng" is of the Thành ủy, "Chủ tịch huyện X" of the UBND, "Tổng thống Mỹ" of the country. */
function bodyOfPlace(post: PostPhrase, site: Site, context: ArticleContext): CompletedBody | null {
  const phrase = post.place;
  if (phrase?.level == null) return null;
  const place = knownPlace(phrase) ?? placeOfLevel(site, context, phrase.level, phrase.type);
  if (place === null) return null;
  if (place.type === ABROAD) return government(place.text, place.text);
  if (place.level === "country") {
    const state = place.text.replace(/^nước /u, "");
    return post.head.takes === "party" ? null : government(state, state);
  }
  if (post.head.takes === "party") {
    if (place.level === "commune") return party(`Đảng ủy ${longPlace(place, context)}`, place.text);
    const committee = place.level === "district" ? DISTRICT_COMMITTEE[place.type ?? ""] : COMMITTEE[place.level];
    return committee === undefined ? null : party(`${committee} ${shortPlace(place, context)}`, place.text);
  }
  if (post.head.takes === "government" || /^(?:Cán bộ|Công chức) /u.test(post.title))
    return government(`UBND ${longPlace(place, context)}`, place.text);
  if (/^(?:Phó )?(?:Tỉnh trưởng|Đô trưởng|Thị trưởng|Thống đốc|Thủ hiến)$/u.test(post.title))
    return government(longPlace(place, context), place.text);
  if (post.title.endsWith("Chánh Thanh tra")) return government(`Thanh tra ${longPlace(place, context)}`, place.text);
  return null;
}

const isWhole = (name: string) =>
  /^(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Quốc hội$|Chính phủ$|Nhà nước$)/u.test(name);

/** "Thành viên HĐQT, Tổng giám đốc Công ty X": the first is of the company too; "Bí thư kiêm Chủ tịch UBND xã Y": of Y. */
function bodyOfNeighbour(post: PostPhrase, site: Site, context: ArticleContext): CompletedBody | null {
  const takesParty = post.head.takes === "party" || /^Ủy viên (?:Ban|Thường vụ)/u.test(post.title);
  for (const sibling of site.siblings) {
    // "Phó Trưởng ban X, Phó Bí thư, Ủy viên Ban Thường vụ Đảng ủy": the Đảng ủy is X's, and both posts are in it
    const shares = takesParty && sibling.body?.kind === "PartyCommittee";
    const phrase = sibling.body === null || post.head.takes === "part" ? sibling.body : wholeOf(sibling.body);
    const body = phrase === null ? null : completeBody(phrase, shares ? site : { ...site, siblings: [] }, context);
    // "Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc": of the committee, with a minister's rank
    const minister = post.head.body === "Bộ" && /^(?:Phó )?Chủ nhiệm$/u.test(sibling.head.canonical);
    if (body !== null && minister && body.complete) return body;
    if (body !== null && (!body.complete || isWhole(body.name) || !mayHold(post, body.name))) continue;
    const isParty = body?.kind === "PartyCommittee";
    // "Ủy viên Ban Thường vụ, Ủy viên Ban Chấp hành Đảng bộ tỉnh X": of its Tỉnh ủy
    if (body !== null && isParty === takesParty) return (isParty ? partyCommitteeOf(body) : null) ?? body;
    const place = sibling.place ?? sibling.body?.place ?? null;
    if (place?.name != null && (takesParty || post.head.takes === "government")) {
      const own = bodyOfPlace(
        { ...post, place, head: { ...post.head, takes: takesParty ? "party" : "government" } },
        site,
        context,
      );
      if (own !== null) return own;
    }
  }
  return null;
}

/** The body that a post is held in, or nothing where the article does not make it plain. */
export function bodyOfPost(post: PostPhrase, site: Site, context: ArticleContext): CompletedBody | null {
  if (post.body !== null) {
    const body = completeBody(post.body, site, context);
    if (headsDelegation(post)) return null;
    // a company, a department that the article does not name is none
    const unnamed =
      post.body.head.follows === "name" || (/^\S+(?: \S+)?$/u.test(body.name) && !/^Chi bộ/iu.test(body.name));
    if (body.complete) return body;
    // a body in running text has no title
    const word = (post as Partial<PostPhrase>).head?.canonical;
    const usual = word === undefined ? null : site.usual(word);
    if (usual !== null && comparisonKey(usual.name).startsWith(`${comparisonKey(body.name)} `)) return usual;
    // "Sở Y tế …; ông A, Phó Giám đốc Sở này"
    const named = word === undefined || post.head.weak || !/^\p{L}+$/u.test(body.name) ? null : site.near(post);
    return named ?? (unnamed ? null : body);
  }
  if (post.place !== null) return bodyOfPlace(post, site, context);
  if (HEADS_OF_STATE.has(post.head.canonical)) return null;
  // "Danh sách Hội đồng trường Trường Đại học X": whoever is "Hiệu trưởng" in it
  const owner = /Hiệu trưởng|Giám đốc|Hội đồng (?:trường|quản trị)/u.test(post.title) ? site.owner() : null;
  if (owner !== null) return owner;
  const body = bodyNear(post, site, context);
  return body === null || body.kind === "PartyCommittee" || mayHold(post, body.name) ? body : null;
}

/** The body of a title that has none beside it: a neighbour's, one just named, or the one that it usually has. */
function bodyNear(post: PostPhrase, site: Site, context: ArticleContext): CompletedBody | null {
  // a department has many heads of section
  if (post.head.takes === "part" && post.head.rank > 5) return bodyOfNeighbour(post, site, context) ?? site.near(post);
  if (post.head.canonical === "Đại biểu") return site.usual(post.head.canonical) ?? site.assembly();
  const neighbour = bodyOfNeighbour(post, site, context);
  if (neighbour !== null) return neighbour;
  // "Ban Dân tộc tỉnh X …, ông A, Trưởng ban": the one just named, not the one that another "Trưởng ban" leads
  return post.head.takes === "part"
    ? (site.near(post) ?? site.usual(post.head.canonical))
    : (site.usual(post.head.canonical) ?? site.near(post));
}
