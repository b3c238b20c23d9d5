import type { LocalOrganization } from "#model/entity";
import { remembered } from "../segmentation/remembered.ts";
import { phraseKey } from "../segmentation/phrase-key.ts";
import { bodyKey, isFuller, withoutEnterpriseForm } from "./body-key.ts";
import { canonicalName } from "./canonical-name.ts";
import type { CompletedBody } from "./completed-body.ts";
import { fullerCandidates } from "./fuller-candidates.ts";

interface Entry {
  readonly key: string;
  readonly forms: Map<string, number>;
  readonly body: CompletedBody;
  place: string | null;
  count: number;
}

const SHORT = /(?<!\p{L})(?!UBND|HĐND|TP|HCM|TPHCM|TNHH|MTV|TMCP|TNCS|MTTQ|ĐBQH|CTCP|THPT|THCS)\p{Lu}{2,}(?!\p{L})/u;

/** Spelled out: no word in capitals only ("Sở GD-ĐT" is not). */
const isSpelledOut = remembered((name) => !SHORT.test(name));

const HCM_CITY =
  /(?<!\p{L})(?:TPHCM|TP HCM|TP Hồ Chí Minh|thành phố Hồ Chí Minh|Thành phố Hồ Chí Minh|thành phố HCM)(?!\p{L})/u;

/** The bodies of one article; one entry for all ways of writing one. */
export class BodyRegistry {
  readonly #entries = new Map<string, Entry>();
  readonly #city: string;
  /** Key of a short form or of a shorter name → key of the body it stands for. */
  readonly #same = new Map<string, string>();
  /** Names by form, until another body comes in: every mention of a body and of a post asks. */
  readonly #names = new Map<string, string>();

  /** @param city how the article writes Hồ Chí Minh City, which has most forms: "TP HCM", "TPHCM" … */
  constructor(city: string) {
    this.#city = city;
  }

  add(body: CompletedBody, shortForm: string | null = null): void {
    this.#names.clear();
    const key = bodyKey(body.name);
    let entry = this.#entries.get(key);
    if (entry === undefined)
      this.#entries.set(key, (entry = { key, forms: new Map(), body, place: body.place, count: 0 }));
    entry.count += 1;
    entry.place ??= body.place;
    entry.forms.set(body.name, (entry.forms.get(body.name) ?? 0) + 1);
    const short = shortForm === null ? "" : bodyKey(shortForm);
    if (short !== "" && short !== key) this.#same.set(short, key);
  }

