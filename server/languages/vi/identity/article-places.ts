import type { Article } from "#model/article";
import { comparisonKey } from "#model/fold";
import { districtsNamed, PROVINCE_FORMS, provinceOf } from "./places.ts";

const ANY_PROVINCE = new RegExp(
  `(?<= )(?:${[...PROVINCE_FORMS].sort((a, b) => b.length - a.length).join("|")})(?= )`,
  "gu",
);
/** Of all provinces that an article names, the share that its main one has at the least. */
const MAIN = 0.8;
/** Words behind a commune's or district's name in which an article says where that is. */
const BEHIND = 9;

const keys = new WeakMap<Article, string>();

function keyOf(article: Article): string {
  let key = keys.get(article);
  if (key === undefined) keys.set(article, (key = ` ${comparisonKey(`${article.title ?? ""} ${article.text}`)} `));
  return key;
}

const mains = new WeakMap<Article, string | null>();

/** Key of the one province that an article is about; null where it names several or none. */
export function provinceOfArticle(article: Article): string | null {
  const known = mains.get(article);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  let all = 0;
  for (const [form] of keyOf(article).matchAll(ANY_PROVINCE)) {
    const province = provinceOf(form) ?? form;
    counts.set(province, (counts.get(province) ?? 0) + 1);
    all += 1;
  }
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const main = first !== undefined && first[1] / all >= MAIN ? first[0] : null;
  mains.set(article, main);
  return main;
}

/** What an article says right behind a place's name: "xã Tân Phú, huyện Thanh Sơn (Phú Thọ)". */
export function saidBehind(place: string, article: Article): { district: string | null; province: string | null } {
  const key = keyOf(article);
  for (let at = key.indexOf(` ${place} `); at >= 0; at = key.indexOf(` ${place} `, at + 1)) {
    const behind = ` ${key
      .slice(at + place.length + 2, at + place.length + 90)
      .split(" ")
      .slice(0, BEHIND)
      .join(" ")} `;
    const [province] = behind.match(ANY_PROVINCE) ?? [];
    const named = /^ (?:huyện|quận|thị xã|thành phố|tp) ([^ ]+(?: [^ ]+)?(?: [^ ]+)?)/u.exec(behind)?.[1] ?? "";
    const words = named.split(" ");
    const district = [3, 2, 1]
      .map((count) => words.slice(0, count).join(" "))
      .find((name) => districtsNamed(name).length > 0);
    const provinces = new Set(districtsNamed(district ?? "").map((one) => one.province));
    const only = provinces.size === 1 ? [...provinces][0] : undefined;
    if (province !== undefined || district !== undefined)
      return { district: district ?? null, province: provinceOf(province ?? "") ?? only ?? null };
  }
  return { district: null, province: null };
}
