import type { Article } from "#model/article";
import { provinceOfArticle, saidBehind } from "./article-places.ts";
import { districtsNamed, isCentralCity, provinceOf } from "./places.ts";
import type { EndingPlace } from "./split-place.ts";

const COMMUNES = new Set(["xã", "phường", "thị trấn"]);

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

function communeKey(level: string, name: string, { within }: EndingPlace, article: Article): string | null {
  const said = saidBehind(`${level} ${name}`, article);
  const province = provinceOf(within ?? "") ?? said.province ?? provinceOfArticle(article);
  if (province === null) return null;
  const district = said.district ?? (provinceOf(within ?? "") === undefined ? within : null);
  return `@${level} ${name}${district === null ? "" : `@${district}`}@${province}`;
}