  /** To be called once all bodies are in: shorter names join the only fuller one. */
  settle(): void {
    this.#names.clear();
    this.#spellOut();
    this.#placeZones();
    const candidates = fullerCandidates([...this.#entries.keys()]);
    for (const entry of this.#entries.values()) {
      if (this.#same.has(entry.key)) continue;
      const fuller = candidates(entry.key)
        .flatMap((key) => this.#entries.get(key) ?? [])
        .filter((other) => isFuller(entry.body, entry.key, other.body, other.key));
      const target =
        fuller.length > 1
          ? fuller.filter((one) =>
              fuller.every((other) => other === one || isFuller(other.body, other.key, one.body, one.key)),
            )
          : fuller;
      const [fullest] = target;
      if (target.length !== 1 || fullest === undefined) continue;
      // "Hải quân" met thrice and "Hải quân Việt Nam" once: the country adds nothing
      const plain = fullest.key === `${entry.key} việt nam` && entry.body.kind === "ArmedForce";
      if (plain && entry.count > fullest.count) this.#same.set(fullest.key, entry.key);
      else this.#same.set(entry.key, fullest.key);
    }
  }

  /** "Đảng ủy PVN" is the "Đảng ủy Tập đoàn Dầu khí Việt Nam" where the article explains PVN. */
  #spellOut(): void {
    for (const entry of [...this.#entries.values()]) {
      const at = entry.key.lastIndexOf(" ");
      const full = this.#same.get(entry.key.slice(at + 1));
      const target = full === undefined ? undefined : this.#entries.get(full);
      if (at < 0 || target === undefined || entry.key === full) continue;
      // "Tổng công ty ACV" is ACV; "Công ty Bảo hiểm BIDV" is not BIDV and keeps its name
      if (entry.body.kind === "Enterprise") {
        if (withoutEnterpriseForm(entry.key) === entry.key.slice(at + 1)) this.#same.set(entry.key, target.key);
        continue;
      }
      const prefix = entry.body.name.slice(0, entry.body.name.lastIndexOf(" "));
      const body = { ...entry.body, name: `${prefix} ${this.#findName(target.body)}` };
      this.add(body);
      this.#same.set(entry.key, bodyKey(body.name));
    }
  }

  /** "Đảng bộ Khu kinh tế" is of the only economic zone that the article names: "… Khu kinh tế Hải Phòng". */
  #placeZones(): void {
    const zones = new Map<string, Entry>();
    for (const entry of this.#entries.values()) {
      const zone = / khu kinh tế (.+)$/u.exec(entry.key)?.[1];
      if (zone !== undefined) zones.set(zone, entry);
    }
    const only = zones.size === 1 ? [...zones.values()][0] : undefined;
    const place = only === undefined ? undefined : /Khu kinh tế (.+)$/iu.exec(only.body.name)?.[1];
    if (place === undefined) return;
    for (const entry of [...this.#entries.values()]) {
      if (!entry.key.endsWith(" khu kinh tế")) continue;
      const body = { ...entry.body, name: `${entry.body.name} ${place}`, place: only?.body.place ?? null };
      this.add(body);
      this.#same.set(entry.key, bodyKey(body.name));
    }
  }

  #keyOf(name: string): string {
    let key = bodyKey(name);
    for (let steps = 0; steps < 4; steps += 1) {
      const next = this.#same.get(key);
      if (next === undefined || next === key || !this.#entries.has(next)) return key;
      key = next;
    }
    return key;
  }

  keyOf(body: CompletedBody): string {
    return this.#keyOf(body.name);
  }

  /** The form met most often among those spelled out, the longest among equals: the article's own name for the body. */
  nameOf(body: CompletedBody): string {
    let name = this.#names.get(body.name);
    if (name === undefined) this.#names.set(body.name, (name = this.#findName(body)));
    return name;
  }

  #findName(body: CompletedBody): string {
    const entry = this.#entries.get(this.#keyOf(body.name));
    const all: (readonly [string, number])[] = entry === undefined ? [[body.name, 1]] : [...entry.forms];
    const spelled = all.filter(([form]) => isSpelledOut(form));
    // "Trung ương Đoàn" is a name and the beginning of one
    const fullest = entry?.key === "trung ương đoàn";
    const form = (spelled.length > 0 ? spelled : all).reduce((a, b) =>
      (fullest ? b[0].length > a[0].length : b[1] > a[1]) || (b[1] === a[1] && b[0].length > a[0].length) ? b : a,
    )[0];
    return canonicalName(form.replace(HCM_CITY, this.#city));
  }

  refOf(body: CompletedBody): string {
    return `organization:${phraseKey(this.nameOf(body))}`;
  }

  entities(): LocalOrganization[] {
    const entities = new Map<string, { entity: LocalOrganization; aliases: Set<string> }>();
    for (const { body, forms, count, place } of this.#entries.values()) {
      const ref = this.refOf(body);
      const name = this.nameOf(body);
      const known = entities.get(ref);
      const aliases = known?.aliases ?? new Set<string>();
      for (const form of forms.keys()) if (form !== name) aliases.add(form);
      const target = this.#entries.get(this.#keyOf(body.name))?.body ?? body;
      const entity: LocalOrganization = {
        type: "organization",
        ref,
        name,
        aliases: [],
        count: count + (known?.entity.count ?? 0),
        kind: target.kind,
        place: known?.entity.place ?? place,
      };
      entities.set(ref, { entity, aliases });
    }
    return [...entities.values()].map(({ entity, aliases }) => ({ ...entity, aliases: [...aliases].sort() }));
  }
}
