import { comparisonKey } from "#model/fold";
import { COUNTRIES, SAME_COUNTRY } from "../lexicons/countries.ts";
import { DISTRICT_ROWS } from "../lexicons/district-rows.ts";
import { FIELDS } from "../lexicons/fields.ts";
import { DEGREES, HONORIFICS, PLURAL_HONORIFICS, RANKS } from "../lexicons/honorifics.ts";
import { ORDINARY_WORDS, POST_MARKERS, VERBS, type Verb } from "../lexicons/markers.ts";
import { ORGANIZATION_HEADS } from "../lexicons/organization-heads.ts";
import type { OrganizationHead } from "../lexicons/organization-head.ts";
import { ORGANIZATION_NAMES, type OrganizationName } from "../lexicons/organization-names.ts";
import { CITIES, PLACE_TYPES, PLACE_VARIANTS, PROVINCES } from "../lexicons/provinces.ts";
import type { TitleHead } from "../lexicons/title-head.ts";
import { TITLES } from "../lexicons/titles.ts";
import { TokenTrie } from "./token-trie.ts";

export type PlaceLevel = "country" | "province" | "city" | "district" | "commune";

/** Everything a phrase of the lexicons can be. */
export type Entry =
  | { readonly kind: "title"; readonly head: TitleHead }
  | { readonly kind: "head"; readonly head: OrganizationHead }
  | { readonly kind: "organization"; readonly name: OrganizationName }
  | {
      readonly kind: "place";
      readonly name: string;
      readonly level: PlaceLevel;
      readonly within: string | null;
      readonly type: string | null;
    }
  | { readonly kind: "place-type"; readonly level: PlaceLevel }
  | { readonly kind: "honorific"; readonly plural: boolean }
  | { readonly kind: "rank" }
  | { readonly kind: "degree" }
  | { readonly kind: "marker"; readonly marker: (typeof POST_MARKERS)[string] }
  | { readonly kind: "verb"; readonly verb: Verb }
  | { readonly kind: "field" }
  | { readonly kind: "ordinary" };

function addPlaces(trie: TokenTrie<Entry>): void {
  for (const country of COUNTRIES)
    trie.add(country, {
      kind: "place",
      name: SAME_COUNTRY[country] ?? country,
      level: "country",
      within: null,
      type: null,
    });
  const known = new Map<string, Entry>();
  for (const name of CITIES) known.set(name, { kind: "place", name, level: "city", within: null, type: null });
  for (const name of PROVINCES) known.set(name, { kind: "place", name, level: "province", within: null, type: null });
  for (const [name, entry] of known) trie.add(name, entry);
  for (const [variant, name] of Object.entries(PLACE_VARIANTS)) {
    const entry = known.get(name);
    if (entry !== undefined) trie.add(variant, entry);
  }
  addDistricts(trie, new Set([...known.keys()].map(comparisonKey)));
}

/**
 * A district that has its province's name is the province; a name that several provinces have, as "Châu Thành" has,
 * says nothing of a province.
 */
function addDistricts(trie: TokenTrie<Entry>, taken: ReadonlySet<string>): void {
  const provinces = new Map([...CITIES, ...PROVINCES].map((name) => [comparisonKey(name), name]));
  const found = new Map<string, Extract<Entry, { kind: "place" }>>();
  for (const { province, type, name } of DISTRICT_ROWS) {
    const key = comparisonKey(name);
    if (taken.has(key) || /\p{N}/u.test(name)) continue;
    const within = provinces.get(comparisonKey(province)) ?? province;
    const level = type === "thành phố" ? "city" : "district";
    const other = found.get(key);
    if (other === undefined) found.set(key, { kind: "place", name, level, within, type });
    else
      found.set(key, {
        ...other,
        level: other.level === level ? level : "district",
        within: other.within === within ? within : null,
        type: other.type === type ? type : null,
      });
  }
  for (const entry of found.values()) trie.add(entry.name, entry);
}

function build(): TokenTrie<Entry> {
  const trie = new TokenTrie<Entry>();
  for (const { form, head } of TITLES) trie.add(form, { kind: "title", head });
  for (const { form, head } of ORGANIZATION_HEADS) trie.add(form, { kind: "head", head });
  for (const { form, name } of ORGANIZATION_NAMES) trie.add(form, { kind: "organization", name });
  addPlaces(trie);
  for (const [form, level] of Object.entries(PLACE_TYPES)) trie.add(form, { kind: "place-type", level });
  for (const form of HONORIFICS) trie.add(form, { kind: "honorific", plural: false });
  for (const form of PLURAL_HONORIFICS) trie.add(form, { kind: "honorific", plural: true });
  for (const form of RANKS) trie.add(form, { kind: "rank" });
  for (const form of DEGREES) trie.add(form, { kind: "degree" });
  for (const [form, marker] of Object.entries(POST_MARKERS)) trie.add(form, { kind: "marker", marker });
  for (const [verb, forms] of Object.entries(VERBS) as [Verb, string][])
    for (const form of forms.split("|")) trie.add(form, { kind: "verb", verb });
  for (const form of ORDINARY_WORDS.split("|")) trie.add(form, { kind: "ordinary" });
  for (const form of FIELDS) trie.add(form, { kind: "field" });
  return trie;
}

/** All lexicons in one trie. */
export const LEXICON: TokenTrie<Entry> = build();
