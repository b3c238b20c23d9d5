import type { Article } from "#model/article";
import type { LocalOrganization } from "#model/entity";
import { remembered } from "../segmentation/remembered.ts";
import { isBare } from "./bare-name.ts";
import { knownBody } from "./known-bodies.ts";
import { placeKey } from "./place-key.ts";
import { isCentralCity } from "./places.ts";
import { spelledOut, withField } from "./spelled-out.ts";
import { splitPlace, type EndingPlace } from "./split-place.ts";

const PARTY_COMMITTEE: Readonly<Record<string, string>> = {
  tỉnh: "tỉnh uỷ",
  "thành phố": "thành uỷ",
  huyện: "huyện uỷ",
  quận: "quận uỷ",
  "thị xã": "thị uỷ",
};

/** "ban chấp hành đảng bộ" of a place is its committee: the "Tỉnh ủy", "Huyện ủy", elsewhere the "Đảng ủy". */
function partyHead(head: string, place: EndingPlace | null, key: string): string {
  const found = /^ban chấp hành đảng bộ(?: (.+))?$/u.exec(head);
  if (found === null) return head;
  const [, rest] = found;
  if (rest !== undefined || place === null) return `đảng uỷ${rest === undefined ? "" : ` ${rest}`}`;
  const level = place.level ?? (isCentralCity(key.slice(1)) ? "thành phố" : "tỉnh");
  return PARTY_COMMITTEE[level] ?? "đảng uỷ";
}

/** Of a place's Front and associations, "Ủy ban" and "Việt Nam" are often left out: "MTTQ tỉnh X", "Hội LHPN tỉnh X". */
const FRONT = /(?<=^| )(?:uỷ ban )?mặt trận tổ quốc(?: việt nam)?$/u;
const ASSOCIATION = /(?<=(?:^| )(?:hội|liên đoàn) .+) việt nam$/u;

interface Parts {
  /** The key of a body that there is one of. */
  readonly known: string | null;
  readonly head: string;
  readonly place: EndingPlace | null;
}

/** What the name itself says, which is most of the work and the same in every article. */
const partsOf = remembered((name): Parts => {
  const known = knownBody(name) ?? null;
  if (known !== null) return { known, head: "", place: null };
  const { head, place } = splitPlace(spelledOut(name));
  return { known, head: withField(head), place };
});

/**
 * One key for one body in every article, however it is written there.
 *
 * - "UBND TP Đà Nẵng", "Ủy ban nhân dân thành phố Đà Nẵng"; "Công an Nghệ An", "Công an tỉnh Nghệ An"
 * - "Bộ GD-ĐT", "Bộ Giáo dục và Đào tạo"; "Ban Chấp hành Đảng bộ tỉnh X", "Tỉnh ủy X"
 * - but "Công an huyện X" is not "Công an tỉnh X", "TP Thanh Hóa" not "tỉnh Thanh Hóa", "Đảng bộ" not "Đảng ủy", and a
 *   renamed ministry not the old one
 *
 * @returns null where the name alone does not tell which body it is: "UBND xã", "Sở Y tế", a "xã Tân Phú" in an
 * article that names several provinces. Such a body is one with no other article's.
 */
export function organizationKey({ name }: Pick<LocalOrganization, "name">, article: Article): string | null {
  const { known, head, place } = partsOf(name);
  if (known !== null) return known;
  const at = place === null ? "" : placeKey(place, article);
  if (at === null || head === "") return null;
  if (at === "") return isBare(head) ? null : head;
  const own = partyHead(head, place, at).replace(FRONT, "mặt trận tổ quốc").replace(ASSOCIATION, "");
  return `${own} ${at}`;
}
