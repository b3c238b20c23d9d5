import type { Article } from "#model/article";
import { provinceOfArticle, saidBehind } from "./article-places.ts";
import { communesNamed } from "./communes.ts";
import { eraOf } from "./era.ts";
import { districtsNamed, isCentralCity, provinceOf } from "./places.ts";
import type { EndingPlace } from "./split-place.ts";

const COMMUNES = new Set(["xã", "phường", "thị trấn", "đặc khu"]);

/**
 * One key for one place in every article: "@hà nội", "@thành phố thanh hoá@thanh hoá", "@xã tân phú@thanh sơn@phú thọ".
 *
 * @returns null where the article leaves open which of several places of that name is meant, so that bodies of two
 * provinces never become one
 */
export function placeKey(place: EndingPlace, article: Article): string | null {
  const { level, name } = place;
  if (name === null) return null;
  const province = provinceOf(name);
  if (province !== undefined && (level === null || level === "tỉnh" || isCentralCity(province))) return `@${province}`;
  if (level === "tỉnh") return `@${name}`;
  return level !== null && COMMUNES.has(level)
    ? communeKey(level, name, place, article)
    : districtKey(place, name, article);
}

function districtKey({ level, within }: EndingPlace, name: string, article: Article): string | null {
  const known = districtsNamed(name).filter((one) => level === null || one.level === level);
  const provinces = new Set(known.map((one) => one.province));
  const only = provinces.size === 1 ? [...provinces][0] : undefined;
  const numbered = level === "quận" && /^\d+$/u.test(name) ? "hồ chí minh" : undefined;
  const stated = provinceOf(within ?? "") ?? saidBehind(`${level ?? ""} ${name}`.trim(), article).province;
  const around = provinceOfArticle(article);
  const fits = (candidate: string | null): boolean =>
    candidate !== null && (provinces.size === 0 || provinces.has(candidate));
  const province = numbered ?? only ?? [stated, around].find(fits) ?? null;
  const levels = new Set(known.filter((one) => one.province === province).map((one) => one.level));
  const ownLevel = level ?? (levels.size === 1 ? [...levels][0] : undefined);
  return province === null || ownLevel === undefined ? null : `@${ownLevel} ${name}@${province}`;
}

/**
 * A commune that only one district of its province has is that one, whether the article names the district or not; since
 * the reform of 2025 there are no districts, and the "xã Tân Phú" of then is not the old one.
 */
function communeKey(level: string, name: string, { within }: EndingPlace, article: Article): string | null {
  const said = saidBehind(`${level} ${name}`, article);
  const named = said.district ?? (provinceOf(within ?? "") === undefined ? within : null);
  const era = named === null ? eraOf(article) : "before";
  const listed = communesNamed(name, level, era);
  const provinces = new Set(listed.map((one) => one.province));
  const only = provinces.size === 1 ? [...provinces][0] : undefined;
  const province = provinceOf(within ?? "") ?? said.province ?? provinceOfArticle(article) ?? only ?? null;
  if (province === null) return null;
  const here = listed.filter((one) => one.province === province);
  const district = named ?? (here.length === 1 ? (here[0]?.district ?? null) : null);
  const reformed =
    district === null && (era === "after" || (here.length > 0 && here.every((one) => one.district === null)));
  return `@${level} ${name}${district === null ? "" : `@${district}`}@${province}${reformed ? "@2025" : ""}`;
}
