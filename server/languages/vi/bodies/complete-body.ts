import type { PlaceLevel } from "../matching/lexicon.ts";
import type { ArticleContext } from "./article-context.ts";
import { type BodyPhrase, bareText } from "./body-phrase.ts";
import type { PostPhrase } from "../posts/post-phrase.ts";
import type { CompletedBody } from "./completed-body.ts";
import {
  isNumber,
  knownPlace,
  longPlace,
  nearestPlace,
  type Place,
  placeOfLevel,
  shortPlace,
  siblingPlaces,
  topPlace,
} from "./meant-place.ts";
import type { Site } from "./site.ts";
import { wholeOf } from "./whole-of.ts";

/** A district's word where the body has none: Huyện ủy is of a huyện, Quận ủy of a quận. */
const TYPE_OF_HEAD: Readonly<Record<string, string>> = {
  "Huyện ủy": "huyện",
  "Quận ủy": "quận",
  "Thị ủy": "thị xã",
  "Huyện đoàn": "huyện",
  "Quận đoàn": "quận",
};

const LEVELS: readonly PlaceLevel[] = ["province", "city", "district", "commune"];

function withPlace(body: BodyPhrase, site: Site, context: ArticleContext): CompletedBody {
  const { head, kind, place } = body;
  const done = (name: string, at: string | null, complete = true): CompletedBody => ({
    name,
    kind,
    place: at,
    complete,
  });
  const own = knownPlace(place);
  if (own !== null) return done(nameWithOwnPlace(body, own, context), own.text);
  if (place !== null && place.level !== null) {
    // "UBND huyện": the level alone
    const found = placeOfLevel(site, context, place.level, place.type);
    if (found === null) return done(body.name, null, head.needs === null && body.hasContent);
    const bare =
      found.level === "commune" || isNumber(found.name)
        ? found.name
        : found.name === "Hồ Chí Minh" && context.formOf(found).includes("HCM")
          ? "HCM"
          : context.spellingOf(found.name);
    return done(`${body.name} ${bare}`, found.text);
  }
  const { needs } = head;
  // "Tổng giám đốc công ty": which one is told elsewhere
  if (head.follows === "name" && !body.hasContent) return site.near(null) ?? done(body.name, null, false);
  if (needs === null || needs === "parent") return done(body.name, null, body.hasContent || needs === null);
  const type = TYPE_OF_HEAD[head.canonical] ?? null;
  if (needs === "any") {
    const near = siblingPlaces(site)[0] ?? nearestPlace(site, context) ?? topPlace(context);
    return near === null || near.level === "country"
      ? done(body.name, null, false)
      : done(`${body.name} ${longPlace(near, context)}`, near.text);
  }
  const levels: readonly PlaceLevel[] =
    needs === "province" && !head.canonical.startsWith("Tỉnh") ? ["province", "city"] : [needs];
  for (const level of levels) {
    const found = placeOfLevel(site, context, level, type);
    if (found !== null) return done(`${body.name} ${shortPlace(found, context)}`, found.text);
  }
  return done(body.name, null, false);
}

/** "Quận ủy Quận 2" and "UBND Đà Nẵng" as the article would write them in full. */
function nameWithOwnPlace(body: BodyPhrase, place: Place, context: ArticleContext): string {
  // "Tỉnh ủy tỉnh Lạng Sơn", "Huyện ủy huyện X" say it twice
  if (/^(?:Tỉnh|Huyện|Thị) ủy$/iu.test(body.head.canonical))
    return `${body.name.slice(0, body.name.indexOf(" ") + 1)}${body.name.slice(body.name.indexOf(" ") + 1).split(" ")[0] ?? ""} ${body.place === null ? place.name : bareText(body.place)}`;
  if (body.head.follows !== "place" || place.type !== null || place.level === "country") return body.name;
  const bare = body.place?.text ?? "";
  const mayShorten =
    /^(?:UBND|HĐND)/u.test(body.name) &&
    body.name.endsWith(bare) &&
    bare === place.name &&
    LEVELS.includes(place.level);
  return mayShorten ? `${body.name.slice(0, -bare.length)}${longPlace(place, context)}` : body.name;
}

