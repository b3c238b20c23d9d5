import type { PostPhrase } from "../posts/post-phrase.ts";
import { bodyKey } from "./body-key.ts";
import { countBefore } from "./last-before.ts";
import type { CompletedBody } from "./completed-body.ts";
import { partyCommitteeOf } from "./party-committee-of.ts";

interface Named {
  readonly sentence: number;
  /** Index of its first token. */
  readonly token: number;
  readonly body: CompletedBody;
  /** It appoints, dismisses or orders somebody there, who sits in another body. */
  readonly acts: boolean;
}

const CHAIRED =
  /^(?:UBND|HĐND|Ủy ban|Hội|Hiệp hội|Liên|Mặt trận|Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Tổng Liên|CTCP|Uỷ ban)/iu;
const DIRECTED = new Set(["Enterprise", "PublicServiceUnit", "ManagementBoard"]);

/** Titles of those who lead an enterprise, a school, a hospital or a department. */
const DIRECTS = /Giám đốc|Hiệu trưởng|Kế toán trưởng|Tổng biên tập/u;
/** Parts of a body that begin as a body does: nobody is "Trưởng ban" of a Ban Thường vụ. */
const NO_WHOLE =
  /^(?:Ban (?:Thường vụ|Thường trực|Chấp hành|Bí thư|Giám đốc|cán sự|Cán sự|Tổng giám đốc|lãnh đạo)|Bộ (?:Chính trị|Tư lệnh|Chỉ huy|Tổng))/iu;

const MINISTRY =
  /^Bộ (?:Công an|Quốc phòng|Ngoại giao|Nội vụ|Tư pháp|Tài chính|Công thương|Kế hoạch|Giao thông|Xây dựng|Thông tin|Giáo dục|Nông nghiệp|Khoa học|Văn ho|Văn hó|Lao động|Y tế|Tài nguyên|Thương mại|Dân tộc|GD|TT|NN|KH|VH|LĐ|TN|GTVT)/iu;

const takesParty = ({ head, title }: PostPhrase) =>
  head.takes === "party" || /^Ủy viên (?:Ban Thường vụ|Ban Chấp hành|Thường vụ)/u.test(title);

const CENTRAL = /^(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương Đảng|Trung ương Đảng)$|^Ban .* Trung ương$/iu;
const PROVINCIAL = /(?:^| )(?:Tỉnh|Thành) (?:ủy|uỷ) |(?:^| )Đảng bộ (?:tỉnh|TP|thành phố) /iu;

/** So many times more often named, the National Assembly is the one whose deputies speak. */
const MOSTLY = 4;

const BOARD_OF_SCHOOL = /^Hội đồng trường (?=Trường |ĐH |Đại học |Học viện |Cao đẳng )/iu;

/** "ĐH X", "Đại học X" and "Trường Đại học X" are one. */
const schoolKey = (name: string) =>
  bodyKey(name.replace(/^trường (?=ĐH |Đại học )/iu, "").replace(/^ĐH /u, "Đại học "));

/** So many bodies back is near. */
const REACH = 40;

/** Bodies in text order, for titles whose body was just named: "UBND TP Hà Nội có các phó chủ tịch …". */
export class NearbyBodies {
  readonly #named: Named[] = [];
  readonly #headings = new Map<number, number>();
  #enterprise: { readonly body: CompletedBody | null } | null = null;
  #council: { readonly body: CompletedBody | null } | null = null;
  #only: { readonly body: CompletedBody | null } | null = null;
  #level: "centre" | "province" | null = null;

  /** What stands in line `sentence` of a list is said under its heading. */
  listed(sentence: number, heading: number): void {
    this.#headings.set(sentence, heading);
  }

  /** The school, hospital or enterprise that the heading of line `sentence` is about: "Danh sách Hội đồng trường ĐH X". */
  owner(sentence: number): CompletedBody | null {
    const heading = this.#headings.get(sentence);
    if (heading === undefined) return null;
    const named = this.#named.filter((one) => one.sentence === heading).map(({ body }) => body);
    const board = named.find(({ name }) => BOARD_OF_SCHOOL.test(name));
    if (board !== undefined) {
      const school = { ...board, kind: "PublicServiceUnit", name: board.name.replace(BOARD_OF_SCHOOL, "") } as const;
      const forms = this.#named
        .map(({ body }) => body)
        .filter(({ name }) => schoolKey(name) === schoolKey(school.name));
      return forms.reduce<CompletedBody>((a, b) => (b.name.length > a.name.length ? b : a), school);
    }
    return named.find(({ kind }) => kind === "PublicServiceUnit" || kind === "Enterprise") ?? null;
  }

  /** The earliest sentence whose bodies are near. */
  #since(sentence: number): number {
    return Math.min(sentence - 1, this.#headings.get(sentence) ?? sentence);
  }

  note(sentence: number, token: number, body: CompletedBody, acts: boolean): void {
    this.#named.push({ sentence, token, body, acts });
    this.#enterprise = null;
    this.#council = null;
    this.#level = null;
    this.#only = null;
  }