/** The body whose committee a bare "Đảng ủy" or "Ban Cán sự đảng" is, from its neighbours in the list. */
function superior(of: string, site: Site, context: ArticleContext): CompletedBody | null {
  for (const sibling of site.siblings) {
    // "Đảng ủy viên, Phó Hiệu trưởng": of the school that the article gives its head
    const unit = sibling.body === null ? site.usual(sibling.head.canonical) : null;
    if (unit?.complete === true && (unit.kind === "PublicServiceUnit" || unit.kind === "Enterprise")) return unit;
    const body = sibling.body === null ? null : wholeOf(sibling.body);
    if (body === null || (body.kind === "PartyCommittee" && body.head.needs !== null)) continue;
    // the National Assembly's committees have none, and investigators are of the police
    if (body.kind === "ElectedBody" && !/^(?:HĐND|Hội đồng nhân dân)/u.test(body.name)) continue;
    const investigates = (name: string) => name.includes("Cơ quan Cảnh sát điều tra");
    if (investigates(body.head.canonical)) continue;
    if (investigates(of) && body.kind !== "ArmedForce" && body.name !== "Bộ Công an") continue;
    // a department of a ministry has no committee of its own that its head would lead
    if (/^(?:Vụ|Phòng|Ban|Khoa|Tổ|Hội đồng|Ban Chỉ đạo)$/u.test(body.head.canonical)) continue;
    // nor in a list of a school's people one of its institutes
    if (/^(?:Viện|Trung tâm)$/u.test(body.head.canonical) && site.owner() !== null) continue;
    if (
      body.name === "Bộ Chính trị" ||
      body.name.startsWith("Ban Chấp hành Trung ương") ||
      body.name === "Quốc hội" ||
      body.name === "Ban Bí thư" ||
      body.name === "Quân ủy Trung ương"
    )
      continue;
    const completed = completeBody(body, { ...site, siblings: [] }, context);
    if (completed.complete) return completed;
  }
  return site.owner();
}

/** "Ban Quản lý Khu kinh tế X" leads the zone, and its Đảng ủy is the zone's; a commune's UBND likewise. */
const committeeOwner = (owner: CompletedBody, head: string) => {
  if (/^Ban Cán sự/iu.test(head)) return owner.name;
  return owner.name
    .replace(/^Ban Quản lý (?=Khu (?:kinh tế|công nghiệp)|các Khu|KKT|KCN)/iu, "")
    .replace(/^(?:UBND|HĐND|Ủy ban nhân dân) (?=xã|phường|thị trấn|đặc khu)/iu, "");
};

/** Offices of a Party committee, never of the people's committee named beside them. */
const PARTY_OFFICES = new Set([
  "Ủy ban Kiểm tra",
  "Ban Tổ chức",
  "Ban Tuyên giáo",
  "Ban Dân vận",
  "Ban Nội chính",
  "Ban Tuyên giáo và Dân vận",
  "Ban Xây dựng Đảng",
]);

const CENTRE: CompletedBody = { name: "Trung ương", kind: "PartyCommittee", place: null, complete: true };

/** "Bí thư Trung ương Đảng, Trưởng Ban Tuyên giáo": who sits in the Politburo or the Secretariat leads a central office. */
const isOfTheCentre = ({ title, body }: PostPhrase) =>
  body !== null &&
  (body.name === "Bộ Chính trị" ||
    body.name === "Ban Bí thư" ||
    (body.name === "Ban Chấp hành Trung ương Đảng" && title.startsWith("Bí thư")));