  /** For a title, or (null) for a bare word like "công ty". */
  near(sentence: number, token: number, post: PostPhrase | null): CompletedBody | null {
    const takes = post?.head.takes ?? "any";
    if (takes === "fixed") return null;
    if (post?.body != null) return this.#whole(sentence, token, post.body.head.canonical);
    if (post !== null && takesParty(post)) return this.#committee(sentence, token);
    if (post !== null && takes === "part") return this.#whole(sentence, token, post.head.body ?? "");
    if (post !== null && takes === "any" && !DIRECTS.test(post.head.canonical)) return null;
    const suits = ({ body }: Named) =>
      takes === "government"
        ? CHAIRED.test(body.name)
        : DIRECTED.has(body.kind) ||
          (post !== null && post.head.canonical.endsWith("Giám đốc") && /^(?:Sở|Công an)/u.test(body.name));
    const stop = countBefore(this.#named, sentence, token);
    for (let at = stop - 1; at >= 0 && stop - at <= REACH; at -= 1) {
      const one = this.#named[at];
      if (
        one === undefined ||
        one.sentence < this.#since(sentence) ||
        (takes === "government" && one.sentence < sentence && one.sentence !== this.#headings.get(sentence))
      )
        break;
      if (suits(one)) return one.body;
    }
    return takes === "government" ? null : (this.#enterprise ??= { body: this.#dominant() }).body;
  }

  /** "Đại hội Đảng bộ huyện X bầu ông A làm Bí thư": of its committee. */
  #committee(sentence: number, token: number): CompletedBody | null {
    const stop = countBefore(this.#named, sentence, token);
    for (let at = stop - 1; at >= 0 && stop - at <= REACH; at -= 1) {
      const one = this.#named[at];
      if (one === undefined || one.sentence < this.#since(sentence)) return null;
      const committee = partyCommitteeOf(one.body);
      if (committee !== null) return one.acts ? null : committee;
      // another place or unit was named since: whose secretary is meant is not plain
      if (one.body.kind !== "PartyCommittee") return null;
    }
    return null;
  }

  /** "Ban Dân tộc tỉnh X …, ông A, Trưởng ban": the one named last. */
  #whole(sentence: number, token: number, word: string): CompletedBody | null {
    if (word === "Bộ") return this.#ministry(sentence, token);
    const suits = ({ body }: Named) => body.name.startsWith(`${word} `) && !NO_WHOLE.test(body.name);
    const stop = countBefore(this.#named, sentence, token);
    for (let at = stop - 1; at >= 0 && stop - at <= REACH; at -= 1) {
      const one = this.#named[at];
      if (one === undefined || one.sentence < this.#since(sentence)) break;
      if (suits(one)) return one.body;
    }
    return null;
  }

  /** "Bộ Y tế hiện có ba thứ trưởng": the ministry of the sentence, else the article's only one. */
  #ministry(sentence: number, token: number): CompletedBody | null {
    const stop = countBefore(this.#named, sentence, token);
    for (let at = stop - 1; at >= 0 && this.#named[at]?.sentence === sentence; at -= 1) {
      const body = this.#named[at]?.body;
      if (body !== undefined && MINISTRY.test(body.name)) return body;
    }
    this.#only ??= { body: this.#onlyMinistry() };
    return this.#only.body;
  }

  #onlyMinistry(): CompletedBody | null {
    const ministries = this.#named.filter(({ body }) => MINISTRY.test(body.name));
    const only = new Set(ministries.map(({ body }) => bodyKey(body.name))).size === 1 ? ministries[0]?.body : undefined;
    // police and army act in the matters of every other ministry
    return only === undefined || /^Bộ (?:Công an|Quốc phòng)/u.test(only.name) ? null : only;
  }

  /** The enterprise that most of an article's mentions of enterprises are of. */
  #dominant(): CompletedBody | null {
    const enterprises = this.#named.filter(({ body }) => body.kind === "Enterprise");
    const counts = new Map<string, number>();
    for (const { body } of enterprises) counts.set(body.name, (counts.get(body.name) ?? 0) + 1);
    const best = enterprises.find(({ body }) => (counts.get(body.name) ?? 0) * 2 > enterprises.length);
    return best?.body ?? null;
  }

  /** Of the Party's central organs and the committees of provinces and cities those that the article names oftener. */
  partyLevel(): "centre" | "province" {
    return (this.#level ??= this.#findLevel());
  }

  #findLevel(): "centre" | "province" {
    const count = (pattern: RegExp) => this.#named.filter(({ body }) => pattern.test(body.name)).length;
    return count(CENTRAL) > count(PROVINCIAL) ? "centre" : "province";
  }

  /** The only assembly that the article names: a people's council, or the National Assembly. */
  assembly(): CompletedBody | null {
    return (this.#council ??= { body: this.#findAssembly() }).body;
  }

  #findAssembly(): CompletedBody | null {
    const councils = this.#named.filter(
      ({ body }) => body.kind === "ElectedBody" && /^(?:HĐND|Hội đồng nhân dân) /u.test(body.name),
    );
    const parliament = this.#named.filter(({ body }) => body.name === "Quốc hội");
    const names = new Set(councils.map(({ body }) => bodyKey(body.name)));
    if (names.size === 1 && councils.length >= parliament.length) return councils[0]?.body ?? null;
    // of a session of the National Assembly a council is mentioned in passing
    if (parliament.length > MOSTLY * councils.length) return parliament[0]?.body ?? null;
    // "tại cuộc họp tổ của Đoàn đại biểu Quốc hội TP X": its members are the National Assembly's
    const delegation = this.#named.some(({ body }) => /^Đoàn đại biểu Quốc hội(?: |$)/iu.test(body.name));
    return councils.length === 0 && delegation
      ? { name: "Quốc hội", kind: "ElectedBody", place: null, complete: true }
      : null;
  }
}