/** The committee in the list, else the province's or city's. */
function topCommittee(site: Site, context: ArticleContext): CompletedBody | null {
  const near = site.siblings.find(
    ({ body }) => body?.kind === "PartyCommittee" && /^(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy$/iu.test(body.head.canonical),
  );
  if (near?.body != null) return completeBody(near.body, { ...site, siblings: [] }, context);
  const level = site.siblings.some(isOfTheCentre) ? "centre" : site.partyLevel();
  if (level === "centre") return CENTRE;
  const top = topPlace(context);
  if (top === null || level === null) return null;
  return {
    name: `${top.level === "city" ? "Thành ủy" : "Tỉnh ủy"} ${shortPlace(top, context)}`,
    kind: "PartyCommittee",
    place: top.text,
    complete: true,
  };
}

/** "Ban Pháp chế", "Ban Đô thị": a committee of the people's council, never of the people's committee beside it. */
const isOfCouncil = ({ head, place }: BodyPhrase) =>
  head.kind === "ElectedBody" && head.needs === "parent" && place === null;

/** The council in the list, else the only one of the article. */
function councilOf(site: Site, context: ArticleContext): CompletedBody | null {
  const near = site.siblings.find(({ body }) => body?.head.canonical === "HĐND")?.body;
  if (near != null) return completeBody(near, { ...site, siblings: [] }, context);
  const only = site.usual("HĐND") ?? site.assembly();
  return only?.name === "Quốc hội" ? null : only;
}

/** "Chủ tịch MTTQ Việt Nam Lê An": the country's Front where no district or commune is named beside it. */
const isNational = (body: BodyPhrase, site: Site) =>
  body.head.canonical === "Ủy ban Mặt trận Tổ quốc" &&
  body.place === null &&
  / (?:Việt Nam|VN)$/u.test(body.name) &&
  !siblingPlaces(site).some(({ level }) => level === "district" || level === "commune");

/** "[Giám đốc] Sở", "Ban Quản lý": a word for a body that the article names in full elsewhere, or not at all. */
const isBareWord = ({ head, hasContent, place, parent }: BodyPhrase) =>
  head.follows === "content" && head.canonical !== "Chi bộ" && !hasContent && place === null && parent === null;

/** A body as the article means it: its place, its superior and its parent's place added where it leaves them out. */
export function completeBody(body: BodyPhrase, site: Site, context: ArticleContext): CompletedBody {
  if (isBareWord(body))
    return site.usual(body.head.canonical) ?? { name: body.name, kind: body.kind, place: null, complete: false };
  if (isNational(body, site)) return { name: body.name, kind: body.kind, place: null, complete: true };
  if (body.parent !== null) {
    const parent = completeBody(body.parent, site, context);
    // "Trưởng phòng thuộc Sở Y tế" leads a section that is not named
    if (!body.hasContent && /^(?:Phòng|Khoa|Tổ|Đội|Bộ môn)$/u.test(body.head.canonical)) return parent;
    const own = body.name.slice(0, body.name.length - body.parent.name.length);
    // "Vụ Pháp chế của Bộ này": which one the article does not say
    if (!parent.complete && body.hasContent && isBareWord(body.parent) && /^(?:Bộ|Sở|Cục|Viện|Ban)$/u.test(parent.name))
      return { name: own.trim(), kind: body.kind, place: null, complete: true };
    return { name: `${own}${parent.name}`, kind: body.kind, place: parent.place, complete: parent.complete };
  }
  if (isOfCouncil(body)) {
    const council = councilOf(site, context);
    if (council !== null)
      return { name: `${body.name} ${council.name}`, kind: body.kind, place: council.place, complete: true };
  }
  if (body.head.needs === "parent" && !body.hasContent && body.place === null) {
    const owner = PARTY_OFFICES.has(body.head.canonical) ? null : superior(body.head.canonical, site, context);
    if (owner !== null)
      return {
        name: `${body.name} ${committeeOwner(owner, body.head.canonical)}`,
        kind: body.kind,
        place: owner.place,
        complete: true,
      };
    const office = PARTY_OFFICES.has(body.head.canonical);
    const usual = office && site.siblings.some(isOfTheCentre) ? null : site.usual(body.head.canonical);
    if (usual !== null) return usual;
    const committee = office ? topCommittee(site, context) : null;
    if (committee !== null)
      return { name: `${body.name} ${committee.name}`, kind: "PartyCommittee", place: committee.place, complete: true };
  }
  if (body.place === null && body.head.follows === "place" && body.head.needs !== "any") {
    const placed = withPlace(body, site, context);
    return placed.complete ? placed : (site.usual(body.head.canonical) ?? placed);
  }
  return withPlace(body, site, context);
}
